using System.Text;
using System.Text.RegularExpressions;

namespace BrandShowcase.Search.Client;

/// <summary>
/// Joins a module of the client with those it imports, as one request brings them faster than many. Comments that are a line of
/// their own, indentation and empty lines are left out; the head of search.js tells what the sources keep to for that.
/// </summary>
internal sealed partial class ModuleJoiner
{
    private const string Export = "export ";

    private readonly StringBuilder code = new();
    private readonly HashSet<string> joined = [];

    /// <summary>The text of a module, the modules that it imports in front, which keep no exports.</summary>
    public static string Join(string name)
    {
        var joiner = new ModuleJoiner();
        joiner.Append(name, keepsExports: true);
        return joiner.code.ToString();
    }

    private void Append(string name, bool keepsExports)
    {
        if (!joined.Add(name))
            return;
        foreach (var line in Read(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Import().Match(line) is { Success: true } import)
                Append(import.Groups["name"].Value, keepsExports: false);
            else if (!line.StartsWith("//", StringComparison.Ordinal))
                code.Append(line.AsSpan(!keepsExports && line.StartsWith(Export, StringComparison.Ordinal) ? Export.Length : 0)).Append('\n');
        }
    }

    private static string Read(string name)
    {
        using var stream = typeof(ModuleJoiner).Assembly.GetManifestResourceStream(name)!;
        var source = new byte[stream.Length];
        stream.ReadExactly(source);
        return Encoding.UTF8.GetString(source);
    }

    [GeneratedRegex(@"^import \{[^}]*\} from '\./(?<name>[^']+)';\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Import();
}
