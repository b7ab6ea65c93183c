using System.CommandLine;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Check;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Render.Data;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>explain</c>: what a code means and how to mend the mistake, what templates can use, which of them renders a page.</summary>
internal static class ExplainCommand
{
    private const string Layout = "layout";
    private const string Page = "page";

    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var topic = new Argument<string>("topic")
        {
            Description = new LocalizedText(
                "错误代码，如 BRN0102；fields（各种页面的全部字段）；template-data（模板能看到的数据）；template-functions（模板的函数）；check（check 的全部检查项）；page（一页从哪里来，各个值从哪里来，什么链接到它）；layout（一页用哪个模板）",
                "a code such as BRN0102; fields (of all types of pages); template-data (what templates see); template-functions; check (the rules of check); page (where a page and each of its values come from, and what leads to it); layout (which template renders it)").In(language),
            HelpName = new LocalizedText("代码或题目", "code or topic").In(language),
        };
        var page = new Argument<string?>("page")
        {
            Description = new LocalizedText("page 和 layout 后面：一页的地址，如 /hospitals/x/，或它的文件（content 里的或生成的）", "behind page and layout: the address of a page such as /hospitals/x/, or its file, in the content or as it is published").In(language),
            HelpName = new LocalizedText("页面", "page").In(language),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = JsonOption.Create(language);
        json.Description = new LocalizedText("page 后面：输出 JSON，给程序读", "behind page: print JSON, for programs").In(language);
        var command = new Command("explain", new LocalizedText(
            "说明一个错误代码（为什么是错误，怎样改），各种页面的字段，模板能用的数据与函数，或一页的来历。",
            "Explains a code (why it is a mistake, how to mend it), the fields of pages, what templates can use, or how a page came to be.").In(language));
        command.Arguments.Add(topic);
        command.Arguments.Add(page);
        command.Options.Add(json);
        command.Validators.Add(result =>
        {
            var word = result.GetValue(topic);
            var takesPage = word is Page or Layout;
            if (takesPage && result.GetValue(page) is null)
                result.AddError(new LocalizedText($"explain {word} 后面要写一页的地址或文件", $"explain {word} takes the address of a page or its file").In(language));
            if (!takesPage && result.GetValue(page) is { } extra)
                result.AddError(new LocalizedText($"多了“{extra}”", $"'{extra}' is too much").In(language));
            if (word is not Page && result.GetValue(json))
                result.AddError(new LocalizedText("--json 只用于 explain page", "--json is for explain page only").In(language));
        });
        command.SetAction(arguments => arguments.GetValue(page) is { } asked
            ? PageReport.Print(new DiskSiteFolder(arguments.GetValue(globals.Site)!), asked, FormOf(arguments.GetValue(topic)!, arguments.GetValue(json)), createReporter(arguments))
            : Run(arguments.GetValue(topic)!, createReporter(arguments)));
        return command;
    }

    private static PageReportForm FormOf(string topic, bool isJson) => topic == Layout ? PageReportForm.Layout : isJson ? PageReportForm.Json : PageReportForm.Page;

    private static int Run(string topic, ConsoleReporter reporter)
    {
        switch (topic)
        {
            case "fields":
                reporter.Say(new(FieldReference.Tables(Language.Chinese), FieldReference.Tables(Language.English)));
                return ExitCode.Clean;
            case "template-data":
                reporter.Say(new(TemplateReference.Data(Language.Chinese), TemplateReference.Data(Language.English)));
                return ExitCode.Clean;
            case "template-functions":
                reporter.Say(new(TemplateReference.Functions(Language.Chinese), TemplateReference.Functions(Language.English)));
                return ExitCode.Clean;
            case "check":
                reporter.Say(new(RuleReference.Table(Language.Chinese), RuleReference.Table(Language.English)));
                return ExitCode.Clean;
            default:
                return ExplainCode(topic, reporter);
        }
    }

    private static int ExplainCode(string code, ConsoleReporter reporter)
    {
        if (DiagnosticCatalogue.Find(code) is not { } rule)
        {
            var nearest = Spelling.FindNearest(code, DiagnosticCatalogue.All.Select(known => known.Code).Append("fields").Append("template-data").Append("template-functions").Append("check").Append(Page).Append(Layout));
            reporter.Note((
                $"没有代码“{code}”。{(nearest is null ? "可以查：错误代码（如 BRN0102）、fields、template-data、template-functions、check、page、layout。" : $"是不是想查 {nearest}？")}",
                $"There is no code '{code}'.{(nearest is null ? " There are codes such as BRN0102, and fields, template-data, template-functions, check, page, layout." : $" Did you mean {nearest}?")}"));
            return ExitCode.Usage;
        }
        var severity = rule.Severity == Severity.Error ? new LocalizedText("错误", "error") : new LocalizedText("警告", "warning");
        reporter.Say(new($"{rule.Code}（{severity.Zh}）：{rule.Title.Zh}", $"{rule.Code} ({severity.En}): {rule.Title.En}"));
        reporter.Say(new("", ""));
        reporter.Say(rule.Explanation);
        return ExitCode.Clean;
    }
}
