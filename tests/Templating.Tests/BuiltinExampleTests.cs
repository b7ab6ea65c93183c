namespace BrandShowcase.Templating.Tests;

/// <summary>The examples that the builtins are documented with.</summary>
public sealed class BuiltinExampleTests
{
    public static TheoryData<string> Names => [.. TemplateEnvironment.Builtins.SelectMany(m => m.Functions.Select(f => $"{m.Name}.{f.Name}"))];

    [Theory, MemberData(nameof(Names))]
    public void The_example_prints_what_it_says(string name)
    {
        var (module, function) = (name[..name.IndexOf('.')], name[(name.IndexOf('.') + 1)..]);
        var example = TemplateEnvironment.Builtins.Single(m => m.Name == module).FindFunction(function)!.Example.ShouldNotBeNull();
        Render.Text(example.Template).ShouldBe(example.Output);
    }
}
