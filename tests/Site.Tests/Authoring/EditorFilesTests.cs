using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BrandShowcase.Site.Authoring;

namespace BrandShowcase.Site.Tests.Authoring;

public sealed class EditorFilesTests
{
    [Fact]
    public void Settings_that_were_added_to_others_are_recognised()
    {
        var written = EditorFiles.VisualStudioCodeSettings();

        EditorFiles.HasSettings(written).ShouldBeTrue();
        EditorFiles.HasSettings(written.Insert(1, "\"editor.fontSize\": 16, // mine\n")).ShouldBeTrue();
    }

    [Fact]
    public void Of_a_setting_that_is_there_twice_the_last_one_counts()
    {
        var written = EditorFiles.VisualStudioCodeSettings();

        EditorFiles.HasSettings(written.Insert(1, "\"yaml.schemas\": {},\n")).ShouldBeTrue();
        EditorFiles.HasSettings(written.Insert(written.LastIndexOf('}'), ", \"yaml.schemas\": {}")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"yaml.schemas\": {} }")]
    public void Settings_without_the_schemas_are_told_apart(string text) => EditorFiles.HasSettings(text).ShouldBeFalse();

    [Theory]
    [InlineData("site.yml", "site")]
    [InlineData("themes/xinglin/theme.yml", "theme")]
    [InlineData("content/index.md", "home")]
    [InlineData("content/hospitals/index.md", "section")]
    [InlineData("content/matrix.md", "section")]
    [InlineData("content/guide/index.md", "section")]
    [InlineData("content/hospitals/h/index.md", "hospital")]
    [InlineData("content/hospitals/h.md", "hospital")]
    [InlineData("content/hospitals/h/branches/b.md", "branch")]
    [InlineData("content/hospitals/h/branches/b/index.md", "branch")]
    [InlineData("content/consortia/c/activities/a.md", "activity")]
    [InlineData("content/hospitals/h/activities/a/index.md", "activity")]
    [InlineData("content/consortia/c.md", "consortium")]
    [InlineData("content/consortia/c/index.md", "consortium")]
    [InlineData("content/routes/r.md", "route")]
    [InlineData("content/routes/r/index.md", "route")]
    [InlineData("content/guide/g.md", "guide")]
    [InlineData("content/guide/g/index.md", "guide")]
    public void Each_file_has_the_schema_of_its_type_in_whichever_form_it_is_written(string path, string schema)
    {
        var associations = JsonNode.Parse(EditorFiles.VisualStudioCodeSettings())!["yaml.schemas"]!.AsObject();

        associations.Where(association => IsMatch(association.Value!.AsArray(), path)).Select(association => association.Key).ShouldBe([$"./.vscode/schemas/{schema}.json"]);
    }

    /// <summary>As editors do: the last pattern that matches counts, and one with <c>!</c> says no.</summary>
    private static bool IsMatch(JsonArray patterns, string path) => patterns
        .Select(pattern => pattern!.GetValue<string>())
        .LastOrDefault(pattern => Regex.IsMatch(path, $"^{Regex.Escape(pattern.TrimStart('!')).Replace(@"\*\*/", "(.+/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$")) is { } last
        && !last.StartsWith('!');
}
