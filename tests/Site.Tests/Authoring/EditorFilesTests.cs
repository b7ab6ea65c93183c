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

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"yaml.schemas\": {} }")]
    public void Settings_without_the_schemas_are_told_apart(string text) => EditorFiles.HasSettings(text).ShouldBeFalse();
}
