using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Figures;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>The stages of a brand as a time line.</summary>
internal static class VersionFigure
{
    /// <summary>The strings that it asks of a theme.</summary>
    public static ImmutableArray<string> Strings { get; } =
    [
        "year", "no_year", "generator.brand", "generator.versions.title", "generator.versions.creation", "generator.versions.lead", "generator.versions.lead_since",
        "generator.versions.head_year", "generator.versions.head_title", "generator.versions.head_text",
    ];

    /// <summary>The figure, or null where there are no two points in time, texts are too long to be drawn whole, or the theme has no words for it.</summary>
    /// <param name="brand">The brand.</param>
    /// <param name="strings">The words.</param>
    public static Figure? Find(Brand brand, ThemeStrings strings)
    {
        ImmutableArray<BrandVersion> versions = brand.Versions.All(version => version.Year is not null) ? [.. brand.Versions.OrderBy(version => version.Year)] : brand.Versions;
        if (versions.IsEmpty || !strings.Have(Strings))
            return null;
        // The year in which the brand began is a point of its own, unless a version began with it.
        int? creation = versions.All(version => version.Year > brand.Since) ? brand.Since : null;
        ImmutableArray<TimelinePoint> stages = [.. versions.Select(version => new TimelinePoint(version.Year is { } year ? strings.Get("year", Number(year)) : null, version.Name, version.Text))];
        ImmutableArray<TimelinePoint> points = creation is { } since ? [new(strings.Get("year", Number(since)), strings.Get("generator.versions.creation"), null), .. stages] : stages;
        if (points.Length is < 2 or > TimelineFigure.MostPoints || !points.All(point => point.Fits))
            return null;
        return TimelineFigure.Draw("versions-figure", strings.Get("generator.versions.title", brand.Name ?? strings.Get("generator.brand")), LeadOf(creation, stages, strings), points,
            new([strings.Get("generator.versions.head_year"), strings.Get("generator.versions.head_title"), strings.Get("generator.versions.head_text")],
                [.. points.Select(point => ImmutableArray.Create(point.When ?? strings.Get("no_year"), point.Title, point.Text ?? ""))]));
    }

    private static string LeadOf(int? creation, ImmutableArray<TimelinePoint> stages, ThemeStrings strings)
    {
        var told = string.Join('；', stages.Select(stage => string.Join('，', new[] { stage.When, stage.Title }.OfType<string>())));
        return creation is { } since
            ? strings.Get("generator.versions.lead_since", Number(since), Number(stages.Length), told)
            : strings.Get("generator.versions.lead", Number(stages.Length), told);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
