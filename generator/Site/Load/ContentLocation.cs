using System.Collections.Immutable;

namespace BrandShowcase.Site.Load;

/// <summary>Which page of the site a Markdown file is, told from its path alone.</summary>
/// <param name="Type">Its content type.</param>
/// <param name="Address">The address of the page: <c>/hospitals/x/</c>.</param>
/// <param name="OwnerAddress">The address of the hospital or consortium it belongs to, or null.</param>
/// <param name="Name">The name of its file or folder.</param>
public sealed record ContentLocation(ContentType Type, string Address, string? OwnerAddress, string Name)
{
    /// <summary>The folder of all content.</summary>
    public const string Root = "content";

    /// <summary>The names of the list pages for which words of the site's own can be written.</summary>
    public static ImmutableArray<string> Sections { get; } =
        ["hospitals", "consortia", "routes", "guide", "activities", "matrix", "brands", "partners", "honours", "tags", "search"];

    /// <summary>The location of a file of the content folder, or null if no kind of page belongs there.</summary>
    /// <param name="path">The file's path in the site's folder, which ends in <c>.md</c>.</param>
    public static ContentLocation? Find(string path)
    {
        var name = path[(Root.Length + 1)..^".md".Length];
        if (name == "index")
            return new(ContentType.Home, "/", null, "");
        // `x.md` and `x/index.md` are the same page.
        if (name.EndsWith("/index", StringComparison.Ordinal))
            name = name[..^"/index".Length];
        var segments = name.Split('/');
        ContentType? type = segments switch
        {
            [var section] when Sections.Contains(section) => ContentType.Section,
            ["hospitals", _] => ContentType.Hospital,
            ["hospitals", _, "branches", _] => ContentType.Branch,
            ["hospitals" or "consortia", _, "activities", _] => ContentType.Activity,
            ["consortia", _] => ContentType.Consortium,
            ["routes", _] => ContentType.Route,
            ["guide", _] => ContentType.GuidePage,
            _ => null,
        };
        var owner = segments.Length == 4 ? $"/{segments[0]}/{segments[1]}/" : null;
        return type is null ? null : new(type.Value, $"/{name}/", owner, segments[^1]);
    }
}
