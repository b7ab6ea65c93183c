using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Cli;

/// <summary>Says how a page came to be: for authors who wonder where something on it comes from.</summary>
internal static class PageReport
{
    // A value that fills its line tells enough; the file has the rest.
    private const int LongestValue = 80;

    /// <summary>Prints what there is to say of a page.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="page">The page's address, or the path of its file.</param>
    /// <param name="layoutAlone">Whether only its template is asked for.</param>
    /// <param name="reporter">Where to print.</param>
    /// <returns>The exit code.</returns>
    public static int Print(DiskSiteFolder folder, string page, bool layoutAlone, ConsoleReporter reporter)
    {
        var diagnostics = new DiagnosticBag();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        var explanation = PageExplanation.Find(folder, page, today, diagnostics, out var nearest);
        var sorted = diagnostics.ToSorted();
        if (explanation is null)
        {
            reporter.Report(sorted);
            nearest = nearest is null ? null : CodeFrame.Clean(nearest);
            reporter.Note((
                $"没有页面“{page}”。{(nearest is null ? "" : $"是不是 {nearest}/？")}",
                $"There is no page '{page}'.{(nearest is null ? "" : $" Did you mean {nearest}/?")}"));
            return ExitCode.Usage;
        }
        PrintOrigin(explanation.Page, reporter);
        PrintLayout(explanation, reporter);
        if (!layoutAlone)
        {
            PrintValues(explanation, reporter);
            PrintLinks(explanation, reporter);
        }
        reporter.Report(sorted);
        return explanation.Chosen is null ? ExitCode.ContentErrors : ExitCode.Of(sorted);
    }

    private static void PrintOrigin(ListedPage page, ConsoleReporter reporter)
    {
        var state = PageStates.Describe(page);
        var words = CodeFrame.Clean($"{page.Address}  {page.Title}");
        var file = page.File is null ? null : CodeFrame.Clean(page.File);
        reporter.Say((words + state.Zh, words + state.En));
        reporter.Say((file is null ? "这一页由生成器自己生成" : $"文件：{file}", file is null ? "the generator makes this page by itself" : $"file: {file}"));
    }

    private static void PrintLayout(PageExplanation explanation, ConsoleReporter reporter)
    {
        reporter.Say(($"种类：{explanation.Kind}，所以布局叫 layouts/{explanation.Kind}.sbn-html", $"kind: {explanation.Kind}, so its layout is layouts/{explanation.Kind}.sbn-html"));
        reporter.Say(("依次找过：", "tried in this order:"));
        foreach (var path in explanation.Tried)
        {
            var isChosen = path == explanation.Chosen;
            reporter.Say(($"  {(isChosen ? "✓" : " ")} {path}{(isChosen ? "（用的是它）" : "")}", $"  {(isChosen ? "✓" : " ")} {path}{(isChosen ? " (chosen)" : "")}"));
            if (isChosen)
                break;
        }
    }

    private static void PrintValues(PageExplanation explanation, ConsoleReporter reporter)
    {
        reporter.Say(("各字段的值从哪里来：", "where its values come from:"));
        foreach (var value in explanation.Values)
        {
            var words = CodeFrame.Clean($"{value.Key}: {(value.Text.Length > LongestValue ? value.Text[..LongestValue] + "…" : value.Text)}");
            var origin = value.Origin ?? new($"第 {value.Line} 行", $"line {value.Line}");
            reporter.Say(($"  {words}（{origin.Zh}）", $"  {words} ({origin.En})"));
        }
    }

    private static void PrintLinks(PageExplanation explanation, ConsoleReporter reporter)
    {
        if (explanation.LinkedFrom.IsEmpty)
        {
            reporter.Say(("没有别的页面在正文或字段里提到它；访客从列表和搜索找到它。", "No text or field of another page leads to it; visitors find it through lists and the search."));
            return;
        }
        reporter.Say(("这些页面在正文或字段里提到它：", "texts or fields of these pages lead to it:"));
        foreach (var page in explanation.LinkedFrom)
        {
            var line = Commands.ListCommand.Line(page);
            reporter.Say(($"  {line.Zh}", $"  {line.En}"));
        }
    }
}
