using System.CommandLine;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>explain</c>: what a code means and how to mend the mistake.</summary>
internal static class ExplainCommand
{
    public static Command Create(Language language, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var code = new Argument<string>("code")
        {
            Description = new LocalizedText("错误代码，如 BRN0102", "a code such as BRN0102").In(language),
            HelpName = new LocalizedText("代码", "code").In(language),
        };
        var command = new Command("explain", new LocalizedText("说明一个错误代码：为什么是错误，怎样改。", "Explains a code: why it is a mistake, and how to mend it.").In(language));
        command.Arguments.Add(code);
        command.SetAction(arguments => Run(arguments.GetValue(code)!, createReporter(arguments)));
        return command;
    }

    private static int Run(string code, ConsoleReporter reporter)
    {
        if (DiagnosticCatalogue.Find(code) is not { } rule)
        {
            var nearest = Spelling.FindNearest(code, DiagnosticCatalogue.All.Select(known => known.Code));
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
