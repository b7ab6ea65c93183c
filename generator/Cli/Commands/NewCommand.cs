using System.CommandLine;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>new</c>: writes a file to begin a page with.</summary>
internal static class NewCommand
{
    private static readonly (string Word, ContentType Type)[] Kinds =
    [
        ("hospital", ContentType.Hospital), ("branch", ContentType.Branch), ("activity", ContentType.Activity), ("route", ContentType.Route), ("consortium", ContentType.Consortium),
    ];

    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var kind = new Argument<string>("kind")
        {
            Description = new LocalizedText("hospital（医院）、branch（支部）、activity（活动）、route（红色教育路线）或 consortium（医共体）", "hospital, branch, activity, route or consortium").In(language),
            HelpName = new LocalizedText("种类", "kind").In(language),
        };
        kind.Validators.Add(result => KnownWord.Validate(result, [.. Kinds.Select(known => known.Word)], language));
        var title = new Argument<string>("name")
        {
            Description = new LocalizedText("页面的名称，如 药学部党支部；有空格时加引号", "the name of the page; in quotes if it has spaces").In(language),
            HelpName = new LocalizedText("名称", "name").In(language),
        };
        title.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && (string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl)))
                result.AddError(new LocalizedText("名称要写一行文字，不能是空的", "the name takes one line of text, not nothing").In(language));
        });
        var place = new PlaceArguments(language);
        var date = DateOption.Create("--date", ("活动的日期，如 2025-01-01；默认是今天", "the date of an activity, such as 2025-01-01; today by default"), language);

        var command = new Command("new", new LocalizedText(
            "新建一个页面的文件：每个字段都有说明，填空就行。从不覆盖已有的文件。",
            "Writes a file to begin a page with, every field explained. Never overwrites a file.").In(language));
        command.Arguments.Add(kind);
        command.Arguments.Add(title);
        place.AddTo(command);
        command.Options.Add(date);
        command.Validators.Add(result =>
        {
            var word = result.GetValue(kind);
            PlaceArguments.RefuseUnless(word is not ("hospital" or "consortium"), result, place.Hospital, language);
            PlaceArguments.RefuseUnless(word is "activity" or "route" && result.GetResult(place.Hospital) is null, result, place.Consortium, language);
            PlaceArguments.RefuseUnless(word == "activity", result, date, language);
        });
        command.SetAction(arguments => Run(
            arguments.GetValue(globals.Site)!,
            place.Fill(arguments, new()
            {
                Type = Kinds.First(known => known.Word == arguments.GetValue(kind)).Type,
                Title = arguments.GetValue(title)!.Trim(),
                Date = DateOption.Read(arguments, date),
            }),
            createReporter(arguments)));
        return command;
    }

    private static int Run(string site, NewPageRequest request, ConsoleReporter reporter)
    {
        var diagnostics = new DiagnosticBag();
        var page = NewPage.Compose(new DiskSiteFolder(site), request, reporter.Language, diagnostics);
        if (page is null || !AuthorFiles.Add(site, page.Path, page.Text, diagnostics))
        {
            var sorted = diagnostics.ToSorted();
            reporter.Report(sorted);
            return ExitCode.Of(sorted);
        }
        reporter.Say(($"写好了 {page.Path}", $"Wrote {page.Path}"));
        reporter.Say(($"它还是草稿。打开它填写；brandshowcase serve --drafts 预览，网址是 {page.Address}", $"It is a draft. Open it and fill it in; brandshowcase serve --drafts shows it at {page.Address}"));
        reporter.Say(("写好后删去 draft 那一行，再运行 brandshowcase check。", "When it is ready, delete the line with draft, and run brandshowcase check."));
        return ExitCode.Clean;
    }
}
