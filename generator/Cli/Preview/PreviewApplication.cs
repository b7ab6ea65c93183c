using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// Answers the requests of a preview. Any page that the user has open in a browser can send requests to loopback, and a
/// name of a stranger can be made to resolve to it; so only requests to our own names are answered, no other origin may
/// read or embed the answers, and nothing can be changed.
/// </summary>
/// <param name="folder">What is served.</param>
/// <param name="port">The port that requests must name.</param>
/// <param name="pictureOrigin">The other site from which pages take pictures, or null.</param>
internal sealed class PreviewApplication(PreviewFolder folder, int port, string? pictureOrigin) : IHttpApplication<HttpContext>
{
    // What the pages of a site must get along with in production.
    private readonly string contentSecurityPolicy = pictureOrigin is null ? "default-src 'self'" : $"default-src 'self'; img-src 'self' {pictureOrigin}";

    private readonly string[] hosts = [$"localhost:{port}", $"127.0.0.1:{port}", $"[::1]:{port}"];

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public Task ProcessRequestAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = contentSecurityPolicy;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        if (!hosts.Contains(context.Request.Host.Value, StringComparer.OrdinalIgnoreCase))
            return SendTextAsync(context, StatusCodes.Status403Forbidden, "This preview answers only to localhost, 127.0.0.1 and [::1].");
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            headers.Allow = "GET, HEAD";
            return SendTextAsync(context, StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD.");
        }

        // The server's own Request.Path is already decoded and has its dots resolved; we judge what was sent.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        switch (folder.Find(target))
        {
            case PreviewAnswer.File file:
                return SendFileAsync(context, StatusCodes.Status200OK, file.Path);
            case PreviewAnswer.Redirect redirect:
                headers.Location = redirect.Location;
                return SendTextAsync(context, StatusCodes.Status302Found, "");
            case PreviewAnswer.Malformed:
                return SendTextAsync(context, StatusCodes.Status400BadRequest, "Not an address of a site.");
            default:
                return SendNotFoundAsync(context);
        }
    }

    private Task SendNotFoundAsync(HttpContext context) => folder.NotFoundPage is { } page
        ? SendFileAsync(context, StatusCodes.Status404NotFound, page)
        : SendTextAsync(context, StatusCodes.Status404NotFound, "Not found.");

    private static async Task SendFileAsync(HttpContext context, int status, string path)
    {
        FileStream file;
        try
        {
            // A build may replace the tree while we read: we go on with the file that we opened.
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            await SendTextAsync(context, StatusCodes.Status404NotFound, "Not found.");
            return;
        }
        await using (file)
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = ContentTypes.Of(path);
            context.Response.ContentLength = file.Length;
            if (HttpMethods.IsGet(context.Request.Method))
                await file.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    private static Task SendTextAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = text.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(text, context.RequestAborted);
    }
}
