using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BrandShowcase.Import.Reading;

/// <summary>Takes the blocks out of the element that holds an article.</summary>
/// <param name="findPicture">The bytes of a picture by its address, or none.</param>
internal sealed class BlockCollector(Func<string, ImmutableArray<byte>> findPicture)
{
    // No editor nests deeper; what is deeper is taken as text without structure.
    private const int MaximumDepth = 200;

    /// <summary>The longest heading that an editor made by bold type alone, in characters.</summary>
    internal const int LongestBoldHeading = 30;

    private readonly ImmutableArray<ArticleBlock>.Builder blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
    private readonly StringBuilder line = new();
    private int boldCharacters;

    /// <summary>The blocks in their order.</summary>
    public ImmutableArray<ArticleBlock> Collect(IElement main)
    {
        Visit(main, 0, isBold: false);
        Flush();
        return JoinNumbers(blocks.ToImmutable());
    }

    /// <summary>The number of a section often stands in a box of its own, above its heading.</summary>
    private static ImmutableArray<ArticleBlock> JoinNumbers(ImmutableArray<ArticleBlock> blocks)
    {
        for (var i = blocks.Length - 2; i >= 0; i--)
        {
            if (blocks[i] is ArticleBlock.Heading { Text: { Length: <= 2 } number } && number.All(char.IsAsciiDigit) && blocks[i + 1] is ArticleBlock.Heading next)
                blocks = blocks.SetItem(i, next with { Text = $"{number} {next.Text}" }).RemoveAt(i + 1);
        }
        return blocks;
    }

    private void Visit(INode node, int depth, bool isBold)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                Append(text.Data, isBold);
            else if (child is IElement element && depth < MaximumDepth)
                VisitElement(element, depth + 1, isBold);
            else if (child is IElement deep)
                Append(TextOf(deep), isBold);
        }
    }

    private void VisitElement(IElement element, int depth, bool isBold)
    {
        switch (element)
        {
            case IHtmlImageElement image:
                AddPicture(image);
                break;
            case { LocalName: "br" or "hr" }:
                Flush();
                break;
            case { LocalName: "rt" or "rp" }:
                break;
            case IHtmlHeadingElement heading:
                Flush();
                AddText(TextOf(heading), words => new ArticleBlock.Heading(heading.LocalName[1] - '0', words));
                break;
            case IHtmlListItemElement item when item.QuerySelector("li, img, table") is null:
                Flush();
                AddText(TextOf(item), words => new ArticleBlock.Item(item.ParentElement is IHtmlOrderedListElement, words));
                break;
            case IHtmlTableElement table when IsData(table):
                Flush();
                blocks.Add(new ArticleBlock.Table([.. table.Rows.Select(row => row.Cells.Select(cell => Tidy(TextOf(cell))).ToImmutableArray()).Where(row => row.Length > 0)]));
                break;
            case { LocalName: "b" or "strong" }:
                Visit(element, depth, isBold: true);
                break;
            case { LocalName: "a" or "span" or "em" or "i" or "u" or "font" or "sup" or "sub" or "ruby" or "rb" or "mark" or "small" or "label" or "time" }:
                Visit(element, depth, isBold);
                break;
            default:
                Flush();
                Visit(element, depth, isBold);
                Flush();
                break;
        }
    }

    /// <summary>Whether a table holds data; old pages use tables of one cell to place things.</summary>
    private static bool IsData(IHtmlTableElement table) =>
        table.QuerySelector("table, img") is null && table.Rows.Length > 1 && table.Rows.All(row => row.Cells.Length > 1);

    private void AddPicture(IHtmlImageElement image)
    {
        Flush();
        // Official accounts load pictures late: the real address stands beside the placeholder. A saved page has it in src.
        var addresses = new[] { image.GetAttribute("src"), image.GetAttribute("data-src"), image.GetAttribute("data-original") }.OfType<string>().Where(address => address.Length > 0).ToArray();
        if (addresses.Length == 0)
            return;
        var found = addresses.Select(address => (Address: address, Bytes: findPicture(address))).FirstOrDefault(file => file.Bytes.Length > 0, (addresses[^1], []));
        blocks.Add(new ArticleBlock.Picture(new(found.Address, Tidy(image.AlternativeText ?? ""), found.Bytes)));
    }

    private void Append(string text, bool isBold)
    {
        line.Append(text);
        if (isBold)
            boldCharacters += Tidy(text).Length;
    }

    private void Flush()
    {
        var isBold = boldCharacters > 0 && boldCharacters >= Tidy(line.ToString()).Length;
        AddText(line.ToString(), words => isBold && words.Length <= LongestBoldHeading && words[^1] is not ('。' or '，' or '；' or '！')
            ? new ArticleBlock.Heading(2, words)
            : new ArticleBlock.Paragraph(words));
        line.Clear();
        boldCharacters = 0;
    }

    private void AddText(string text, Func<string, ArticleBlock> create)
    {
        if (Tidy(text) is { Length: > 0 } words)
            blocks.Add(create(words));
    }

    /// <summary>The text of an element; the readings above characters are no part of it.</summary>
    private static string TextOf(IElement element) =>
        string.Concat(element.Descendants<IText>().Where(text => text.ParentElement is not { LocalName: "rt" or "rp" }).Select(text => text.Data));

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
