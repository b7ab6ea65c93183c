using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace BrandShowcase.Conventions.Tests;

/// <summary><c>Cli → { Site, Import }</c>, <c>Site → { Templating, Search, Maps, Figures, Images, Prose } → { Diagnostics, Svg }</c>, <c>Import → Prose</c>: none the other way, none between the six.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Diagnostics"] = [],
        ["Svg"] = [],
        ["Templating"] = ["Diagnostics"],
        ["Search"] = ["Diagnostics"],
        ["Maps"] = ["Diagnostics", "Svg"],
        ["Figures"] = ["Svg"],
        ["Images"] = ["Diagnostics"],
        ["Prose"] = ["Diagnostics"],
        ["Import"] = ["Prose", "Diagnostics"],
        ["Site"] = ["Templating", "Search", "Maps", "Figures", "Images", "Prose", "Svg", "Diagnostics"],
        ["Cli"] = ["Site", "Import", "Diagnostics"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Fact]
    public void Every_project_of_the_generator_has_its_place_in_the_arrows() =>
        Repository.Sources("generator", "*.csproj").Select(Path.GetFileNameWithoutExtension).ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_refers_only_along_the_arrows(string project) =>
        XDocument.Parse(Repository.Read($"generator/{project}/{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
            .ShouldBeSubsetOf(Allowed[project]);

    /// <summary>A project also sees what its references refer to, so the compiled assembly is asked too.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_compiled_assembly_refers_only_along_the_arrows(string project)
    {
        var file = project == "Cli" ? "brandshowcase.dll" : $"BrandShowcase.{project}.dll";
        using var assembly = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, file)));
        var metadata = assembly.GetMetadataReader();
        metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(name => name.StartsWith("BrandShowcase.", StringComparison.Ordinal))
            .Select(name => name["BrandShowcase.".Length..])
            .ShouldBeSubsetOf(Allowed[project]);
    }
}
