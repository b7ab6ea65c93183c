using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Render.Offline;

/// <summary>The addresses of a site as an offline copy has them.</summary>
internal sealed partial class OfflineLinks
{
    private readonly Uri root;
    private readonly FrozenSet<string> paths;

    /// <summary>The addresses of a site that is published at <paramref name="baseAddress"/> and has files at <paramref name="paths"/>.</summary>
    public OfflineLinks(BaseAddress baseAddress, IEnumerable<string> paths) =>
        (root, this.paths) = (new(baseAddress.Value), paths.ToFrozenSet());

    /// <summary>
    /// An address as it is written in the file <paramref name="from"/>: one of the copy becomes relative, with its query and
    /// anchor; one of the site that the copy lacks becomes absolute; any other stays as it is.
    /// </summary>
    public string Rewrite(string address, string from)
    {
        var trimmed = address.Trim();
        if (trimmed.Length == 0 || trimmed.StartsWith('#') || !Uri.TryCreate(new Uri(root, PageUrl.Encode(from)), trimmed, out var target))
            return address;
        if (root.IsBaseOf(target) && FindFile(Uri.UnescapeDataString(target.AbsolutePath[root.AbsolutePath.Length..])) is { } file)
            return Relative(from, file) + (trimmed.AsSpan().IndexOfAny('?', '#') is >= 0 and var tail ? trimmed[tail..] : "");
        return HasScheme().IsMatch(trimmed) ? address : target.AbsoluteUri;
    }

    /// <summary>The relative address of a file of the copy.</summary>
    public static string Relative(string from, string file) => PageUrl.Encode(SitePath.Relative(from, file));

    private string? FindFile(string path)
    {
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        // Web servers lead from /x to /x/.
        return paths.Contains(file) ? file : paths.Contains(file + "/index.html") ? file + "/index.html" : null;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex HasScheme();
}
