using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Conventions.Tests;

/// <summary>What the catalogue of mistakes promises, held against the sources of the generator and of the tests.</summary>
public sealed partial class CatalogueTests
{
    private const string Folder = "generator/Diagnostics/Catalogue";

    private static readonly Lazy<string> Generator = new(() => TextOf(Repository.Sources("generator").Where(path => !path.StartsWith(Folder, StringComparison.Ordinal))));

    private static readonly Lazy<string> Tests = new(() => TextOf(Repository.Sources("tests").Concat(Repository.Sources("tests", "*.txt"))));

    /// <summary>Each factory as class, name and the rule that it makes a diagnostic of.</summary>
    private static IEnumerable<(string Class, string Name, string Rule)> Factories =>
        from path in Repository.Sources(Folder)
        from match in Factory().Matches(Repository.Read(path))
        select (Path.GetFileNameWithoutExtension(path), match.Groups["name"].Value, match.Groups["rule"].Value);

    private static IEnumerable<(string Class, string Name, string Code)> Rules =>
        from path in Repository.Sources(Folder)
        from match in Rule().Matches(Repository.Read(path))
        select (Path.GetFileNameWithoutExtension(path), match.Groups["name"].Value, match.Groups["code"].Value);

    [Fact]
    public void Every_rule_is_listed() =>
        DiagnosticCatalogue.All.Select(rule => rule.Code).ShouldBe(Rules.Select(rule => rule.Code), ignoreOrder: true);

    [Fact]
    public void Every_rule_has_a_factory() =>
        Rules.Select(rule => (rule.Class, rule.Name)).Except(Factories.Select(factory => (factory.Class, factory.Rule))).ShouldBeEmpty();

    [Fact]
    public void Every_factory_is_used() =>
        Factories.Where(factory => !Generator.Value.Contains($"{factory.Class}.{factory.Name}(", StringComparison.Ordinal)).ShouldBeEmpty();

    /// <summary>A test that expects a mistake names its code; a code that several factories share is expected at least as often.</summary>
    [Fact]
    public void Every_factory_is_triggered_by_a_test()
    {
        var expected = CodeForm().Matches(Tests.Value).CountBy(match => match.Value).ToDictionary();
        var codes = Rules.ToDictionary(rule => (rule.Class, rule.Name), rule => rule.Code);
        Factories
            .CountBy(factory => codes[(factory.Class, factory.Rule)])
            .Where(count => expected.GetValueOrDefault(count.Key) < count.Value)
            .Select(count => $"{count.Key}: {count.Value} factories, expected {expected.GetValueOrDefault(count.Key)} times")
            .ShouldBeEmpty();
    }

    private static string TextOf(IEnumerable<string> paths) => string.Join('\n', paths.Select(Repository.Read));

    [GeneratedRegex(@"public static Diagnostic (?<name>\w+)\([^\n]*?(?<rule>\w+Rule)\.At\(", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Factory();

    [GeneratedRegex(@"DiagnosticRule (?<name>\w+Rule) = new\(""(?<code>BRN[0-9]{4})""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex("BRN[0-9]{4}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeForm();
}
