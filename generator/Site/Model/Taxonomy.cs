using System.Collections.Immutable;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>The tags of a site.</summary>
public sealed class Taxonomy
{
    private readonly Dictionary<string, Term> terms;

    private Taxonomy(ImmutableArray<Term> all) => (All, terms) = (all, all.ToDictionary(term => term.Name));

    /// <summary>All tags: the most used first, then by name.</summary>
    public ImmutableArray<Term> All { get; }

    /// <summary>The tag that is written <paramref name="name"/>; every tag of a published page is one.</summary>
    public Term Get(string name) => terms[name];

    internal static Taxonomy Of(IEnumerable<Page> pages, Page<Section> parent) => new(
    [
        .. pages
            .Where(page => !page.Header.Tags.IsEmpty)
            .SelectMany(page => page.Header.Tags.Distinct().Select(tag => (Tag: tag, Page: page)))
            .GroupBy(pair => pair.Tag, pair => pair.Page)
            .Select(group => new Term(group.Key, CreatePage(group.Key, parent), [.. group]))
            .OrderByDescending(term => term.Pages.Length)
            .ThenBy(term => term.Name, StringComparer.Ordinal),
    ]);

    private static Page<Section> CreatePage(string tag, Page<Section> parent) =>
        // A slash in a tag must not become a folder.
        new(PageKind.Tag, parent.Url.Child(tag.Replace('/', '-')), new() { Title = tag }, new Section(), source: null, parent);
}
