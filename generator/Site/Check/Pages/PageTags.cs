using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using BrandShowcase.Site.Render;

namespace BrandShowcase.Site.Check.Pages;

/// <summary>
/// What one finished page holds, whatever site it belongs to. It is read tag by tag as browsers do, but without a tree of its
/// elements, which would take most of the time of a check. What is inside <c>template</c> is not on the page yet.
/// </summary>
internal sealed class PageTags
{
    private readonly HtmlTokenizer tokenizer;
    private readonly Func<ReadOnlyMemory<char>, string> share;
    private readonly StringBuilder heading = new();
    private int headingLevel;
    private int templates;

    private PageTags(string html, Func<ReadOnlyMemory<char>, string> share)
    {
        this.share = share;
        tokenizer = new HtmlTokenizer(new TextSource(new StringTextSource(html)), HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipRCDataText = true,
            ShouldEmitAttribute = (ref _, name) => IsAsked(name.Span),
        };
    }

    /// <summary>The ids of elements.</summary>
    public HashSet<string> Ids { get; } = [];

    /// <summary>The addresses that visitors can follow, and those of what the page loads.</summary>
    public HashSet<string> Addresses { get; } = [];

    /// <summary>The addresses that scripts alone follow.</summary>
    public HashSet<string> AddressesForScripts { get; } = [];

    /// <summary>The addresses of pictures without <c>alt</c>.</summary>
    public List<string> PicturesWithoutText { get; } = [];

    /// <summary>The levels and texts of headings, in order.</summary>
    public List<(int Level, string Text)> Headings { get; } = [];

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="share">One string for the same characters of all pages.</param>
    public static PageTags Read(string html, Func<ReadOnlyMemory<char>, string> share)
    {
        var tags = new PageTags(html, share);
        tags.Read();
        return tags;
    }

    private void Read()
    {
        while (true)
        {
            // Text matters in headings alone.
            tokenizer.SkipDataText = headingLevel == 0;
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    Open(ref token);
                    break;
                case HtmlTokenType.EndTag when token.Name == "template":
                    templates = Math.Max(0, templates - 1);
                    break;
                case HtmlTokenType.EndTag when LevelOf(token.Name.Memory.Span) > 0:
                    EndHeading();
                    break;
                case HtmlTokenType.Character when headingLevel > 0:
                    heading.Append(token.Data.Memory.Span);
                    break;
                case HtmlTokenType.EndOfFile:
                    EndHeading();
                    return;
            }
        }
    }

    private void Open(ref StructHtmlToken tag)
    {
        var name = tag.Name.Memory.Span;
        // The tokenizer leaves it to its caller to know what is no markup.
        tokenizer.State = name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "textarea" or "title" => HtmlParseMode.RCData,
            _ => HtmlParseMode.PCData,
        };
        if (name is "template")
            templates++;
        if (templates > 0)
            return;
        if (LevelOf(name) is > 0 and var level)
        {
            EndHeading();
            headingLevel = level;
        }
        ReadAttributes(ref tag, name is "img");
    }

    private void ReadAttributes(ref StructHtmlToken tag, bool isPicture)
    {
        var (source, hasText) = ("", false);
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var attribute = tag.Attributes[i];
            var value = attribute.Value.Memory;
            switch (attribute.Name.Memory.Span)
            {
                case "id" when value.Length > 0:
                    Ids.Add(share(value));
                    break;
                case "alt":
                    hasText = true;
                    break;
                case "srcset" or "imagesrcset":
                    foreach (var candidate in AddressForms.Candidate().EnumerateMatches(value.Span))
                        Addresses.Add(share(value.Slice(candidate.Index, candidate.Length).TrimStart()));
                    break;
                case ['d', 'a', 't', 'a', '-', ..]:
                    AddressesForScripts.Add(share(value));
                    break;
                case "src" when isPicture:
                    source = share(value);
                    Addresses.Add(source);
                    break;
                case not "id":
                    Addresses.Add(share(value));
                    break;
            }
        }
        if (isPicture && !hasText)
            PicturesWithoutText.Add(source);
    }

    private void EndHeading()
    {
        if (headingLevel > 0)
            Headings.Add((headingLevel, heading.ToString().Trim()));
        heading.Clear();
        headingLevel = 0;
    }

    private static int LevelOf(ReadOnlySpan<char> name) => name is ['h', >= '1' and <= '6' and var level] ? level - '0' : 0;

    /// <summary>Whether an attribute is an id, an alternative text, or names files. In drawings, addresses may have the prefix of XLink.</summary>
    private static bool IsAsked(ReadOnlySpan<char> attribute) => attribute switch
    {
        "id" or "alt" or "xlink:href" => true,
        _ => AddressForms.IsAddress(attribute) || AddressForms.IsCandidates(attribute),
    };
}
