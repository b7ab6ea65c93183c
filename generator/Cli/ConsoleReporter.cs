using System.Collections.Immutable;
using System.Diagnostics;
using BrandShowcase.Cli.Reports;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>All that a command says to people: mistakes and progress on the error stream, results on the output stream.</summary>
/// <param name="output">The output stream.</param>
/// <param name="error">The error stream.</param>
/// <param name="language">The language.</param>
/// <param name="useColor">Whether to colour.</param>
/// <param name="folder">The site's folder as seen from the working directory, ending with a slash; empty if it is the same.</param>
/// <param name="format">How findings are written. Unless it is text, they are all that the output stream gets.</param>
internal sealed class ConsoleReporter(TextWriter output, TextWriter error, Language language, bool useColor, string folder, ReportFormat format = ReportFormat.Text)
{
    // Every error is shown, since it must be mended; of hundreds of warnings the first fifty say what is the matter.
    private const int MaximumWarnings = 50;

    private static readonly TimeSpan ProgressDelay = TimeSpan.FromSeconds(1);

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>How findings are written.</summary>
    public ReportFormat Format => format;

    /// <summary>This reporter, with findings in another format.</summary>
    public ConsoleReporter With(ReportFormat format) => new(output, error, language, useColor, folder, format);

    /// <summary>This reporter, with the report in a file.</summary>
    public ConsoleReporter To(TextWriter file) => new(file, format == ReportFormat.Text ? file : error, language, useColor: false, folder, format);

    /// <summary>Prints a line of results.</summary>
    public void Say(LocalizedText text) => (format == ReportFormat.Text ? output : error).WriteLine(text.In(language));

    /// <summary>Prints a report as it is.</summary>
    public void Print(string report) => output.Write(report);

    /// <summary>Prints results that are the same in every language, with their own line ends.</summary>
    public void Write(string text) => output.Write(text);

    /// <summary>Prints a line beside the results.</summary>
    public void Note(LocalizedText text) => error.WriteLine(text.In(language));

    /// <summary>Prints diagnostics: as text with their code frames, and how many there are.</summary>
    public void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        if (format == ReportFormat.Text)
            ReportText(diagnostics);
        else
            output.Write(Reports.Report.ToText(format, diagnostics, language, folder));
    }

    private void ReportText(ImmutableArray<Diagnostic> diagnostics)
    {
        var printer = new DiagnosticPrinter(error, language, useColor);
        var (errors, warnings) = (0, 0);
        foreach (var diagnostic in diagnostics)
        {
            var isError = diagnostic.Severity == Severity.Error;
            if (isError || warnings < MaximumWarnings)
                printer.Print(diagnostic);
            _ = isError ? errors++ : warnings++;
        }
        if (warnings > MaximumWarnings)
            Note(($"……还有 {warnings - MaximumWarnings} 个警告没有列出。", $"… and {warnings - MaximumWarnings} more warnings."));
        if (errors > 0)
            Note(($"{errors} 个错误，{warnings} 个警告。", $"{Count(errors, "error")}, {Count(warnings, "warning")}."));
        else if (warnings > 0)
            Note(($"{warnings} 个警告。", $"{Count(warnings, "warning")}."));
    }

    /// <summary>Runs a build and shows its progress on a terminal once it has lasted longer than a second.</summary>
    public T Watch<T>(Func<Action<int, int>?, T> build)
    {
        if (Console.IsErrorRedirected)
            return build(null);
        var clock = Stopwatch.StartNew();
        var lastPercent = -1;
        var isShown = false;
        var printing = new Lock();
        var result = build((done, total) =>
        {
            var percent = (int)(100L * done / total);
            if (clock.Elapsed < ProgressDelay || percent == Volatile.Read(ref lastPercent))
                return;
            lock (printing)
            {
                if (percent <= lastPercent)
                    return;
                lastPercent = percent;
                isShown = true;
                error.Write($"\r{new LocalizedText("正在生成", "Building").In(language)} {percent,3}%  {done}/{total}");
            }
        });
        if (isShown)
            error.Write("\r\u001b[K");
        return result;
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
