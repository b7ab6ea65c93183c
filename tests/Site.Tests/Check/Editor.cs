using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Tests.Check;

/// <summary>Asks what the editor finds. In the texts, <c>⟦</c> and <c>⟧</c> stand around what the caret must mark.</summary>
internal static class Editor
{
    /// <summary>The path of the page that <see cref="ShouldFind"/> writes.</summary>
    public const string Path = "content/hospitals/a/branches/x.md";

    /// <summary>
    /// The rule finds, in the page, exactly what is marked; nothing if nothing is. The page is a branch of 甲医院, whose other branch is
    /// 麻醉手术科支部 with the brand 敬畏生命，醉美手护 and the secretary 胡丰登.
    /// </summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="page">The page from its front matter on.</param>
    /// <param name="others">Further files.</param>
    public static IReadOnlyList<Diagnostic> ShouldFind(string code, string page, string others = "")
    {
        var marked = Marks(page).ToArray();
        var found = Check(Plain(page), others).Where(diagnostic => diagnostic.Code == code && diagnostic.Place.Source.Path == Path).ToArray();
        found.Select(diagnostic => diagnostic.Place.Source.Text.Substring(diagnostic.Place.Span.Start, diagnostic.Place.Span.Length)).ShouldBe(marked);
        found.Select(diagnostic => diagnostic.Place.Span.Start).ShouldBe(Starts(page));
        return found;
    }

    /// <summary>The rule finds, in the files of a whole site, exactly what is marked; nothing if nothing is.</summary>
    public static void ShouldFindInSite(string code, string site)
    {
        var expected =
            from file in TinySite.Parse(site)
            let text = Encoding.UTF8.GetString(file.Value)
            from mark in Starts(text).Zip(Marks(text))
            select (file.Key, mark.First, mark.Second);
        TinySite.Check(Plain(site)).Diagnostics.Where(diagnostic => diagnostic.Code == code)
            .Select(diagnostic => (diagnostic.Place.Source.Path, diagnostic.Place.Span.Start, diagnostic.Place.Source.Text.Substring(diagnostic.Place.Span.Start, diagnostic.Place.Span.Length)))
            .ShouldBe(expected, ignoreOrder: true);
    }

    /// <summary>All that is found in a site with that page.</summary>
    public static IEnumerable<Diagnostic> Check(string page, string others = "") => TinySite.Check(
        $"""
        -- content/hospitals/a/index.md --
        ---
        title: 永康市第一人民医院
        short_title: 市一医
        leaders: [{"{"} name: 王和平, post: 院长 {"}"}]
        ---
        -- content/hospitals/a/branches/anesthesia.md --
        ---
        title: 麻醉手术科支部
        brand: 敬畏生命，醉美手护
        secretary: 胡丰登
        ---
        -- {Path} --
        {page}
        {others}
        """).Diagnostics;

    private static string Plain(string text) => text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    private static IEnumerable<string> Marks(string text) => text.Split('⟦').Skip(1).Select(part => part[..part.IndexOf('⟧')]);

    private static IEnumerable<int> Starts(string text)
    {
        for (var (at, marks) = (text.IndexOf('⟦'), 0); at >= 0; at = text.IndexOf('⟦', at + 1), marks++)
            yield return at - (2 * marks);
    }
}
