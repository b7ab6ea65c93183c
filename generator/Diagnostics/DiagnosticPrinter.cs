namespace BrandShowcase.Diagnostics;

/// <summary>
/// Prints diagnostics for people: a line <c>path:line:column: error CODE: message</c>, the line of the source with a
/// caret under the mistake, and the remedy beside the caret.
/// </summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the messages.</param>
/// <param name="useColor">Whether to colour with ANSI sequences.</param>
public sealed class DiagnosticPrinter(TextWriter writer, Language language, bool useColor)
{
    /// <summary>Prints one diagnostic, with an empty line behind it.</summary>
    public void Print(Diagnostic diagnostic)
    {
        writer.WriteLine(
            $"{Style(CodeFrame.HeaderOf(diagnostic.Place), "1")}: {Style($"{SeverityName(diagnostic.Severity)} {diagnostic.Code}", SeverityStyle(diagnostic.Severity))}" +
            $"{(language == Language.English ? ": " : "：")}{CodeFrame.Clean(diagnostic.Message.In(language))}");
        PrintFrame(CodeFrame.Find(diagnostic), diagnostic.Help?.In(language), diagnostic.Severity);
        foreach (var related in diagnostic.Related)
        {
            writer.WriteLine($"   {Style(CodeFrame.HeaderOf(related.Place), "1")}{(language == Language.English ? ": " : "：")}{CodeFrame.Clean(related.Note.In(language))}");
            PrintFrame(CodeFrame.Find(related.Place), help: null, diagnostic.Severity);
        }
        writer.WriteLine();
    }

    private void PrintFrame(CodeFrame? frame, string? help, Severity severity)
    {
        if (frame is null)
        {
            if (help is not null)
                writer.WriteLine($"   = {CodeFrame.Clean(help)}");
            return;
        }
        var number = frame.Line.ToString().PadLeft(2);
        var gutter = new string(' ', number.Length + 1);
        var caret = new string('^', Math.Max(1, DisplayWidth.Of(frame.Marked)));
        writer.WriteLine($"{gutter}{Style("|", "2")}");
        writer.WriteLine($"{Style($"{number} |", "2")} {frame.Before}{frame.Marked}{frame.After}");
        writer.Write($"{gutter}{Style("|", "2")} {new string(' ', DisplayWidth.Of(frame.Before))}{Style(caret, SeverityStyle(severity))}");
        writer.WriteLine(help is null ? "" : " " + CodeFrame.Clean(help));
    }

    private string SeverityName(Severity severity) => (severity, language) switch
    {
        (Severity.Error, Language.English) => "error",
        (Severity.Error, _) => "错误",
        (_, Language.English) => "warning",
        _ => "警告",
    };

    private static string SeverityStyle(Severity severity) => severity == Severity.Error ? "1;31" : "1;33";

    private string Style(string text, string sgr) => useColor ? $"\u001b[{sgr}m{text}\u001b[0m" : text;
}
