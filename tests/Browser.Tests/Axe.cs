using Deque.AxeCore.Commons;

namespace BrandShowcase.Browser.Tests;

/// <summary>axe in a page: by the rules of WCAG 2.2 AA and its own best practices.</summary>
internal static class Axe
{
    // The options of axe.run.
    private const string Rules = """{ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }""";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with the page as it stands there, one line for each element; axe is put into a page once.</summary>
    public static async Task<IReadOnlyList<string>> FindViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in globalThis"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>($"async () => (await axe.run({Rules})).violations.flatMap(rule => rule.nodes.map(node => `${{rule.id}}: ${{node.target}}: ${{node.html}}`))");
    }
}
