using System.Collections.Immutable;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>One term of a taxonomy: a tag with its pages.</summary>
/// <param name="Name">The tag as it is written.</param>
/// <param name="Page">The page that lists its pages.</param>
/// <param name="Pages">The pages that carry it, in the order of the site.</param>
public sealed record Term(string Name, Page<Section> Page, ImmutableArray<Page> Pages);
