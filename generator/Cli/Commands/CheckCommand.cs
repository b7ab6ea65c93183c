using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using BrandShowcase.Cli.OutsideLinks;
using BrandShowcase.Cli.Reports;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site;
using BrandShowcase.Site.Check;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>check</c>: everything that <c>build</c> checks, and all that a careful editor would mend, without publishing anything.</summary>
internal static class CheckCommand
{
    // Beside the cache of pictures; what is alive need not be asked for every day.
    private const string LinksFile = ".brandshowcase/links.json";

    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var build = new BuildArguments(language, globals);
        var report = new ReportArguments(language, ReportFormat.Text, ReportFormat.Json, ReportFormat.GitHub, ReportFormat.Sarif, ReportFormat.Html);
        var output = new Option<string?>("--output", "-o")
        {
            Description = new LocalizedText("把报告写进这个文件，如 report.html；没有写 --format 时，格式看 .html、.json、.sarif", "write the report into this file, such as report.html; without --format, .html, .json and .sarif say the format").In(language),
            HelpName = new LocalizedText("文件", "FILE").In(language),
            Validators = { result => GlobalOptions.RefuseEmpty(result, language) },
        };
        var external = new Option<bool>("--external")
        {
            Description = new LocalizedText("也访问外部链接，看能不能打开（每个网站每秒最多一次）", "also follow links to other sites, at most one request a second to each").In(language),
        };
        var command = new Command("check", new LocalizedText("像编辑一样检查全部内容、链接和网页，不生成网站。", "Checks all content, links and pages as an editor would, and builds nothing.").In(language));
        build.AddTo(command, withBaseUrl: true);
        report.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(external);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(
            new DiskSiteFolder(arguments.GetValue(globals.Site)!),
            progress => build.Read(arguments, progress, cancellation),
            arguments.GetValue(external) ? Path.Combine(Path.GetFullPath(arguments.GetValue(globals.Site)!), LinksFile) : null,
            arguments.GetValue(output),
            createReporter(arguments).With(report.Read(arguments, arguments.GetValue(output))))));
        return command;
    }

    private static int Run(ISiteFolder folder, Func<Action<int, int>?, BuildOptions> readOptions, string? linksFile, string? file, ConsoleReporter reporter)
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var result = reporter.Watch(progress =>
        {
            var options = readOptions(progress);
            return SiteBuild.Check(folder, options, diagnostics, linksFile is null ? null : links => Follow(links, linksFile, options));
        });
        var sorted = diagnostics.ToSorted();
        if (file is null)
            Tell(result, sorted, clock.Elapsed, reporter);
        else if (!TryWrite(file, writer => Tell(result, sorted, clock.Elapsed, reporter.To(writer)), reporter))
            return ExitCode.Environment;
        return ExitCode.Of(sorted);
    }

    private static ImmutableArray<Diagnostic> Follow(ImmutableArray<OutsideLink> links, string linksFile, BuildOptions options)
    {
        var cache = LinkCache.Load(linksFile, options.Today);
        using var http = LinkProber.CreateClient(PublicAddress.IsPublic);
        var found = new LinkProber(http, cache, Task.Delay).CheckAsync(links, options.Cancellation).GetAwaiter().GetResult();
        cache.Save();
        return found;
    }

    private static void Tell(CheckResult? result, ImmutableArray<Diagnostic> diagnostics, TimeSpan time, ConsoleReporter reporter)
    {
        if (reporter.Format == ReportFormat.Html)
            reporter.Print(HtmlReport.Create(result, diagnostics, reporter.Language));
        else
            reporter.Report(diagnostics);
        if (result is null || diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return;
        reporter.Say(($"检查了 {result.Pages} 页，用时 {time.TotalSeconds:0.00} 秒，没有错误。", $"Checked {result.Pages} pages in {time.TotalSeconds:0.00} s, no errors."));
        if (reporter.Format != ReportFormat.Text)
            return;
        foreach (var line in CompletenessReport.Lines(result.Completeness))
            reporter.Say(line);
    }

    private static bool TryWrite(string file, Action<TextWriter> write, ConsoleReporter reporter)
    {
        try
        {
            using (var writer = new StreamWriter(file) { NewLine = "\n" })
                write(writer);
            reporter.Note(($"报告写在 {file}", $"The report is in {file}"));
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            reporter.Note(($"报告写不进 {file}：{refused.Message}", $"The report cannot be written into {file}: {refused.Message}"));
            return false;
        }
    }
}
