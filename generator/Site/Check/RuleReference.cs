using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check;

/// <summary>The documentation of the editor's rules, printed from the catalogue itself, as Markdown. The author's guide holds the Chinese of it.</summary>
public static class RuleReference
{
    /// <summary>A table of all rules: the code, what is found, and how seriously it is taken unless site.yml says otherwise.</summary>
    public static string Table(Language language)
    {
        var (header, rule) = (new LocalizedText("| 代码 | 检查什么 | 默认 |", "| code | finds | by default |"), "|---|---|---|");
        var text = new StringBuilder().Append(header.In(language)).Append('\n').Append(rule).Append('\n');
        foreach (var known in DiagnosticCatalogue.Editorial.OrderBy(known => known.Code, StringComparer.Ordinal))
        {
            var severity = known.Severity == Severity.Error ? new LocalizedText("错误", "error") : new LocalizedText("警告", "warning");
            text.Append($"| {known.Code} | {known.Title.In(language)} | {severity.In(language)} |\n");
        }
        return text.ToString();
    }
}
