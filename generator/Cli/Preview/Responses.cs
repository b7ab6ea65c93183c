using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BrandShowcase.Cli.Preview;

/// <summary>The forms of an answer.</summary>
internal static class Responses
{
    /// <summary>Sends a line of text.</summary>
    public static Task SendTextAsync(HttpContext context, int status, string text) =>
        SendAsync(context, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));

    /// <summary>Sends a file, or the part of it that the browser asks for, as it does to move within a recording.</summary>
    public static Task SendFileAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        var headers = context.Response.Headers;
        headers.AcceptRanges = "bytes";
        // Without an entity tag there is nothing that a conditional range could match.
        if (status != StatusCodes.Status200OK || context.Request.Headers.ContainsKey(HeaderNames.IfRange)
            || context.Request.GetTypedHeaders().Range is not { Unit.Value: "bytes", Ranges: { Count: 1 } ranges })
        {
            return SendAsync(context, status, type, bytes);
        }
        var (first, last) = ranges.Single() switch
        {
            { From: { } from, To: var to } => (from, Math.Min(to ?? long.MaxValue, bytes.Length - 1)),
            { To: { } length } => (Math.Max(0, bytes.Length - length), (long)bytes.Length - 1),
            _ => (0, (long)bytes.Length - 1),
        };
        if (first > last)
        {
            headers.ContentRange = $"bytes */{bytes.Length}";
            return SendAsync(context, StatusCodes.Status416RangeNotSatisfiable, type, default);
        }
        headers.ContentRange = $"bytes {first}-{last}/{bytes.Length}";
        return SendAsync(context, StatusCodes.Status206PartialContent, type, bytes[(int)first..(int)(last + 1)]);
    }

    /// <summary>Sends bytes.</summary>
    public static Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
