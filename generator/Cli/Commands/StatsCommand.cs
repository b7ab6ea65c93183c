using System.CommandLine;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>stats</c>: how much a site has, and each of its hospitals.</summary>
internal static class StatsCommand
{
    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var json = JsonOption.Create(language);
        var clock = DateOption.Create("--clock", ("当作今天的日期，如 2025-01-01；默认是今天", "the day to count for, such as 2025-01-01; today by default"), language);
        var command = new Command("stats", new LocalizedText("统计网站和各医院的页数、字数与完整度。", "Counts the pages, the words and the completeness of the site and of each hospital.").In(language));
        command.Options.Add(json);
        command.Options.Add(clock);
        command.SetAction(arguments => Run(new DiskSiteFolder(arguments.GetValue(globals.Site)!), DateOption.Read(arguments, clock), arguments.GetValue(json), createReporter(arguments)));
        return command;
    }

    private static int Run(DiskSiteFolder folder, DateOnly today, bool isJson, ConsoleReporter reporter)
    {
        var diagnostics = new DiagnosticBag();
        var statistics = SiteStatistics.Find(folder, today, diagnostics);
        if (statistics is not null && isJson)
            reporter.Write(statistics.ToJson());
        else if (statistics is not null)
            Print(statistics, reporter);
        // What could not be read is missing in what was told.
        var sorted = diagnostics.ToSorted();
        reporter.Report(sorted);
        return ExitCode.Of(sorted);
    }

    private static void Print(SiteStatistics statistics, ConsoleReporter reporter)
    {
        reporter.Say(($"已发布 {statistics.Pages} 页，{statistics.Words} 字；草稿 {statistics.Drafts} 页", $"{statistics.Pages} pages published, {statistics.Words} words; {statistics.Drafts} drafts"));
        if (statistics.Hospitals.IsEmpty)
            return;
        reporter.Say(("", ""));
        string[][] rows =
        [
            .. new LocalizedText[][] { [("支部", "branches"), ("活动", "activities"), ("字数", "words"), ("完整度", "complete"), ("医院", "hospital")] }
                .Select(head => head.Select(cell => cell.In(reporter.Language)).ToArray()),
            .. statistics.Hospitals.Select(hospital => new[]
            {
                $"{hospital.Branches}", $"{hospital.Activities}", $"{hospital.Words}", hospital.Completeness is { } share ? $"{share * 100:0}%" : "—", CodeFrame.Clean(hospital.Title),
            }),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => DisplayWidth.Of(row[column]))).ToArray();
        foreach (var row in rows)
            reporter.Write(string.Join("  ", row.Select((cell, column) => column == row.Length - 1 ? cell : new string(' ', widths[column] - DisplayWidth.Of(cell)) + cell)) + "\n");
    }
}
