using System.CommandLine;
using System.Diagnostics;
using BrandShowcase.Cli.Reports;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>build</c>: builds the site and publishes it.</summary>
internal static class BuildCommand
{
    // Not that of the site: a copy for a disk must not be taken for what the web server shows.
    private const string OfflineFolder = "offline";

    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var build = new BuildArguments(language, globals);
        var publish = new PublishArguments(language, globals);
        var report = new ReportArguments(language, ReportFormat.Text, ReportFormat.Json, ReportFormat.GitHub, ReportFormat.Sarif);
        var offline = new Option<bool>("--offline")
        {
            Description = new LocalizedText(
                $"生成能从磁盘或U盘直接打开的离线副本，默认放在网站文件夹下的 {OfflineFolder}",
                $"make a copy that works when opened from a disk or a USB stick, by default in {OfflineFolder} in the site's folder").In(language),
        };
        var command = new Command("build", new LocalizedText("生成网站。有任何错误就什么也不发布，原有网站保持不变。", "Builds the site. Any error, and nothing is published; the site stays as it was.").In(language));
        publish.AddTo(command);
        build.AddTo(command, withBaseUrl: true);
        command.Options.Add(offline);
        report.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(
            new DiskSiteFolder(arguments.GetValue(globals.Site)!),
            publish.Read(arguments, arguments.GetValue(offline) ? OfflineFolder : PublishArguments.DefaultFolder),
            progress => build.Read(arguments, progress, cancellation) with { Offline = arguments.GetValue(offline) },
            createReporter(arguments).With(report.Read(arguments)))));
        return command;
    }

    /// <summary>Builds, reports and sums up.</summary>
    internal static int Run(ISiteFolder folder, Site.Write.PublishOptions target, Func<Action<int, int>?, BuildOptions> readOptions, ConsoleReporter reporter)
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var result = reporter.Watch(progress => SiteBuild.Publish(folder, target, readOptions(progress), diagnostics));
        var sorted = diagnostics.ToSorted();
        reporter.Report(sorted);
        if (result is { } built)
            reporter.Say(Summary(built, clock.Elapsed, target.Folder));
        else
            reporter.Note(("什么也没有发布，原有网站保持不变。", "Nothing was published; the site is as it was."));
        return ExitCode.Of(sorted);
    }

    private static LocalizedText Summary(BuildResult built, TimeSpan time, string folder)
    {
        var (written, unchanged, removed) = built.Published;
        return new(
            $"生成 {built.Pages} 页，用时 {time.TotalSeconds:0.00} 秒；写入 {written} 个文件，{unchanged} 个未变，删去 {removed} 个 → {folder}",
            $"Built {built.Pages} pages in {time.TotalSeconds:0.00} s; {written} files written, {unchanged} unchanged, {removed} removed → {folder}");
    }
}
