using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BrandShowcase.Search.Quality;

/// <summary>
/// What the right answers are, by plain substring match over the text of the rendered pages: nothing of the search is used.
/// </summary>
/// <remarks>The text is that of <c>main</c> without its navigation; what stands in different blocks is not joined.</remarks>
internal sealed class GroundTruth
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "cite", "code", "data", "em", "i", "kbd", "mark", "q", "ruby", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
    };

    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal) { "nav", "script", "style", "template", "svg", "form" };

    private readonly Dictionary<Query, IReadOnlySet<string>> found = [];
    private readonly Dictionary<string, string> texts;
    private readonly Dictionary<string, IReadOnlyList<string>> names;

    private GroundTruth(Dictionary<string, string> texts, Dictionary<string, IReadOnlyList<string>> names) => (this.texts, this.names) = (texts, names);

    /// <summary>How many pages are searched.</summary>
    public int PageCount => texts.Count;

    /// <summary>Reads the pages that come from a content file, and those files' brands and secretaries.</summary>
    public static GroundTruth Read(string content, string output)
    {
        var pages = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: PathOf(Path.GetRelativePath(content, file))))
            .Where(page => page.Path.Count(c => c == '/') > 2)
            .AsParallel()
            .Select(page => (page.Path, Text: TextOf(Path.Join(output, page.Path, "index.html")), Names: NamesOf(page.File)))
            .ToList();
        return new(pages.ToDictionary(page => page.Path, page => page.Text), pages.ToDictionary(page => page.Path, page => page.Names));
    }

    /// <summary>The addresses of the pages that hold all phrases of a query.</summary>
    public IReadOnlySet<string> PagesOf(Query query)
    {
        if (!found.TryGetValue(query, out var pages))
            found[query] = pages = texts.AsParallel().Where(page => query.Phrases.All(phrase => page.Value.Contains(phrase, StringComparison.Ordinal))).Select(page => page.Key).ToHashSet();
        return pages;
    }

    /// <summary>The addresses of the pages whose brand or secretary a query names.</summary>
    public IReadOnlySet<string> PagesNamed(Query query) => names.Where(page => page.Value.Contains(query.Phrases[0])).Select(page => page.Key).ToHashSet();

    // content/hospitals/x/index.md → /hospitals/x/, content/routes/y.md → /routes/y/
    private static string PathOf(string file)
    {
        var name = file.Replace('\\', '/')[..^".md".Length];
        return name.EndsWith("/index", StringComparison.Ordinal) ? $"/{name[..^"index".Length]}" : $"/{name}/";
    }

    private static IReadOnlyList<string> NamesOf(string file)
    {
        var text = File.ReadAllText(file);
        return [.. Regex.Matches(text, @"^(?:brand|secretary:\n  name): (.+)$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(match => match.Groups[1].Value)];
    }

    private static string TextOf(string file)
    {
        var main = new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelector("main") ?? throw new InvalidDataException($"{file} has no main element");
        var text = new StringBuilder();
        Append(main, text);
        return text.ToString().ToLowerInvariant();
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText { Data: var data })
            {
                text.Append(data);
            }
            else if (child is IElement element && !Unread.Contains(element.LocalName))
            {
                var isInline = Inline.Contains(element.LocalName);
                if (!isInline)
                    text.Append('\n');
                Append(element, text);
                if (!isInline)
                    text.Append('\n');
            }
        }
    }
}
