using System.Net.WebSockets;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Preview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebSockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// Answers the requests of a preview. Any page that the user has open in a browser can send requests to loopback, and a
/// name of a stranger can be made to resolve to it; so only requests to our own names are answered, no other origin may
/// read or embed the answers, and nothing can be changed.
/// </summary>
internal sealed class PreviewApplication : IHttpApplication<HttpContext>
{
    // A page that was changed is loaded anew, and waits for nothing that it had already.
    private const string ForEver = "max-age=31536000, immutable";

    private readonly LatestSnapshot latest;
    private readonly PreviewOptions options;
    private readonly HostCheck hosts;
    private readonly WebSocketMiddleware sockets;

    /// <summary>Answers with what <paramref name="latest"/> holds at the time.</summary>
    /// <param name="latest">The site.</param>
    /// <param name="options">How it is served.</param>
    /// <param name="port">The port that requests must name.</param>
    public PreviewApplication(LatestSnapshot latest, PreviewOptions options, int port)
    {
        (this.latest, this.options, hosts) = (latest, options, new(options.Host, port));
        sockets = new(AnswerAsync, Options.Create(new WebSocketOptions()), NullLoggerFactory.Instance);
    }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public Task ProcessRequestAsync(HttpContext context) => sockets.Invoke(context);

    private Task AnswerAsync(HttpContext context)
    {
        var pages = latest.Pages;
        var snapshot = pages.Snapshot;
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = ContentSecurityPolicyOf(snapshot.Site);
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        if (!hosts.Allows(context.Request.Host.Value))
            return Responses.SendTextAsync(context, StatusCodes.Status403Forbidden, "This preview answers only to localhost, 127.0.0.1 and [::1].");
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            headers.Allow = "GET, HEAD";
            return Responses.SendTextAsync(context, StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD.");
        }

        // The server's own Request.Path is already decoded and has its dots resolved; we judge what was sent.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var (path, query) = target.Split('?', 2) is [var before, var behind] ? (before, behind) : (target, "");
        if (options.LiveReload && PreviewFiles.Find(path) is { } own)
        {
            if (query == PreviewFiles.Version)
                headers.CacheControl = ForEver;
            return Responses.SendAsync(context, StatusCodes.Status200OK, ContentTypes.Of(path), own);
        }
        if (options.LiveReload && path == PreviewFiles.Socket)
            return FollowAsync(context);
        switch (PreviewAddress.Find(target, snapshot.Site))
        {
            case PreviewAnswer.File file:
                return SendAsync(context, StatusCodes.Status200OK, file.Path, pages);
            case PreviewAnswer.Redirect redirect:
                headers.Location = redirect.Location;
                return Responses.SendTextAsync(context, StatusCodes.Status302Found, "");
            case PreviewAnswer.Malformed:
                return Responses.SendTextAsync(context, StatusCodes.Status400BadRequest, "Not an address of a site.");
            default:
                return SendAsync(context, StatusCodes.Status404NotFound, PreviewAddress.NotFoundPage, pages);
        }
    }

    // What the pages of a site must get along with in production.
    private static string ContentSecurityPolicyOf(PreviewSite? site) =>
        site?.Model.Settings.Map.TileOrigin is { } origin ? $"default-src 'self'; img-src 'self' {origin}" : "default-src 'self'";

    private Task SendAsync(HttpContext context, int status, OutputPath path, ShownPages pages)
    {
        var snapshot = pages.Snapshot;
        var isEditor = path.Value == $"{CmsSettings.Folder}/index.html";
        if (isEditor && snapshot.Site?.Model.Settings.Cms is { } editor)
            context.Response.Headers.ContentSecurityPolicy = editor.ContentSecurityPolicy;
        // A list of errors over the editor would take the form away in which somebody writes.
        if (options.LiveReload && !isEditor && path.Value.EndsWith(".html", StringComparison.Ordinal))
        {
            var shown = pages.Of(path);
            return Responses.SendAsync(context, shown.Exists ? status : ErrorOf(snapshot), ContentTypes.Of(path.Value), shown.Page.Html);
        }
        if (pages.Render(path) is not { } file || file.Mistakes.Any(ShownPages.IsError))
            return Responses.SendTextAsync(context, ErrorOf(snapshot), "There is no such file, or it has errors.");
        if (file.IsNamedByContent)
            context.Response.Headers.CacheControl = ForEver;
        return Responses.SendFileAsync(context, status, ContentTypes.Of(path.Value), file.Bytes);
    }

    private static int ErrorOf(PreviewSnapshot snapshot) => snapshot.Site is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound;

    /// <summary>Tells a tab of its page, now and whenever the site changes, until it is closed.</summary>
    private async Task FollowAsync(HttpContext context)
    {
        // Browsers let any page open a socket to any host; only this header tells which page it was.
        if (!context.WebSockets.IsWebSocketRequest || !HostCheck.AllowsOrigin(context.Request.Headers.Origin, context.Request.Host.Value!))
        {
            await Responses.SendTextAsync(context, StatusCodes.Status403Forbidden, "Only for pages of this preview.");
            return;
        }
        var target = context.Request.Query["page"].ToString();
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var listening = WaitForEndAsync(socket, end);
        try
        {
            ReadOnlyMemory<byte> told = default;
            string? loaded = null;
            while (true)
            {
                var news = latest.News;
                var pages = latest.Pages;
                var path = PreviewAddress.Find(target, pages.Snapshot.Site) is PreviewAnswer.File file ? file.Path : PreviewAddress.NotFoundPage;
                var shown = pages.Of(path);
                // A page that changed is loaded anew, and asks for the rest when it is there: nobody waits for what the editor finds.
                var isLoaded = loaded is null || loaded == shown.Page.Fingerprint;
                var message = PreviewMessage.Encode(shown, pages, isLoaded ? pages.Snapshot.Site?.Check(path) ?? [] : [], options.Language);
                loaded = shown.Page.Fingerprint;
                if (!message.Span.SequenceEqual(told.Span))
                    await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, end.Token);
                told = message;
                await news.WaitAsync(end.Token);
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or WebSocketException)
        {
            await listening;
        }
    }

    /// <summary>Cancels <paramref name="end"/> as soon as the tab is closed; there is nothing that it could have to say.</summary>
    private static async Task WaitForEndAsync(WebSocket socket, CancellationTokenSource end)
    {
        try
        {
            await socket.ReceiveAsync(new byte[1], end.Token);
        }
        catch (Exception closed) when (closed is OperationCanceledException or WebSocketException)
        {
            // That is the end, too.
        }
        await end.CancelAsync();
    }
}
