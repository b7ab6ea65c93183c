using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Plan;

/// <summary>
/// The theme's style sheets, scripts and icons under names that hold their content's hash, so that browsers may keep them for
/// ever. References between them (<c>url(…)</c>, <c>@import</c>, <c>import</c>) are rewritten to those names.
/// </summary>
internal sealed partial class ThemeAssets
{
    private readonly FrozenDictionary<string, Fingerprinted> byName;
    private readonly BaseAddress baseAddress;

    private ThemeAssets(FrozenDictionary<string, Fingerprinted> byName, BaseAddress baseAddress) =>
        (this.byName, this.baseAddress) = (byName, baseAddress);

    /// <summary>The names that <see cref="FindHref"/> knows.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The assets of a theme, and those that come with the program, under the names of their content.</summary>
    public static ThemeAssets Create(ImmutableArray<ThemeAsset> assets, BaseAddress baseAddress)
    {
        var sources = assets.ToFrozenDictionary(asset => asset.Name);
        var done = new Dictionary<string, Fingerprinted>();
        foreach (var asset in assets)
            Fingerprint(asset, sources, done, []);
        return new(done.ToFrozenDictionary(), baseAddress);
    }

    /// <summary>The address of the asset <paramref name="name"/> (<c>css/main.css</c>), or null.</summary>
    public string? FindHref(string name) =>
        byName.TryGetValue(name, out var asset) ? baseAddress.Path + PageUrl.Encode(asset.Path.Value) : null;

    /// <summary>One job for each asset.</summary>
    public IEnumerable<OutputJob> Jobs() =>
        byName.Values
            .OrderBy(asset => asset.Path.Value, StringComparer.Ordinal)
            .Select(asset => new OutputJob(asset.Path, Place.OfFile(asset.Source.Path), (output, _) => output.Write(asset.Bytes.Span)));

    private static Fingerprinted Fingerprint(
        ThemeAsset asset, FrozenDictionary<string, ThemeAsset> sources, Dictionary<string, Fingerprinted> done, ImmutableHashSet<string> above)
    {
        if (done.TryGetValue(asset.Name, out var known))
            return known;
        var bytes = Path.GetExtension(asset.Name) is ".css" or ".js" or ".mjs" ? Rewrite(asset, sources, done, above.Add(asset.Name)) : asset.Bytes;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        var extension = Path.GetExtension(asset.Name);
        var path = OutputPath.Get($"assets/{asset.Name[..^extension.Length]}.{hash}{extension}");
        return done[asset.Name] = new(asset, path, bytes);
    }

    private static ReadOnlyMemory<byte> Rewrite(
        ThemeAsset asset, FrozenDictionary<string, ThemeAsset> sources, Dictionary<string, Fingerprinted> done, ImmutableHashSet<string> above)
    {
        var text = Encoding.UTF8.GetString(asset.Bytes.Span);
        var rewritten = Reference().Replace(text, match =>
        {
            var written = match.Groups["path"].Value;
            var name = SitePath.Combine("/" + asset.Name, written)?.TrimStart('/');
            // Two modules that import each other cannot both be named by their content; the inner import stays as it is.
            if (name is null || above.Contains(name) || !sources.TryGetValue(name, out var target))
                return match.Value;
            var file = Path.GetFileName(Fingerprint(target, sources, done, above).Path.Value);
            return match.Groups["before"].Value + written[..(written.LastIndexOf('/') + 1)] + file + match.Groups["after"].Value;
        });
        return ReferenceEquals(rewritten, text) ? asset.Bytes : Encoding.UTF8.GetBytes(rewritten);
    }

    private sealed record Fingerprinted(ThemeAsset Source, OutputPath Path, ReadOnlyMemory<byte> Bytes);

    [GeneratedRegex("""(?<before>url\(\s*["']?|@import\s+["']|\bfrom\s*["']|\bimport\s*\(?\s*["'])(?<path>[^"'()\s:#?]+)(?<after>["']?)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
