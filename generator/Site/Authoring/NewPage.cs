using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Prose;
using BrandShowcase.Search;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring;

/// <summary>A new page of a site: where its file belongs, and what stands in it for a start.</summary>
/// <param name="Path">The file's path in the site's folder.</param>
/// <param name="Address">The page's address.</param>
/// <param name="Text">The file's text: a draft with every field of its type, explained.</param>
public sealed record NewPage(string Path, string Address, string Text)
{
    // Addresses are read aloud and typed; a longer name helps nobody.
    private const int LongestName = 48;

    /// <summary>Composes a page that does not exist yet. Nothing is written.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="language">The language of the comments.</param>
    /// <param name="diagnostics">Gets what stands in the way.</param>
    /// <returns>The page, or null if something stands in the way.</returns>
    public static NewPage? Compose(ISiteFolder folder, NewPageRequest request, Language language, DiagnosticBag diagnostics)
    {
        var settings = SiteLoader.LoadSettings(folder, diagnostics);
        if (diagnostics.HasErrors || FindPath(folder, request, diagnostics, out var owner) is not { } path)
            return null;
        var text = new PageTemplate(ContentSchemas.Of(request.Type), settings, language).Write(ValuesOf(request, owner));
        return new(path, ContentLocation.Find(path)!.Address, text);
    }

    /// <summary>Where the file of a page that does not exist yet belongs.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="diagnostics">Gets what stands in the way.</param>
    /// <returns>The file's path in the site's folder, or null if something stands in the way.</returns>
    public static string? FindPath(ISiteFolder folder, NewPageRequest request, DiagnosticBag diagnostics) => FindPath(folder, request, diagnostics, out _);

    private static string? FindPath(ISiteFolder folder, NewPageRequest request, DiagnosticBag diagnostics, out Owner? owner)
    {
        if (!TryFindOwner(request, Owner.FindAll(folder), diagnostics, out owner))
            return null;
        var name = request.FileName ?? Pinyin.ToLatin(request.Title, LongestName);
        // index.md is the page of the folder itself.
        if (name is "" or "index")
        {
            diagnostics.Add(AuthoringMistakes.NoFileName(request.Title));
            return null;
        }
        var path = PathOf(request.Type, owner, name);
        if (FindExisting(folder, path) is { } existing)
        {
            diagnostics.Add(AuthoringMistakes.PageExists(existing));
            return null;
        }
        return path;
    }

    /// <summary>The hospital or consortium that the page belongs to. One that nobody named is the only hospital of the site.</summary>
    /// <returns>Whether there is one, or none is needed.</returns>
    private static bool TryFindOwner(NewPageRequest request, ImmutableArray<Owner> owners, DiagnosticBag diagnostics, out Owner? owner)
    {
        owner = null;
        if (request.Type is ContentType.Hospital or ContentType.Consortium)
            return true;
        var type = request.Consortium is null ? ContentType.Hospital : ContentType.Consortium;
        ImmutableArray<Owner> candidates = [.. owners.Where(candidate => candidate.Type == type)];
        if ((request.Consortium ?? request.Hospital) is { } asked)
        {
            owner = candidates.FirstOrDefault(candidate => candidate.IsCalled(asked));
            if (owner is null)
                diagnostics.Add(AuthoringMistakes.UnknownOwner(Owner.FolderOf(type), asked, [.. candidates.Select(candidate => candidate.Describe())], Spelling.FindNearest(asked, candidates.SelectMany(candidate => new[] { candidate.Name, candidate.Title }))));
            return owner is not null;
        }
        if (candidates is [var only])
            owner = only;
        // A route may belong to nobody.
        if (owner is not null || request.Type == ContentType.Route)
            return true;
        diagnostics.Add(candidates.IsEmpty
            ? AuthoringMistakes.NoHospital(Owner.FolderOf(type))
            : AuthoringMistakes.SeveralHospitals(Owner.FolderOf(type), [.. candidates.Select(candidate => candidate.Describe())]));
        return false;
    }

    private static string PathOf(ContentType type, Owner? owner, string name) => ContentLocation.Root + type switch
    {
        ContentType.Hospital => $"/hospitals/{name}/index.md",
        ContentType.Consortium => $"/consortia/{name}/index.md",
        ContentType.Route => $"/routes/{name}/index.md",
        ContentType.Branch => $"{owner!.Address}branches/{name}.md",
        ContentType.Activity => $"{owner!.Address}activities/{name}.md",
        _ => throw new InvalidOperationException($"No new page of type {type}"),
    };

    /// <summary>The file of the page, in either of its two forms.</summary>
    private static string? FindExisting(ISiteFolder folder, string path)
    {
        var name = path[..^".md".Length];
        var other = name.EndsWith("/index", StringComparison.Ordinal) ? name[..^"/index".Length] + ".md" : name + "/index.md";
        return folder.Exists(path) ? path : folder.Exists(other) ? other : null;
    }

    private static Dictionary<string, string> ValuesOf(NewPageRequest request, Owner? owner)
    {
        var values = new Dictionary<string, string> { ["title"] = YamlText.Value(request.Title), ["draft"] = "true" };
        if (request.Type == ContentType.Activity)
            values["date"] = request.Date.ToString("yyyy-MM-dd", null);
        if (request.Type == ContentType.Route && owner is not null)
            values[owner.Type == ContentType.Hospital ? "hospital" : "consortium"] = YamlText.Value(owner.Name);
        return values;
    }
}
