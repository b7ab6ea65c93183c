using System.Collections.Immutable;
using BrandShowcase.Figures;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>The stages of a brand as a time line.</summary>
internal static class VersionFigure
{
    /// <summary>The figure, or null where there are no two points in time, or texts too long to be drawn whole.</summary>
    /// <param name="brand">The brand.</param>
    public static Figure? Find(Brand brand)
    {
        ImmutableArray<BrandVersion> versions = brand.Versions.All(version => version.Year is not null) ? [.. brand.Versions.OrderBy(version => version.Year)] : brand.Versions;
        if (versions.IsEmpty)
            return null;
        // The year in which the brand began is a point of its own, unless a version began with it.
        if (brand.Since is { } since && versions.All(version => version.Year > since))
            versions = versions.Insert(0, new("品牌创建", since, null));
        ImmutableArray<TimelinePoint> points = [.. versions.Select(version => new TimelinePoint(version.Year is { } year ? $"{year}年" : null, version.Name, version.Text))];
        if (points.Length is < 2 or > TimelineFigure.MostPoints || !points.All(point => point.Fits))
            return null;
        return TimelineFigure.Draw("versions-figure", $"{brand.Name ?? "品牌"}的历程", $"共{points.Length}个阶段：{string.Join('；', points.Select(point => string.Join('，', new[] { point.When, point.Title }.OfType<string>())))}。", points,
            new(["年份", "版本", "说明"], [.. points.Select(point => ImmutableArray.Create(point.When ?? "未注明", point.Title, point.Text ?? ""))]));
    }
}
