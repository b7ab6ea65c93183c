using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Render.Offline;

/// <summary>Scripts of an offline copy.</summary>
internal static partial class OfflineScript
{
    /// <summary>The script that defines <c>offline.module</c> and <c>offline.file</c>.</summary>
    public static ReadOnlySpan<byte> Runtime => LoadedRuntime;

    private static readonly byte[] LoadedRuntime = LoadRuntime();

    /// <summary>
    /// A module as a classic script: its text as the body of a function that gets <c>import</c>, <c>import.meta</c> and
    /// <c>fetch</c> as arguments. Imports and exports are understood where they begin a line: <c>import { a, b as c } from "…"</c>,
    /// <c>import * as a from "…"</c>, <c>import "…"</c>, and <c>export</c> before a function, class, const or let.
    /// </summary>
    public static string FromModule(string module, Place origin, DiagnosticBag diagnostics)
    {
        var exports = new List<string>();
        var body = Import().Replace(module, ReplaceImport);
        body = Export().Replace(body, match =>
        {
            exports.Add(match.Groups["name"].Value);
            return match.Groups["declaration"].Value;
        });
        body = DynamicImport().Replace(body, "$import(");
        body = ImportMeta().Replace(body, "$meta");
        if (OtherForm().Match(body) is { Success: true, Value: var form })
            diagnostics.Add(PlanMistakes.NoOfflineForm(origin, form.Trim()));
        if (exports.Count > 0)
            body = $"{body.TrimEnd()}\nObject.assign($exports, {{ {string.Join(", ", exports)} }});";
        return $"offline.module(async ($exports, $import, $meta, fetch) => {{\n{body.TrimEnd()}\n}});\n";
    }

    /// <summary>A data file as a script that hands over its bytes.</summary>
    public static byte[] OfFile(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetBytes($"offline.file(\"{Convert.ToBase64String(bytes)}\");\n");

    private static string ReplaceImport(Match match)
    {
        var load = $"await $import({match.Groups["path"].Value});";
        return (match.Groups["names"], match.Groups["all"]) switch
        {
            ({ Success: true, Value: var names }, _) => $"const {Renaming().Replace(names, ": ")} = {load}",
            (_, { Success: true, Value: var all }) => $"const {all} = {load}",
            _ => load,
        };
    }

    private static byte[] LoadRuntime()
    {
        using var stream = typeof(OfflineScript).Assembly.GetManifestResourceStream("offline.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    [GeneratedRegex("""^import\s*(?:(?<names>\{[^}]*\})\s*from\s*|\*\s*as\s+(?<all>[\w$]+)\s+from\s*)?(?<path>"[^"\n]*"|'[^'\n]*');?""", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Import();

    [GeneratedRegex(@"\s+as\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Renaming();

    [GeneratedRegex(@"^export\s+(?<declaration>((async\s+)?function\b\s*\*?|class|const|let)\s*(?<name>[\w$]+))", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Export();

    [GeneratedRegex(@"(?<![\w$.])import\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex DynamicImport();

    [GeneratedRegex(@"(?<![\w$.])import\.meta\b", RegexOptions.CultureInvariant)]
    private static partial Regex ImportMeta();

    [GeneratedRegex(@"^(import|export)\b.*", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherForm();
}
