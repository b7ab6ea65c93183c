using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Authoring.Pages;
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
    /// <param name="form">How much of it, and how.</param>
    /// <param name="reporter">Where to print.</param>
    /// <returns>The exit code.</returns>
    public static int Print(DiskSiteFolder folder, string page, PageReportForm form, ConsoleReporter reporter)
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
                $"没有页面“{page}”。{(nearest is null ? "" : $"是不是 {nearest}？")}",
                $"There is no page '{page}'.{(nearest is null ? "" : $" Did you mean {nearest}?")}"));
            return ExitCode.Usage;
        }
        if (form == PageReportForm.Json)
            reporter.Write(explanation.ToJson(reporter.Language));
        else
            PrintLines(explanation, form, reporter);
        reporter.Report(sorted);
        return explanation.Chosen is null ? ExitCode.ContentErrors : ExitCode.Of(sorted);
    }

    private static void PrintLines(PageExplanation explanation, PageReportForm form, ConsoleReporter reporter)
    {
        PrintOrigin(explanation.Page, reporter);
        PrintLayout(explanation, reporter);
        if (form == PageReportForm.Layout)
            return;
        PrintValues(explanation, reporter);
        PrintLinks(explanation, reporter);
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
        reporter.Say(("各个值从哪里来：", "where its values come from:"));
        PrintValues(explanation.Values.Where(value => value.Value is not null), reporter);
        PrintNames(("没有值：", "without a value: "), OriginKind.None, explanation, reporter);
        PrintNames(("生成网站时才有：", "made when the site is built: "), OriginKind.Build, explanation, reporter);
        if (!explanation.Unseen.IsEmpty)
        {
            reporter.Say(("写给生成器的字段：", "fields for the generator:"));
            PrintValues(explanation.Unseen, reporter);
        }
        if (!explanation.Strings.IsEmpty)
            reporter.Say(($"固定的文字，如“待补充”，来自 {CodeFrame.Clean(string.Join('、', explanation.Strings))}", $"fixed words, such as 待补充, come from {CodeFrame.Clean(string.Join(", ", explanation.Strings))}"));
    }

    private static void PrintValues(IEnumerable<ExplainedValue> values, ConsoleReporter reporter)
    {
        foreach (var value in values)
        {
            var words = CodeFrame.Clean($"{value.Name}: {Shorten(value.Text)}");
            reporter.Say(($"  {words}（{CodeFrame.Clean(value.Origin.Words.Zh)}）", $"  {words} ({CodeFrame.Clean(value.Origin.Words.En)})"));
        }
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestValue)
            return text;
        return text[..(char.IsHighSurrogate(text[LongestValue - 1]) ? LongestValue - 1 : LongestValue)] + "…";
    }

    private static void PrintNames(LocalizedText title, OriginKind kind, PageExplanation explanation, ConsoleReporter reporter)
    {
        var names = explanation.Values.Where(value => value.Origin.Kind == kind).Select(value => value.Name).ToArray();
        if (names.Length > 0)
            reporter.Say((title.Zh + string.Join('、', names), title.En + string.Join(", ", names)));
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

/// <summary>How much is told of a page, and how.</summary>
internal enum PageReportForm
{
    /// <summary>All of it, in lines.</summary>
    Page,

    /// <summary>Its template alone.</summary>
    Layout,

    /// <summary>All of it, as JSON.</summary>
    Json,
}
