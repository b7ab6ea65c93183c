namespace BrandShowcase.Site.Model;

/// <summary>The address at which a site is published: scheme, host and a path that ends in a slash.</summary>
public sealed record BaseAddress
{
    private BaseAddress(string value, string path) => (Value, Path) = (value, path);

    /// <summary>The whole address, such as <c>https://www.example.org/party/brands/</c>.</summary>
    public string Value { get; }

    /// <summary>Its path, such as <c>/party/brands/</c>; <c>/</c> for a site at the root of its host.</summary>
    public string Path { get; }

    /// <summary>The base of an absolute address; a query, a fragment and a missing slash at the end are mended.</summary>
    /// <exception cref="UriFormatException"><paramref name="address"/> is no absolute address.</exception>
    public static BaseAddress Get(string address)
    {
        var uri = new Uri(address, UriKind.Absolute);
        var path = uri.AbsolutePath.EndsWith('/') ? uri.AbsolutePath : uri.AbsolutePath + "/";
        return new(uri.GetLeftPart(UriPartial.Authority) + path, path);
    }
}
