using System.CommandLine;
using System.Diagnostics;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>check</c>: everything that <c>build</c> checks, without writing anything.</summary>
internal static class CheckCommand
{
    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var build = new BuildArguments(language, globals);
        var command = new Command("check", new LocalizedText("检查全部内容、链接和模板，什么也不写。", "Checks all content, links and templates, and writes nothing.").In(language));
        build.AddTo(command, withBaseUrl: true);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(
            new DiskSiteFolder(arguments.GetValue(globals.Site)!), progress => build.Read(arguments, progress, cancellation, isCheck: true), createReporter(arguments))));
        return command;
    }

    private static int Run(ISiteFolder folder, Func<Action<int, int>?, BuildOptions> readOptions, ConsoleReporter reporter)
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var result = reporter.Watch(progress => SiteBuild.Check(folder, readOptions(progress), diagnostics));
        var sorted = diagnostics.ToSorted();
        reporter.Report(sorted);
        if (result is not null && !diagnostics.HasErrors)
        {
            reporter.Say(($"检查了 {result.Pages} 页，用时 {clock.Elapsed.TotalSeconds:0.00} 秒，没有错误。", $"Checked {result.Pages} pages in {clock.Elapsed.TotalSeconds:0.00} s, no errors."));
            foreach (var line in CompletenessReport.Lines(result.Completeness))
                reporter.Say(line);
        }
        return ExitCode.Of(sorted);
    }
}
