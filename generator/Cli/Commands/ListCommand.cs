using System.Collections.Immutable;
using System.CommandLine;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>list</c>: which pages are drafts, wait for their day, have expired, are published, or stand alone.</summary>
internal static class ListCommand
{
    private static readonly (string Word, PageList List)[] Lists =
    [
        ("drafts", PageList.Drafts), ("scheduled", PageList.Scheduled), ("expired", PageList.Expired), ("pages", PageList.Pages), ("orphans", PageList.Orphans),
    ];

    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var words = Lists.Select(known => known.Word).ToArray();
        var list = new Argument<string>("list")
        {
            Description = new LocalizedText(
                "drafts（草稿）、scheduled（还没到发布日期）、expired（已过期）、pages（全部已发布的页面）或 orphans（没有别的页面链接到的页面，同 check 的 BRN0605）",
                "drafts, scheduled (before their day), expired, pages (all that are published) or orphans (to which no other page links, as check tells with BRN0605)").In(language),
            HelpName = new LocalizedText("清单", "list").In(language),
        };
        list.Validators.Add(result => KnownWord.Validate(result, words, language));
        var json = JsonOption.Create(language);
        var clock = DateOption.Create("--clock", ("当作今天的日期，如 2025-01-01；默认是今天", "the day to list for, such as 2025-01-01; today by default"), language);
        var command = new Command("list", new LocalizedText("列出草稿、待发布、已过期、已发布或孤立的页面。", "Lists drafts, scheduled, expired, published or isolated pages.").In(language));
        command.Arguments.Add(list);
        command.Options.Add(json);
        command.Options.Add(clock);
        command.SetAction(arguments => Run(
            new DiskSiteFolder(arguments.GetValue(globals.Site)!), Lists.First(known => known.Word == arguments.GetValue(list)).List,
            DateOption.Read(arguments, clock), arguments.GetValue(json), createReporter(arguments)));
        return command;
    }

    /// <summary>A page on one line.</summary>
    internal static LocalizedText Line(ListedPage page)
    {
        var words = CodeFrame.Clean($"{page.Address}  {page.Title}{(page.File is null ? "" : $"  {page.File}")}");
        var state = PageStates.Describe(page);
        return new(words + state.Zh, words + state.En);
    }

    private static int Run(DiskSiteFolder folder, PageList list, DateOnly today, bool isJson, ConsoleReporter reporter)
    {
        var diagnostics = new DiagnosticBag();
        var pages = PageLists.Find(folder, list, today, diagnostics);
        if (pages is not null && isJson)
            reporter.Write(PageLists.ToJson(pages.Value));
        else if (pages is not null)
            Print(pages.Value, reporter);
        // What could not be read is missing in what was told.
        var sorted = diagnostics.ToSorted();
        reporter.Report(sorted);
        return ExitCode.Of(sorted);
    }

    private static void Print(ImmutableArray<ListedPage> pages, ConsoleReporter reporter)
    {
        foreach (var page in pages)
            reporter.Say(Line(page));
        reporter.Note(($"共 {pages.Length} 页。", $"{pages.Length} in all."));
    }
}
