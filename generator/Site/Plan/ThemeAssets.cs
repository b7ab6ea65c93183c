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
/// ever. References between them (<c>url(…)</c>, <c>import</c>) are rewritten to those names; a style sheet holds what it
/// imports with <c>@import "x.css";</c>, so that browsers fetch one file.
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
            .Select(asset => new OutputJob(asset.Path, Place.OfFile(asset.Source.Path), (output, _) => output.Write(asset.Bytes.Span)) { IsNamedByContent = true });

    private static Fingerprinted Fingerprint(
        ThemeAsset asset, FrozenDictionary<string, ThemeAsset> sources, Dictionary<string, Fingerprinted> done, ImmutableHashSet<string> above)
    {
        if (done.TryGetValue(asset.Name, out var known))
            return known;
        var bytes = Path.GetExtension(asset.Name) switch
        {
            ".css" => Encoding.UTF8.GetBytes(Flatten(asset, asset.Name, sources, done, above.Add(asset.Name))),
            ".js" or ".mjs" => Encoding.UTF8.GetBytes(Rewrite(TextOf(asset), ModuleReference(), asset.Name, asset.Name, sources, done, above.Add(asset.Name))),
            _ => asset.Bytes,
        };
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        var extension = Path.GetExtension(asset.Name);
        var path = OutputPath.Get($"assets/{asset.Name[..^extension.Length]}.{hash}{extension}");
        return done[asset.Name] = new(asset, path, bytes);
    }

    /// <summary>A style sheet with those that it imports, as part of the sheet <paramref name="whole"/>.</summary>
    private static string Flatten(
        ThemeAsset asset, string whole, FrozenDictionary<string, ThemeAsset> sources, Dictionary<string, Fingerprinted> done, ImmutableHashSet<string> above)
    {
        var own = Rewrite(StyleSheet.Compact(TextOf(asset)), SheetReference(), asset.Name, whole, sources, done, above);
        return Import().Replace(own, match =>
            NameOf(match.Groups["path"].Value, asset.Name) is { } name && !above.Contains(name) && sources.TryGetValue(name, out var target)
                ? Flatten(target, whole, sources, done, above.Add(name))
                : match.Value);
    }

    /// <summary>Gives the references in the text of an asset the names under which their targets are published, as seen from <paramref name="whole"/>.</summary>
    private static string Rewrite(
        string text, Regex reference, string asset, string whole, FrozenDictionary<string, ThemeAsset> sources, Dictionary<string, Fingerprinted> done, ImmutableHashSet<string> above) =>
        reference.Replace(text, match =>
        {
            // Two modules that import each other cannot both be named by their content; the inner import stays as it is.
            if (NameOf(match.Groups["path"].Value, asset) is not { } name || above.Contains(name) || !sources.TryGetValue(name, out var target))
                return match.Value;
            var path = SitePath.Relative("assets/" + whole, Fingerprint(target, sources, done, above).Path.Value);
            var start = match.Groups["path"].Value.StartsWith('.') && !path.StartsWith('.') ? "./" : "";
            return match.Groups["before"].Value + start + path + match.Groups["after"].Value;
        });

    /// <summary>The name of the asset that a path in another one means, or null.</summary>
    private static string? NameOf(string path, string from) => SitePath.Combine("/" + from, path)?.TrimStart('/');

    private static string TextOf(ThemeAsset asset) => Encoding.UTF8.GetString(asset.Bytes.Span);

    private sealed record Fingerprinted(ThemeAsset Source, OutputPath Path, ReadOnlyMemory<byte> Bytes);

    [GeneratedRegex("""@import\s+["'](?<path>[^"'()\s:#?]+)["']\s*;\s*""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Import();

    [GeneratedRegex("""(?<before>url\(\s*["']?|@import\s+["'](?=[^"']*["']\s*[^;\s]))(?<path>[^"'()\s:#?]+)(?<after>["']?)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SheetReference();

    [GeneratedRegex("""(?<before>\bfrom\s*["']|\bimport\s*\(?\s*["'])(?<path>[^"'()\s:#?]+)(?<after>["']?)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ModuleReference();
}
