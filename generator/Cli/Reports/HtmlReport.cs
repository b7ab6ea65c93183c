using System.Collections.Immutable;
using System.Net;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Cli.Reports;

/// <summary>
/// Findings as one page for staff: hospital by hospital and file by file, with the completeness of each hospital and the
/// explanation of each rule. It needs no other file, no network and no program, and forbids them.
/// </summary>
internal sealed class HtmlReport
{
    // A browser opens no page of a hundred megabytes; of so many findings the first say what is the matter.
    private const int MostFindings = 2000;

    private const string Style =
        """
        body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: #fdfbf7; color: #222; font: 1rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
        h1, h2 { font-family: "Songti SC", SimSun, "Noto Serif CJK SC", serif; } h1 { color: #9e1b1f; margin-bottom: 0; } h2 { border-bottom: 1px solid #d8cfbf; margin-top: 2.5rem; }
        h3 { font: 600 1rem/1.7 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; margin-bottom: .5rem; }
        ul { list-style: none; padding: 0; } li { border-left: 4px solid #b98300; background: #fff; margin: .5rem 0; padding: .5rem .75rem; } li.error { border-color: #9e1b1f; }
        p { margin: .25rem 0; } a { color: #9e1b1f; } pre { font: inherit; white-space: pre-wrap; margin: .25rem 0; } mark { background: #ffe9a8; }
        .source { color: #555; overflow-wrap: anywhere; } .place { color: #555; } table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #e8e1d4; vertical-align: top; }
        .scroll { overflow-x: auto; } meter { width: 8rem; } @media print { li { break-inside: avoid; } body { background: #fff; } }
        """;

    private readonly StringBuilder html = new();
    private readonly Language language;

    private HtmlReport(Language language) => this.language = language;

    /// <summary>The page.</summary>
    /// <param name="result">What there is to say of the site; null if there is none.</param>
    /// <param name="diagnostics">The findings, sorted.</param>
    /// <param name="language">The language of the page.</param>
    public static string Create(CheckResult? result, ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        var report = new HtmlReport(language);
        report.WriteHead(result, diagnostics);
        if (result is { Completeness.IsEmpty: false })
            report.WriteCompleteness(result.Completeness);
        // What must be mended is listed before what may be, and in the order of the files again.
        var shown = diagnostics.Index().OrderBy(pair => pair.Item.Severity != Severity.Error).Take(MostFindings).OrderBy(pair => pair.Index).Select(pair => pair.Item).ToImmutableArray();
        foreach (var group in shown.GroupBy(diagnostic => GroupOf(diagnostic.Place.Source.Path, result)).OrderBy(group => group.Key.Order))
            report.WriteGroup(group.Key.Title, [.. group]);
        if (shown.Length < diagnostics.Length)
            report.Paragraph(new($"还有 {diagnostics.Length - shown.Length} 条没有列出。", $"{diagnostics.Length - shown.Length} more are not listed."));
        report.WriteRules([.. shown.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal)]);
        report.html.Append("</main>\n</body>\n</html>\n");
        return report.html.ToString();
    }

    /// <summary>Hospitals in the order of the site, then the other pages, then what is no content.</summary>
    private static (int Order, LocalizedText Title) GroupOf(string path, CheckResult? result)
    {
        if (path.Split('/') is ["content", "hospitals", var name, ..])
        {
            var folder = name.EndsWith(".md", StringComparison.Ordinal) ? name[..^".md".Length] : name;
            var hospitals = result?.Hospitals ?? [];
            for (var i = 0; i < hospitals.Length; i++)
            {
                if (hospitals[i].Folder == folder)
                    return (i, new(hospitals[i].Title, hospitals[i].Title));
            }
        }
        return path.StartsWith("content/", StringComparison.Ordinal)
            ? (int.MaxValue - 1, new("其他页面", "Other pages"))
            : (int.MaxValue, new("设置与主题", "Settings and theme"));
    }

    private void WriteHead(CheckResult? result, ImmutableArray<Diagnostic> diagnostics)
    {
        var title = new LocalizedText("检查报告", "Report of the check").In(language);
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        html.Append($"<!doctype html>\n<html lang=\"{(language == Language.English ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n")
            .Append($"<title>{title}{(result is null ? "" : $" · {Escape(result.Site)}")}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n");
        if (result is not null)
            Paragraph(new($"{result.Site}，{result.Today:yyyy-MM-dd}，共 {result.Pages} 页。", $"{result.Site}, {result.Today:yyyy-MM-dd}, {result.Pages} pages."));
        Paragraph(diagnostics.IsEmpty
            ? new("没有发现问题。", "Nothing was found.")
            : new($"{errors} 个错误，{diagnostics.Length - errors} 个警告。", $"Errors: {errors}, warnings: {diagnostics.Length - errors}."));
        if (errors > 0)
            Paragraph(new("错误改好之前，网站不会更新。", "The site is not updated until the errors are mended."));
    }

    private void WriteCompleteness(ImmutableArray<Completeness> hospitals)
    {
        Heading(2, new("完整度", "Completeness"));
        html.Append("<div class=\"scroll\">\n<table>\n<thead><tr>");
        foreach (var header in new[] { new LocalizedText("医院", "Hospital"), new("完整度", "Known"), new("支部填写的字段", "Fields that branches know") })
            html.Append($"<th scope=\"col\">{header.In(language)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var hospital in hospitals)
        {
            // Rounded down: a hole never reads as 100 %.
            var percent = (int)(hospital.Share * 100);
            var fields = hospital.Fields.Select(field => $"{field.Name.In(language)} {field.Count}/{hospital.Branches}");
            html.Append($"<tr><th scope=\"row\">{Escape(hospital.Hospital)}</th><td><meter min=\"0\" max=\"100\" value=\"{percent}\">{percent}%</meter> {percent}%</td>")
                .Append($"<td>{Escape(string.Join(language == Language.English ? ", " : "，", fields))}</td></tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private void WriteGroup(LocalizedText title, ImmutableArray<Diagnostic> diagnostics)
    {
        Heading(2, new($"{title.Zh}（{diagnostics.Length}）", $"{title.En} ({diagnostics.Length})"));
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Place.Source.Path))
        {
            html.Append($"<h3>{Escape(file.Key)}</h3>\n<ul>\n");
            foreach (var diagnostic in file)
                WriteFinding(diagnostic);
            html.Append("</ul>\n");
        }
    }

    private void WriteFinding(Diagnostic diagnostic)
    {
        var isError = diagnostic.Severity == Severity.Error;
        var severity = isError ? new LocalizedText("错误", "Error") : new("警告", "Warning");
        html.Append(isError ? "<li class=\"error\">\n<p>" : "<li>\n<p>");
        if (diagnostic.Place.Source.Text.Length > 0)
        {
            var line = diagnostic.Place.Position.Line;
            html.Append($"<span class=\"place\">{new LocalizedText($"第 {line} 行", $"line {line}").In(language)}</span> ");
        }
        html.Append($"<a href=\"#{diagnostic.Code}\">{severity.In(language)} {diagnostic.Code}</a> {Escape(diagnostic.Message.In(language))}</p>\n");
        if (CodeFrame.Find(diagnostic) is { } frame)
            html.Append($"<p class=\"source\">{Escape(frame.Before)}<mark>{Escape(frame.Marked)}</mark>{Escape(frame.After)}</p>\n");
        if (diagnostic.Help is { } help)
            html.Append($"<p>→ {Escape(help.In(language))}</p>\n");
        foreach (var related in diagnostic.Related)
            html.Append($"<p class=\"place\">{Escape(related.Note.In(language))}{(language == Language.English ? ": " : "：")}{Escape(related.Place.Source.Path)}:{related.Place.Position.Line}</p>\n");
        html.Append("</li>\n");
    }

    private void WriteRules(ImmutableArray<string> codes)
    {
        if (codes.IsEmpty)
            return;
        Heading(2, new("说明", "Explanations"));
        foreach (var rule in codes.Select(DiagnosticCatalogue.Find).OfType<DiagnosticRule>())
            html.Append($"<h3 id=\"{rule.Code}\">{rule.Code} {Escape(rule.Title.In(language))}</h3>\n<pre>{Escape(rule.Explanation.In(language))}</pre>\n");
    }

    private void Heading(int level, LocalizedText text) => html.Append($"<h{level}>{Escape(text.In(language))}</h{level}>\n");

    private void Paragraph(LocalizedText text) => html.Append($"<p>{Escape(text.In(language))}</p>\n");

    /// <summary>Content is untrusted: it must not become markup, nor cut surrogate pairs or control characters the page.</summary>
    private static string Escape(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(Rune.IsControl(rune) && rune.Value is not ('\n' or '\t') ? "\uFFFD" : rune.ToString());
        return WebUtility.HtmlEncode(clean.ToString());
    }
}
