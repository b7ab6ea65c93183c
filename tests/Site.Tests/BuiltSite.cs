using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Tests;

/// <summary>What came of a build.</summary>
/// <param name="Pages">How many pages were rendered, or null if nothing was.</param>
/// <param name="Diagnostics">What was reported.</param>
/// <param name="Files">The files by path.</param>
internal sealed record BuiltSite(int? Pages, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>The codes of what was reported.</summary>
    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code);

    /// <summary>The text of a file, without a byte order mark.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Files.ShouldContainKeyAndGet(path)).TrimStart('\uFEFF');

    /// <summary>The file, after making sure that nothing at all was reported.</summary>
    public string CleanText(string path)
    {
        ShouldBeClean();
        return Text(path);
    }

    /// <summary>Nothing was reported.</summary>
    public void ShouldBeClean() => Diagnostics.Select(Describe).ShouldBeEmpty();

    /// <summary>
    /// Exactly one mistake was reported, nothing was rendered, and the mistake reads <c>path:line:column CODE</c> (or
    /// <c>path CODE</c> if the file has no text).
    /// </summary>
    public Diagnostic ShouldOnlyReport(string expected)
    {
        Diagnostics.Select(DescribePlace).ShouldBe([expected]);
        if (Diagnostics[0].Severity == Severity.Error)
            Pages.ShouldBeNull();
        return Diagnostics[0];
    }

    /// <summary>A mistake in one line, for messages of failing tests.</summary>
    public static string Describe(Diagnostic diagnostic) => $"{DescribePlace(diagnostic)} {diagnostic.Message.Zh}；{diagnostic.Help?.Zh}";

    private static string DescribePlace(Diagnostic diagnostic) => diagnostic.Place switch
    {
        { Source.Text.Length: 0 } place => $"{place.Source.Path} {diagnostic.Code}",
        var place => $"{place.Source.Path}:{place.Position.Line}:{place.Position.Column} {diagnostic.Code}",
    };
}

file static class DictionaryAssertions
{
    public static byte[] ShouldContainKeyAndGet(this IReadOnlyDictionary<string, byte[]> files, string path)
    {
        files.Keys.ShouldContain(path);
        return files[path];
    }
}
