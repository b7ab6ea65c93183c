using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Search.Client;

namespace BrandShowcase.Search.Tests.Client;

public sealed class SearchClientTests
{
    private static readonly IReadOnlyList<SearchFile> Files = SearchClient.Files();

    private static string Entry => Text(Files[^1]);

    [Fact]
    public void It_is_a_module_and_what_the_module_loads() =>
        Files.Select(file => Regex.Replace(file.Path, "-[0-9a-f]{8}", "-#")).ShouldBe(["corrections-#.js", "inflate-#.js", "search.js"]);

    [Fact]
    public void The_module_loads_the_others_by_the_names_of_this_version()
    {
        foreach (var file in Files.SkipLast(1))
            Entry.ShouldContain($"'./{file.Path}'");
    }

    [Fact]
    public void What_the_module_imports_is_part_of_it()
    {
        var lines = Entry.Split('\n');
        lines.ShouldNotContain(line => line.StartsWith("import ", StringComparison.Ordinal));
        lines.Count(line => line.StartsWith("export ", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line == "class Reader {").ShouldBe(1);
    }

    [Fact]
    public void Comments_and_indentation_stay_at_home()
    {
        foreach (var line in Files.SelectMany(file => Text(file).TrimEnd('\n').Split('\n')))
        {
            line.ShouldNotBeEmpty();
            line.ShouldNotStartWith("//");
            line.Trim().ShouldBe(line);
        }
    }

    private static string Text(SearchFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
