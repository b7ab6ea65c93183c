using System.Buffers;
using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Conformance;

/// <summary>One case: a template, and the output or the place of the mistake that it must give.</summary>
internal sealed record Case(SourceText Template, string Expected, bool IsError)
{
    /// <summary>Reads the case whose template is at <paramref name="path"/>.</summary>
    public static Case Load(string path)
    {
        var error = Path.ChangeExtension(path, "err");
        var isError = File.Exists(error);
        return new Case(
            new SourceText(Path.GetFileName(path), File.ReadAllText(path)),
            File.ReadAllText(isError ? error : Path.ChangeExtension(path, "out")).Trim(),
            isError);
    }

    /// <summary>What differs from what is expected, or null.</summary>
    public string? FindDifference()
    {
        var diagnostics = new DiagnosticBag();
        var output = new ArrayBufferWriter<byte>();
        var set = TemplateSet.Compile([new TemplateSource(Template.Path, Template)], CaseEnvironment.Value, diagnostics);
        if (!diagnostics.HasErrors)
            set.Templates[0].Render(CaseEnvironment.MakeGlobals(), output, diagnostics);

        var mistakes = diagnostics.ToSorted();
        var actual = Encoding.UTF8.GetString(output.WrittenSpan).Trim();
        if (IsError)
        {
            var place = mistakes.IsEmpty ? "no mistake" : $"{mistakes[0].Place.Position.Line}:{mistakes[0].Place.Position.Column}";
            return place == Expected ? null : $"expected a mistake at {Expected}, got {place} {Describe(mistakes)}";
        }
        if (!mistakes.IsEmpty)
            return Describe(mistakes);
        return actual == Expected ? null : FirstDifference(actual);
    }

    private string FirstDifference(string actual)
    {
        var (expectedLines, actualLines) = (Expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(expectedLines.Length, actualLines.Length); i++)
        {
            var (expected, found) = (expectedLines.ElementAtOrDefault(i), actualLines.ElementAtOrDefault(i));
            if (expected != found)
                return $"line {i + 1}\n  expected: {expected ?? "(end)"}\n  actual:   {found ?? "(end)"}";
        }
        return "";
    }

    private static string Describe(IEnumerable<Diagnostic> mistakes)
    {
        var text = new StringWriter();
        var printer = new DiagnosticPrinter(text, Language.English, useColor: false);
        foreach (var mistake in mistakes)
            printer.Print(mistake);
        return text.ToString();
    }
}
