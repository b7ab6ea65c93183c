using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>The sample site against committed snapshots, so that a change in one place shows all that it changes.</summary>
public sealed partial class SampleSiteTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void It_has_no_mistake_and_no_warning() => SampleSite.Built.ShouldBeClean();

    [Fact]
    public void Home_page() => Text("index.html").ShouldMatchSnapshot("html");

    [Fact]
    public void Hospital() => Text("hospitals/yongkang-first/index.html").ShouldMatchSnapshot("html");

    [Fact]
    public void Branch_with_a_numbered_connotation() => Text("hospitals/changzhi-heping/branches/neurology/index.html").ShouldMatchSnapshot("html");

    [Fact]
    public void Matrix() => Text("matrix/index.html").ShouldMatchSnapshot("html");

    [Fact]
    public void Route() => Text("routes/jinyintan-1/index.html").ShouldMatchSnapshot("html");

    [Fact]
    public void Route_with_stops() => WithoutDrawings(Text("routes/yongkang-red-path/index.html")).ShouldMatchSnapshot("html");

    [Fact]
    public void Handout_of_a_route() => WithoutDrawings(Text("routes/yongkang-red-path/print/index.html")).ShouldMatchSnapshot("html");

    [Fact]
    public void Honours() => WithoutDrawings(Text("honours/index.html")).ShouldMatchSnapshot("html");

    [Fact]
    public void Brands_json()
    {
        using var json = JsonDocument.Parse(SampleSite.Built.Text("data/brands.json"));
        JsonSerializer.Serialize(json.RootElement, Indented).ShouldMatchSnapshot("json");
    }

    [Fact]
    public void Feed() => Text("feed.xml").ShouldMatchSnapshot("xml");

    [Fact]
    public void Matrix_csv() => Text("hospitals/weinan-second/matrix.csv").Replace("\r\n", "\n", StringComparison.Ordinal).ShouldMatchSnapshot("csv");

    [Fact]
    public void All_output_paths() => string.Concat(SampleSite.Built.Files.Keys.Select(path => WithoutFingerprints(path) + "\n").Distinct()).ShouldMatchSnapshot("txt");

    private static string Text(string path) => WithoutFingerprints(SampleSite.Built.Text(path));

    /// <summary>The name of a style sheet, or of a folder of the search index, changes with its content, which is no business of the pages.</summary>
    private static string WithoutFingerprints(string text) => GroupOfIndex().Replace(Fingerprint().Replace(text, "${name}.HASH."), "${name}HASH");

    /// <summary>Where each label stands is the business of the drawings' own tests.</summary>
    private static string WithoutDrawings(string text) => Drawing().Replace(text, "<svg>…</svg>");

    [GeneratedRegex(@"<svg [^>]*class=""(map|qr|fact)\b.*?</svg>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Drawing();

    [GeneratedRegex(@"(?<name>assets/[\w/-]+)\.[0-9a-f]{10}\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Fingerprint();

    [GeneratedRegex(@"(?<name>data/search/(\w+[/-])?)[0-9a-f]{8}(/\w+)?(?=\.(bin|js))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex GroupOfIndex();
}
