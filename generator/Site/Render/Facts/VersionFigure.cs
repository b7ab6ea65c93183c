using System.Collections.Immutable;
using BrandShowcase.Figures;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>The stages of a brand as a time line.</summary>
internal static class VersionFigure
{
    private const string Creation = "品牌创建";
    private const string NoYear = "年份未注明";

    /// <summary>The figure, or null where there are no two points in time, or texts too long to be drawn whole.</summary>
    /// <param name="brand">The brand.</param>
    public static Figure? Find(Brand brand)
    {
        ImmutableArray<BrandVersion> versions = brand.Versions.All(version => version.Year is not null) ? [.. brand.Versions.OrderBy(version => version.Year)] : brand.Versions;
        if (versions.IsEmpty)
            return null;
        // The year in which the brand began is a point of its own, unless a version began with it.
        int? creation = versions.All(version => version.Year > brand.Since) ? brand.Since : null;
        ImmutableArray<TimelinePoint> stages = [.. versions.Select(version => new TimelinePoint(version.Year is { } year ? $"{year}年" : null, version.Name, version.Text))];
        ImmutableArray<TimelinePoint> points = creation is null ? stages : [new($"{creation}年", Creation, null), .. stages];
        if (points.Length is < 2 or > TimelineFigure.MostPoints || !points.All(point => point.Fits))
            return null;
        var description = $"{(creation is null ? "" : $"{creation}年创建，")}共{stages.Length}个版本：{string.Join('；', stages.Select(stage => string.Join('，', new[] { stage.When, stage.Title }.OfType<string>())))}。";
        return TimelineFigure.Draw("versions-figure", $"{brand.Name ?? "品牌"}的历程", description, points,
            new(["年份", "历程", "说明"], [.. points.Select(point => ImmutableArray.Create(point.When ?? NoYear, point.Title, point.Text ?? ""))]));
    }
}
