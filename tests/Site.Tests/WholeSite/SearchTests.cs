using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BrandShowcase.Search;
using BrandShowcase.Search.Tests.Reading;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>The search index of the sample site beside its pages.</summary>
public sealed partial class SearchTests
{
    private const string Folder = "data/search/";

    private static readonly IndexReader Index = new(
        SampleSite.Built.Files.Where(file => file.Key.StartsWith(Folder, StringComparison.Ordinal)).Select(file => new SearchFile(file.Key[Folder.Length..], file.Value)));

    private static readonly string[][] Fragments = [.. Enumerable.Range(0, Index.PageCount).Select(Index.Fragment)];

    // The words of the theme's templates, each a pattern with the places for its arguments.
    private static readonly Regex[] ThemeWords =
    [
        .. SampleSite.Files().Where(file => file.Key.Contains("/strings/", StringComparison.Ordinal))
            .SelectMany(file => StringEntry().Matches(System.Text.Encoding.UTF8.GetString(file.Value)))
            .Select(match => new Regex($"^{Placeholder().Replace(Regex.Escape(WithoutSpace(match.Groups["text"].Value)), "(?<argument>.+)")}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)),
    ];

    public static TheoryData<string> Pages => [.. Fragments.Select(PathOf)];

    [Fact]
    public void Every_page_that_was_written_is_in_it_once()
    {
        var pages = SampleSite.Pages.Where(path => Written().IsMatch(path) && !SampleSite.Built.Text(path).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));
        Fragments.Select(PathOf).ShouldBe(pages, ignoreOrder: true);
    }

    [Fact]
    public void Pages_of_a_hospital_stand_together()
    {
        var hospitals = Fragments.Select(fragment => fragment[6]).ToArray();
        var runs = hospitals.Where((hospital, page) => page == 0 || hospital != hospitals[page - 1]).ToArray();
        runs.ShouldBeUnique();
        runs[^1].ShouldBe("");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_shows_is_in_its_fragment(string path)
    {
        var fragment = Fragments.Single(fragment => PathOf(fragment) == path).Skip(3).Select(WithoutSpace).ToArray();
        var main = new HtmlParser().ParseDocument(SampleSite.Built.Text(path)).QuerySelector("main")!;
        // What the product itself writes: navigation, marks, drawings, figures of what other pages tell, distances, numbers of stops,
        // footnotes and tags, titles of notes.
        foreach (var element in main.QuerySelectorAll("nav, script, [aria-hidden], .tags small, .fact-figure, .route-overview, .stop-way, .stop-steps, .chooser, .stop-facts, .fold > summary, [data-online], .stop-number, .note-title, .footnote-ref, .footnote-back"))
            element.Remove();
        var texts = main.Descendants<IText>().SelectMany(text => text.Data.Split('\n'));
        var paragraphs = main.QuerySelectorAll(".prose p, .prose li:not(:has(p, ul, ol)), .prose h2, .prose h3, .prose td").Select(element => element.TextContent);
        var alternatives = main.QuerySelectorAll("img").Select(image => image.GetAttribute("alt")!);
        texts.Concat(paragraphs).Concat(alternatives).Select(WithoutSpace).Where(text => !IsFound(text) && !text.Split('：', '、').All(IsFound)).ShouldBeEmpty();

        bool IsFound(string text) =>
            text is "" or "☐" or "☑"
            || fragment.Any(line => line.Contains(text.TrimStart('☐', '☑'), StringComparison.Ordinal))
            || ThemeWords.Any(words => words.Match(text) is { Success: true } match && match.Groups["argument"].Captures.All(argument => IsNumberOrFound(argument.Value)));

        bool IsNumberOrFound(string argument) => argument.All(char.IsAsciiDigit) || fragment.Any(line => line.Contains(argument, StringComparison.Ordinal));
    }

    private static string PathOf(string[] fragment) => Uri.UnescapeDataString(fragment[0]) + "index.html";

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("^(hospitals|consortia)/[^/]+/index.html$|/(branches|activities)/|^(routes|guide)/[^/]+/index.html$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?!generator\.)[\w.]+: *'?(?<text>[^'\n]*)'?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex StringEntry();

    [GeneratedRegex(@"\\\{[0-9]}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
