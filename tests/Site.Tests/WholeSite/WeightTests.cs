using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>What a phone fetches to show a brand, as a server sends it.</summary>
public sealed partial class WeightTests
{
    private const int MostOfScripts = 10 * 1024;
    private const int MostOfStyles = 25 * 1024;

    [Fact]
    public void Scripts_and_style_sheets_of_a_brand_are_light()
    {
        foreach (var path in SampleSite.Pages.Where(path => path.Contains("/branches/", StringComparison.Ordinal)))
        {
            var document = new HtmlParser().ParseDocument(SampleSite.Built.Text(path));
            if (document.QuerySelector("meta[http-equiv=refresh]") is not null)
                continue;
            var scripts = document.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!).SelectMany(WithImports).Distinct().ToArray();
            var styles = document.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")![1..]).ToArray();
            scripts.ShouldNotBeEmpty();
            styles.ShouldNotBeEmpty();
            foreach (var compress in new Func<Stream, Stream>[] { stream => new GZipStream(stream, CompressionLevel.Optimal), stream => new BrotliStream(stream, CompressionLevel.Optimal) })
            {
                scripts.Sum(file => SizeOf(file, compress)).ShouldBeLessThan(MostOfScripts, path);
                styles.Sum(file => SizeOf(file, compress)).ShouldBeLessThan(MostOfStyles, path);
            }
        }
    }

    /// <summary>A script with the modules that browsers fetch for it at once; those that it asks for later are not among them.</summary>
    private static IEnumerable<string> WithImports(string address)
    {
        var folder = new Uri(AuditTests.Base, address);
        return Import().Matches(SampleSite.Built.Text(folder.AbsolutePath[1..])).SelectMany(import => WithImports(new Uri(folder, import.Groups["path"].Value).AbsolutePath)).Prepend(folder.AbsolutePath[1..]);
    }

    private static int SizeOf(string file, Func<Stream, Stream> compress)
    {
        using var compressed = new MemoryStream();
        using (var stream = compress(compressed))
            stream.Write(SampleSite.Built.Files[file]);
        return compressed.ToArray().Length;
    }

    [GeneratedRegex("""^(import|export)\s[^;()"']*["'](?<path>[^"']+)["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Import();
}
