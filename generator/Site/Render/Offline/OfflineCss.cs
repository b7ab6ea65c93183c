namespace BrandShowcase.Site.Render.Offline;

/// <summary>Style sheets of an offline copy.</summary>
internal static class OfflineCss
{
    /// <summary>Rewrites what <c>url(…)</c> and <c>@import</c> name in the file <paramref name="path"/>.</summary>
    public static string Rewrite(string css, string path, OfflineLinks links) => AddressForms.InStyleSheet().Replace(css, match =>
    {
        var address = match.Groups["address"];
        var start = address.Index - match.Index;
        return string.Concat(match.Value.AsSpan(0, start), links.Rewrite(address.Value, path), match.Value.AsSpan(start + address.Length));
    });
}
