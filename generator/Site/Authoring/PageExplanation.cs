using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;
using BrandShowcase.Site.Render;

namespace BrandShowcase.Site.Authoring;

/// <summary>Why a page is as it is: where it comes from, which template renders it, what was written for it and what leads to it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Kind">The kind of page, which is the layout's name.</param>
/// <param name="Tried">The paths at which the layout was looked for, in this order.</param>
/// <param name="Chosen">The path at which it was found; null if the themes have none.</param>
/// <param name="Values">Its fields with their values, those that were written first.</param>
/// <param name="LinkedFrom">The pages whose authors lead to it, by a link in the text or by a field.</param>
public sealed record PageExplanation(
    ListedPage Page, string Kind, ImmutableArray<string> Tried, string? Chosen, ImmutableArray<ExplainedValue> Values, ImmutableArray<ListedPage> LinkedFrom)
{
    /// <summary>Explains a page, which need not be published.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="page">The page's address, such as <c>/hospitals/x/</c>, or the path of its file.</param>
    /// <param name="today">The day for which to tell whether it is published.</param>
    /// <param name="diagnostics">Gets what is wrong with the site.</param>
    /// <param name="nearest">The address that was probably meant, if there is no such page.</param>
    /// <returns>The explanation, or null if there is no such page.</returns>
    public static PageExplanation? Find(ISiteFolder folder, string page, DateOnly today, DiagnosticBag diagnostics, out string? nearest)
    {
        nearest = null;
        if (WholeSite.Load(folder, diagnostics) is not { } whole)
            return null;
        var pages = whole.Model.Pages;
        var asked = page.Replace('\\', '/');
        var found = asked.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? pages.All.FirstOrDefault(candidate => candidate.Source is { } source && ("/" + asked).EndsWith("/" + source.Text.Path, StringComparison.Ordinal))
            : pages.Find(AddressOf(asked));
        if (found is null)
        {
            nearest = SitePath.FindNearest(AddressOf(asked).TrimEnd('/'), pages.All.Select(candidate => candidate.Url.Value.TrimEnd('/')));
            return null;
        }
        var name = Layouts.NameOf(found.Kind);
        return new(
            ListedPage.Of(found, today), name,
            [.. whole.Loaded.Theme.Chain.Select(theme => Layouts.PathIn(theme, name))],
            whole.Loaded.Theme.FindTemplate($"layouts/{name}.sbn-html")?.Text.Path,
            ValuesOf(found, whole.Model.Settings),
            [.. PageLinks.Of(whole.Model).To(found).Select(source => ListedPage.Of(source, today))]);
    }

    private static ImmutableArray<ExplainedValue> ValuesOf(Page page, SiteSettings settings)
    {
        if (page.Source is not { } source)
            return [new("title", page.Title, Line: null, new("生成器所定；栏目页的名称可以在导航里改", "made by the generator; the navigation may name a list page otherwise"))];
        var fields = ContentSchemas.Of(source.Location.Type).Fields;
        var written = source.FrontMatter.Mapping.Entries
            .Where(entry => entry.Value is not YamlScalar { IsNull: true })
            .Select(entry => new ExplainedValue(entry.Key.Value, TextOf(entry.Value, source.Text), source.Text.GetPosition(entry.Key.Span.Start).Line, Origin: null))
            .ToArray();
        return
        [
            .. written,
            .. fields.Where(field => written.All(value => value.Key != field.Key)).Select(field => FallbackOf(field.Key, page, settings)).OfType<ExplainedValue>(),
        ];
    }

    /// <summary>What stands in the place of a field that was not written, if anything does.</summary>
    private static ExplainedValue? FallbackOf(string key, Page page, SiteSettings settings) => key switch
    {
        "summary" when Descriptions.Of(page) is { } summary => new(key, summary, Line: null, new("没有写，取自口号、内涵或正文的开头", "not written; taken from the slogan, the connotation or the start of the text")),
        "office" when settings.Office is { } office => new(key, office, Line: null, new("没有写，取自 site.yml", "not written; taken from site.yml")),
        _ => null,
    };

    /// <summary>A value on one line, as it stands in the file.</summary>
    private static string TextOf(YamlNode node, SourceText source) => node is YamlScalar scalar
        ? scalar.Value
        : string.Join(' ', source.Text.Substring(node.Span.Start, node.Span.Length).Split(['\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The address as pages have it, of one that lacks a slash or is percent-encoded.</summary>
    private static string AddressOf(string asked)
    {
        var address = "/" + Uri.UnescapeDataString(asked).Trim('/');
        return address == "/" || address.EndsWith(".html", StringComparison.Ordinal) ? address : address + "/";
    }
}

/// <summary>A field of a page with its value.</summary>
/// <param name="Key">The field.</param>
/// <param name="Text">The value on one line.</param>
/// <param name="Line">The line of the page's file on which it stands, from 1; null if it is not in the file.</param>
/// <param name="Origin">Where it comes from if it is not in the file.</param>
public sealed record ExplainedValue(string Key, string Text, int? Line, LocalizedText? Origin);
