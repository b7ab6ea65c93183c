using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check;

namespace BrandShowcase.Cli.OutsideLinks;

/// <summary>
/// Asks other sites whether linked pages are there, as a polite visitor: several sites at once, but of each one page at a time, with a
/// pause of a second, the head of a page first and the page only where that is refused, and nothing that was alive within a week.
/// </summary>
/// <param name="http">Sends requests.</param>
/// <param name="cache">What is known already.</param>
/// <param name="pause">Waits; replaced in tests.</param>
internal sealed class LinkProber(HttpClient http, LinkCache cache, Func<TimeSpan, CancellationToken, Task> pause)
{
    private const int MostSitesAtOnce = 8;
    private const int MostRedirections = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>A client that says who asks, and connects only where it may.</summary>
    /// <param name="mayConnect">Whether it may connect to an address, be it the link's own or one that a redirection leads to.</param>
    public static HttpClient CreateClient(Func<IPAddress, bool> mayConnect)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            MaxAutomaticRedirections = MostRedirections,
            UseCookies = false,
            // Of what a proxy connects to, nobody here sees the address.
            UseProxy = false,
            ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, mayConnect, cancellation),
        }) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("BrandShowcase-LinkCheck/1.0");
        return client;
    }

    /// <summary>Asks for each link that is not known to be alive.</summary>
    /// <returns>What is dead or unclear, at each place.</returns>
    public async Task<ImmutableArray<Diagnostic>> CheckAsync(ImmutableArray<OutsideLink> links, CancellationToken cancellation)
    {
        var unknown = links.Where(link => !cache.Knows(link.Url)).ToArray();
        var answers = new LinkAnswer[unknown.Length];
        var sites = unknown.Select((link, index) => (link, index)).GroupBy(pair => pair.link.Url.Authority);
        await Parallel.ForEachAsync(sites, new ParallelOptions { MaxDegreeOfParallelism = MostSitesAtOnce, CancellationToken = cancellation }, async (site, stop) =>
        {
            var isFirst = true;
            foreach (var (link, index) in site)
            {
                if (!isFirst)
                    await pause(Pause, stop);
                isFirst = false;
                answers[index] = await AskAsync(link.Url, stop);
            }
        });
        // Where no site says anything, it is more likely that this network knows no sites than that they are all gone.
        var isOffline = !answers.Any(answer => answer.HasAnswered);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (link, answer) in unknown.Zip(answers))
        {
            if (answer.State == LinkState.Alive)
                cache.Add(link.Url);
            else
                found.AddRange(link.Places.Select(place => Describe(place, link, isOffline && answer == NoSuchSite ? NotFoundOffline : answer)));
        }
        return found.DrainToImmutable();
    }

    private async Task<LinkAnswer> AskAsync(Uri url, CancellationToken cancellation)
    {
        var answer = await SendAsync(HttpMethod.Head, url, cancellation);
        if (answer.State == LinkState.Alive || answer == NoSuchSite || answer == NotPublic)
            return answer;
        // Some servers answer to HEAD as if there were nothing.
        await pause(Pause, cancellation);
        return await SendAsync(HttpMethod.Get, url, cancellation);
    }

    private async Task<LinkAnswer> SendAsync(HttpMethod method, Uri url, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(method, url);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return LinkAnswer.Of((int)response.StatusCode);
        }
        catch (HttpRequestException refused) when (refused.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound })
        {
            return NoSuchSite;
        }
        catch (HttpRequestException refused) when (refused.InnerException is UnauthorizedAccessException)
        {
            return NotPublic;
        }
        catch (HttpRequestException refused)
        {
            return LinkAnswer.Silent(new($"连接不上（{refused.HttpRequestError}）", $"no connection ({refused.HttpRequestError})"));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return LinkAnswer.Silent(new($"{Patience.TotalSeconds:0} 秒内没有回答", $"no answer within {Patience.TotalSeconds:0} s"));
        }
    }

    /// <summary>Connects to an address that was looked at: a name may mean another one the next time it is asked for.</summary>
    /// <exception cref="UnauthorizedAccessException">The name means no address that may be connected to.</exception>
    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint site, Func<IPAddress, bool> mayConnect, CancellationToken cancellation)
    {
        var addresses = Array.FindAll(await Dns.GetHostAddressesAsync(site.Host, cancellation), address => mayConnect(address));
        if (addresses.Length == 0)
            throw new UnauthorizedAccessException($"{site.Host} is not on the Internet");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, site.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static LinkAnswer NoSuchSite => new(LinkState.Dead, new("没有这个网站", "there is no such site"), HasAnswered: false);

    private static LinkAnswer NotFoundOffline => LinkAnswer.Silent(new("找不到这个网站，这台电脑可能上不了外网", "the site was not found; this computer may have no access to the Internet"));

    private static LinkAnswer NotPublic => LinkAnswer.Silent(new("指向内部网络或本机，没有访问", "it leads into a private network or to this machine, and was not asked"));

    private static Diagnostic Describe(Place place, OutsideLink link, LinkAnswer answer) => answer.State == LinkState.Dead
        ? OutsideLinkMistakes.Dead(place, link.Url.AbsoluteUri, answer.Reason)
        : OutsideLinkMistakes.Unreachable(place, link.Url.AbsoluteUri, answer.Reason);
}
