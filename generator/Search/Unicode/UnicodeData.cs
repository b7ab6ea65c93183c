using System.Text;

namespace BrandShowcase.Search.Unicode;

/// <summary>The tables beside this file, which are embedded in the assembly.</summary>
internal static class UnicodeData
{
    /// <summary>The lines of a table without its comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(UnicodeData).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'));
    }
}
