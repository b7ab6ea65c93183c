using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Figures;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>A numbered connotation (1-2-3-4-5): each numeral with what belongs to it.</summary>
internal static class ConnotationFigure
{
    /// <summary>The strings that it asks of a theme.</summary>
    public static ImmutableArray<string> Strings { get; } =
    [
        "generator.brand", "generator.connotation.title", "generator.connotation.lead", "generator.connotation.pillar",
        "generator.connotation.head_number", "generator.connotation.head_title", "generator.connotation.head_items", "generator.connotation.head_notes",
    ];

    /// <summary>The figure, or null where there is nothing to draw, texts are too long to be drawn whole, or the theme has no words for it.</summary>
    /// <param name="brand">The brand.</param>
    /// <param name="strings">The words.</param>
    public static Figure? Find(Brand brand, ThemeStrings strings)
    {
        ImmutableArray<FigurePillar> pillars = [.. (brand.Connotation?.Pillars ?? []).Select(pillar => new FigurePillar(Number(pillar.Number), pillar.Title, pillar.Items, pillar.Notes))];
        if (pillars.Length is < 2 or > PillarFigure.MostPillars || !pillars.All(pillar => pillar.Fits) || !strings.Have(Strings))
            return null;
        return PillarFigure.Draw("connotation-figure",
            strings.Get("generator.connotation.title", brand.Name ?? strings.Get("generator.brand")),
            strings.Get("generator.connotation.lead", Number(pillars.Length), string.Join('；', pillars.Select(pillar => strings.Get("generator.connotation.pillar", pillar.Number, pillar.Title)))),
            pillars, TableOf(pillars, strings));
    }

    private static FigureTable TableOf(ImmutableArray<FigurePillar> pillars, ThemeStrings strings)
    {
        var hasNotes = pillars.Any(pillar => pillar.Notes.Length > 0);
        ImmutableArray<string> heads = [strings.Get("generator.connotation.head_number"), strings.Get("generator.connotation.head_title"), strings.Get("generator.connotation.head_items")];
        return new(
            hasNotes ? [.. heads, strings.Get("generator.connotation.head_notes")] : heads,
            [.. pillars.Select(pillar => ImmutableArray.Create([pillar.Number, pillar.Title, string.Join('、', pillar.Items), .. hasNotes ? [string.Join('、', pillar.Notes)] : Array.Empty<string>()]))]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
