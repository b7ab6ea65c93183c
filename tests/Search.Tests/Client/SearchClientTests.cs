using System.Text;
using BrandShowcase.Search.Client;

namespace BrandShowcase.Search.Tests.Client;

public sealed class SearchClientTests
{
    private static readonly IReadOnlyList<SearchFile> Files = SearchClient.Files();

    [Fact]
    public void It_is_a_module_and_what_the_module_loads() => Files.Select(file => file.Path).ShouldBe(["corrections.js", "inflate.js", "search.js"]);

    [Fact]
    public void Comments_and_indentation_stay_at_home()
    {
        foreach (var line in Files.SelectMany(file => Encoding.UTF8.GetString(file.Bytes.Span).TrimEnd('\n').Split('\n')))
        {
            line.ShouldNotBeEmpty();
            line.ShouldNotStartWith("//");
            line.Trim().ShouldBe(line);
        }
    }
}
