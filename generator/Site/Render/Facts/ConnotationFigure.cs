using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Figures;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>A numbered connotation (1-2-3-4-5): each numeral with what belongs to it.</summary>
internal static class ConnotationFigure
{
    /// <summary>The figure, or null where there is nothing to draw, or texts too long to be drawn whole.</summary>
    /// <param name="brand">The brand.</param>
    public static Figure? Find(Brand brand)
    {
        ImmutableArray<FigurePillar> pillars = [.. (brand.Connotation?.Pillars ?? []).Select(pillar => new FigurePillar(Number(pillar.Number), pillar.Title, pillar.Items, pillar.Notes))];
        if (pillars.Length is < 2 or > PillarFigure.MostPillars || !pillars.All(pillar => pillar.Fits))
            return null;
        return PillarFigure.Draw("connotation-figure", $"{brand.Name ?? "品牌"}的内涵", $"共{pillars.Length}项：{string.Join('；', pillars.Select(pillar => $"{pillar.Number}，{pillar.Title}"))}。", pillars, TableOf(pillars));
    }

    private static FigureTable TableOf(ImmutableArray<FigurePillar> pillars)
    {
        var hasNotes = pillars.Any(pillar => pillar.Notes.Length > 0);
        return new(
            hasNotes ? ["序号", "内涵", "内容", "怎样落实"] : ["序号", "内涵", "内容"],
            [.. pillars.Select(pillar => ImmutableArray.Create([pillar.Number, pillar.Title, string.Join('、', pillar.Items), .. hasNotes ? [string.Join('、', pillar.Notes)] : Array.Empty<string>()]))]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
