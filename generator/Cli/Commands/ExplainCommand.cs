using System.CommandLine;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Render.Data;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>explain</c>: what a code means and how to mend the mistake.</summary>
internal static class ExplainCommand
{
    public static Command Create(Language language, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var topic = new Argument<string>("topic")
        {
            Description = new LocalizedText(
                "错误代码，如 BRN0102；template-data（模板能看到的数据）；template-functions（模板的函数）",
                "a code such as BRN0102; template-data (what templates see); template-functions").In(language),
            HelpName = new LocalizedText("代码或题目", "code or topic").In(language),
        };
        var command = new Command("explain", new LocalizedText("说明一个错误代码（为什么是错误，怎样改），或模板能用的数据与函数。", "Explains a code (why it is a mistake, how to mend it), or what templates can use.").In(language));
        command.Arguments.Add(topic);
        command.SetAction(arguments => Run(arguments.GetValue(topic)!, createReporter(arguments)));
        return command;
    }

    private static int Run(string topic, ConsoleReporter reporter)
    {
        switch (topic)
        {
            case "template-data":
                reporter.Say(new(TemplateReference.Data(Language.Chinese), TemplateReference.Data(Language.English)));
                return ExitCode.Clean;
            case "template-functions":
                reporter.Say(new(TemplateReference.Functions(Language.Chinese), TemplateReference.Functions(Language.English)));
                return ExitCode.Clean;
            default:
                return ExplainCode(topic, reporter);
        }
    }

    private static int ExplainCode(string code, ConsoleReporter reporter)
    {
        if (DiagnosticCatalogue.Find(code) is not { } rule)
        {
            var nearest = Spelling.FindNearest(code, DiagnosticCatalogue.All.Select(known => known.Code).Append("template-data").Append("template-functions"));
            reporter.Note((
                $"没有代码“{code}”。{(nearest is null ? "" : $"是不是想查 {nearest}？")}",
                $"There is no code '{code}'.{(nearest is null ? "" : $" Did you mean {nearest}?")}"));
            return ExitCode.Usage;
        }
        var severity = rule.Severity == Severity.Error ? new LocalizedText("错误", "error") : new LocalizedText("警告", "warning");
        reporter.Say(new($"{rule.Code}（{severity.Zh}）：{rule.Title.Zh}", $"{rule.Code} ({severity.En}): {rule.Title.En}"));
        reporter.Say(new("", ""));
        reporter.Say(rule.Explanation);
        return ExitCode.Clean;
    }
}
