using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace BrandShowcase.Browser.Tests;

/// <summary>Content is untrusted: whatever stands in it, no browser runs it.</summary>
[Collection(CrawlCollection.Name)]
public sealed class PayloadTests(SampleSiteInBrowser sample)
{
    // Looks at the finished page for what would run later, on a click or a hover.
    private const string FindTraps =
        """
        () => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]
          .filter(a => a.name.startsWith('on') || a.name === 'srcdoc' || a.name === 'style' || /^\s*(javascript|data|vbscript):/i.test(a.value) && /^(href|src|action|formaction|data)$/.test(a.name))
          .map(a => `${e.tagName} ${a.name}=${a.value}`))
          .concat([...document.scripts].filter(s => !s.src && s.type !== 'application/ld+json').map(s => s.textContent))
        """;

    [Fact]
    public async Task No_field_of_any_content_type_becomes_script()
    {
        using var site = TestSite.CopySample();
        PayloadSite.Write(site.Folder);
        using var preview = RunningProgram.Start(site.Folder, "serve", "--no-reload", "--base-url", "http://localhost/");
        var address = new Uri(Regex.Match(await preview.ReadLineWithAsync("预览："), @"http://\S+?/").Value);
        using var client = new HttpClient { BaseAddress = address };
        var pages = Regex.Matches(await client.GetStringAsync("sitemap.xml"), "<loc>http://localhost(.+?)</loc>").Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).ToArray();
        pages.Length.ShouldBeGreaterThan(7 * Payloads.All.Count);

        // The policy that forbids inline scripts would hide a hole; the escaping must hold without it.
        await using var context = await sample.OpenAsync(SampleSiteInBrowser.Phone, bypassContentSecurityPolicy: true);
        var caught = new ConcurrentQueue<string>();
        var toVisit = new ConcurrentQueue<string>(pages);
        // A page on its way leaves time for another.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => VisitAsync()));

        caught.ShouldBeEmpty();

        async Task VisitAsync()
        {
            var page = await context.NewPageAsync();
            page.Dialog += async (_, dialog) =>
            {
                caught.Enqueue($"{page.Url}: {dialog.Message}");
                await dialog.DismissAsync();
            };
            while (toVisit.TryDequeue(out var path))
            {
                await page.GotoAsync(new Uri(address, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                foreach (var trap in await page.EvaluateAsync<string[]>(FindTraps))
                    caught.Enqueue($"{path}: {trap}");
            }
        }
    }
}
