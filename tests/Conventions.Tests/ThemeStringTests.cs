using System.Text.RegularExpressions;

namespace BrandShowcase.Conventions.Tests;

/// <summary>The words that the generator writes itself stand in the theme's strings, and a theme that lacks one is told before it is asked for.</summary>
public sealed partial class ThemeStringTests
{
    private static readonly string[] Sources = [.. Repository.Sources("generator").Select(Repository.Read).Where(source => source.Contains("ThemeStrings strings", StringComparison.Ordinal))];

    [Fact]
    public void The_theme_has_what_the_generator_asks_for_and_nothing_that_nobody_asks_for()
    {
        var asked = Sources.SelectMany(source => Literal().Matches(source)).Select(match => match.Groups["key"].Value).Distinct();
        var had = Entry().Matches(Repository.Read("themes/xinglin/strings/zh-CN.yml")).Select(match => match.Groups["key"].Value);

        had.ShouldBe(asked, ignoreOrder: true);
    }

    [Fact]
    public void Every_text_that_is_asked_for_is_in_the_list_that_is_checked()
    {
        Sources.Sum(source => Asked().Count(source)).ShouldBeGreaterThan(50);
        foreach (var source in Sources)
        {
            var listed = Listed().Matches(Asked().Replace(source, "")).Select(match => match.Groups["key"].Value).ToHashSet();
            Asked().Matches(source).Select(match => match.Groups["key"].Value).Except(listed).ShouldBeEmpty();
        }
    }

    [GeneratedRegex("\"(?<key>generator\\.[a-z_.]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex("^(?<key>generator\\.[a-z_.]+):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex("strings\\.Get\\(\"(?<key>[a-z_.]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();

    [GeneratedRegex("\"(?<key>[a-z_.]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();
}
