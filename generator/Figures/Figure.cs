using System.Collections.Immutable;

namespace BrandShowcase.Figures;

/// <summary>
/// A picture of facts with the facts behind it. The SVG names no colour and no font: it has a class for every part, by which a theme
/// paints it for light, dark and paper; what belongs together is told apart by shape and number, never by colour alone.
/// </summary>
public sealed class Figure
{
    private readonly Func<FigureFormat, string> draw;

    internal Figure(string title, string description, FigureTable table, Func<FigureFormat, string> draw) =>
        (Title, Description, Table, this.draw) = (title, description, table, draw);

    /// <summary>What it shows.</summary>
    public string Title { get; }

    /// <summary>What can be seen in it, in a sentence or two.</summary>
    public string Description { get; }

    /// <summary>The same facts in words and numbers.</summary>
    public FigureTable Table { get; }

    /// <summary>Draws the SVG for a desk and for paper.</summary>
    public string DrawWide() => draw(FigureFormat.Wide);

    /// <summary>Draws the SVG for a phone.</summary>
    public string DrawTall() => draw(FigureFormat.Tall);
}

/// <summary>The facts behind a figure.</summary>
/// <param name="Heads">The titles of the columns.</param>
/// <param name="Rows">The cells of each row, as many as there are titles.</param>
public sealed record FigureTable(ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Rows);
