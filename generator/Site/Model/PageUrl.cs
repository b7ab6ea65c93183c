using System.Text;

namespace BrandShowcase.Site.Model;

/// <summary>
/// The address of a page inside the site: <c>/hospitals/x/</c>, with slashes at both ends (but for <c>/404.html</c>), in plain
/// text. Links percent-encode it once, in <see cref="ToHref"/>.
/// </summary>
/// <param name="Value">The address.</param>
public readonly record struct PageUrl(string Value)
{
    /// <summary>The home page.</summary>
    public static PageUrl Home { get; } = new("/");

    /// <summary>The address of a page below this one.</summary>
    public PageUrl Child(string name) => new($"{Value}{name}/");

    /// <summary>The address as it stands in a link: below the base path, every character that needs it percent-encoded as UTF-8.</summary>
    public string ToHref(BaseAddress baseAddress) => string.Concat(baseAddress.Path, Encode(Value).AsSpan(1));

    /// <summary>The absolute address.</summary>
    public string ToPermalink(BaseAddress baseAddress) => string.Concat(baseAddress.Value, Encode(Value).AsSpan(1));

    /// <summary>Percent-encodes a path but for its slashes and the characters that RFC 3986 leaves alone.</summary>
    public static string Encode(string path)
    {
        var plain = path.AsSpan().IndexOfAnyExcept(Unreserved) < 0;
        return plain ? path : new StringBuilder().AppendJoin('/', path.Split('/').Select(Uri.EscapeDataString)).ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static readonly System.Buffers.SearchValues<char> Unreserved =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");
}
