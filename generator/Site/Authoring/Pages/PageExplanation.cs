using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Render;

namespace BrandShowcase.Site.Authoring.Pages;

/// <summary>Why a page is as it is: where it comes from, which template renders it, what was written for it and what leads to it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Kind">The kind of page, which is the layout's name.</param>
/// <param name="Tried">The paths at which the layout was looked for, in this order.</param>
/// <param name="Chosen">The path at which it was found; null if the themes have none.</param>
/// <param name="Values">What templates see of it.</param>
/// <param name="Unseen">The fields that are written for the generator, and of which templates see nothing.</param>
/// <param name="Strings">The files of the theme's fixed words, the nearest theme's first.</param>
/// <param name="LinkedFrom">The pages whose authors lead to it, by a link in the text or by a field.</param>
public sealed record PageExplanation(
    ListedPage Page, string Kind, ImmutableArray<string> Tried, string? Chosen, ImmutableArray<ExplainedValue> Values, ImmutableArray<ExplainedValue> Unseen,
    ImmutableArray<string> Strings, ImmutableArray<ListedPage> LinkedFrom)
{
    /// <summary>Explains a page, which need not be published.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="name">The page's address, such as <c>/hospitals/x/</c>, or the path of its file, in the content or as it is published.</param>
    /// <param name="today">The day for which to tell whether it is published.</param>
    /// <param name="diagnostics">Gets what is wrong with the site.</param>
    /// <param name="nearest">The address or file that was probably meant, if there is no such page.</param>
    /// <returns>The explanation, or null if there is no such page.</returns>
    public static PageExplanation? Find(ISiteFolder folder, string name, DateOnly today, DiagnosticBag diagnostics, out string? nearest)
    {
        nearest = null;
        if (WholeSite.Load(folder, diagnostics) is not { } whole)
            return null;
        if (PageNames.Find(whole.Model, name) is not { } page)
        {
            nearest = PageNames.FindNearest(whole.Model, name);
            return null;
        }
        var theme = whole.Loaded.Theme;
        var layout = Layouts.NameOf(page.Kind);
        var (seen, unseen) = PageValues.Of(whole.Model, theme.Strings, page, folder);
        return new(
            ListedPage.Of(page, today), layout,
            [.. theme.Chain.Select(each => Layouts.PathIn(each, layout))],
            theme.FindTemplate($"layouts/{layout}.sbn-html")?.Text.Path,
            seen, unseen,
            [.. theme.Chain.Select(each => $"{Theme.Root}/{each}/strings/{whole.Model.Settings.LanguageTag}.yml").Where(folder.Exists)],
            [.. PageLinks.Of(whole.Model).To(page).Select(source => ListedPage.Of(source, today))]);
    }

    /// <summary>All of it as JSON, for programs; the places are told in words of <paramref name="language"/> too.</summary>
    public string ToJson(Language language) => JsonText.Of(new JsonObject
    {
        ["page"] = Page.ToJson(),
        ["kind"] = Kind,
        ["tried"] = new JsonArray([.. Tried.Select(path => (JsonNode)path)]),
        ["chosen"] = Chosen,
        ["values"] = new JsonArray([.. Values.Select(value => value.ToJson(language))]),
        ["unseen"] = new JsonArray([.. Unseen.Select(value => value.ToJson(language))]),
        ["strings"] = new JsonArray([.. Strings.Select(path => (JsonNode)path)]),
        ["linkedFrom"] = new JsonArray([.. LinkedFrom.Select(page => page.ToJson())]),
    });
}
