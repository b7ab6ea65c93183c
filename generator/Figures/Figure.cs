using System.Collections.Immutable;

namespace BrandShowcase.Figures;

/// <summary>
/// A picture of facts with the facts behind it. The SVG names no colour and no font: it has a class for every part, by which a theme
/// paints it for light, dark and paper; what belongs together is told apart by shape and number, never by colour alone.
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What can be seen in it, in a sentence or two.</param>
/// <param name="Wide">The SVG for a desk and for paper.</param>
/// <param name="Tall">The SVG for a phone.</param>
/// <param name="Table">The same facts in words and numbers.</param>
public sealed record Figure(string Title, string Description, string Wide, string Tall, FigureTable Table);

/// <summary>The facts behind a figure.</summary>
/// <param name="Heads">The titles of the columns.</param>
/// <param name="Rows">The cells of each row, as many as there are titles.</param>
public sealed record FigureTable(ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Rows);
