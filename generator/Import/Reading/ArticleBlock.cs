using System.Collections.Immutable;

namespace BrandShowcase.Import.Reading;

/// <summary>A part of an article that stands on lines of its own.</summary>
internal abstract record ArticleBlock
{
    private ArticleBlock()
    {
    }

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : ArticleBlock;

    /// <summary>A heading.</summary>
    /// <param name="Level">1 for the highest.</param>
    /// <param name="Text">Its words.</param>
    public sealed record Heading(int Level, string Text) : ArticleBlock;

    /// <summary>One point of a list.</summary>
    public sealed record Item(bool IsNumbered, string Text) : ArticleBlock;

    /// <summary>A table, whose first row is its head.</summary>
    public sealed record Table(ImmutableArray<ImmutableArray<string>> Rows) : ArticleBlock;

    /// <summary>A picture.</summary>
    public sealed record Picture(ArticlePicture Content) : ArticleBlock;

    /// <summary>All words of the block, rows and cells apart; empty for a picture.</summary>
    public string Words => this switch
    {
        Paragraph paragraph => paragraph.Text,
        Heading heading => heading.Text,
        Item item => item.Text,
        Table table => string.Join('\n', table.Rows.Select(row => string.Join('\t', row))),
        _ => "",
    };

    /// <summary>The block with each of its texts changed.</summary>
    public ArticleBlock Map(Func<string, string> change) => this switch
    {
        Paragraph paragraph => paragraph with { Text = change(paragraph.Text) },
        Heading heading => heading with { Text = change(heading.Text) },
        Item item => item with { Text = change(item.Text) },
        Table table => new Table([.. table.Rows.Select(row => row.Select(change).ToImmutableArray())]),
        _ => this,
    };
}
