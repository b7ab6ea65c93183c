using System.Text;

namespace BrandShowcase.Search.Client;

/// <summary>The modules of JavaScript that search the index in the browser, to be published beside it.</summary>
public static class SearchClient
{
    /// <summary>
    /// The modules as browsers get them: without comments that are a line of their own, without indentation and empty lines.
    /// Nothing else is changed, so the sources keep to that: no comment behind code, no text over several lines.
    /// </summary>
    public static IReadOnlyList<SearchFile> Files() =>
    [
        .. typeof(SearchClient).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".js", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new SearchFile(name, Encoding.UTF8.GetBytes(string.Concat(CodeOf(name).Select(line => line + "\n"))))),
    ];

    private static IEnumerable<string> CodeOf(string name)
    {
        using var stream = typeof(SearchClient).Assembly.GetManifestResourceStream(name)!;
        var source = new byte[stream.Length];
        stream.ReadExactly(source);
        return Encoding.UTF8.GetString(source)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal));
    }
}
