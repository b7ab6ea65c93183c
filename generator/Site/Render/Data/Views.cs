using System.Collections.Immutable;
using BrandShowcase.Images;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <summary>A link to a page, ready to print.</summary>
/// <param name="Kind">The kind of page, as its layout is named; null for an address outside the site's pages.</param>
/// <param name="Title">The words.</param>
/// <param name="Href">The address, or null for something without a page.</param>
/// <param name="Summary">One or two sentences about the page.</param>
/// <param name="HospitalTitle">The hospital it belongs to.</param>
/// <param name="IsCurrent">Whether it leads to the page that is rendered, or to one above it.</param>
internal sealed record LinkView(string? Kind, string Title, string? Href, string? Summary = null, string? HospitalTitle = null, bool IsCurrent = false);

/// <summary>A picture, ready to print.</summary>
/// <param name="Href">The address of the whole picture.</param>
/// <param name="SourceSet">Its sizes as WebP, as <c>srcset</c> writes them; null for a picture that is published as it is.</param>
/// <param name="Size">The size of the whole picture.</param>
/// <param name="Color">The mean colour of a photograph, as CSS writes it; null where none is known.</param>
/// <param name="Picture">What its author says of it.</param>
internal sealed record ImageView(string Href, string? SourceSet, ImageSize? Size, string? Color, Picture Picture);

/// <summary>A share card, ready to print: absolute addresses.</summary>
/// <param name="Wide">The wide card.</param>
/// <param name="Square">The square card.</param>
internal sealed record CardView(string Wide, string Square);

/// <summary>The page that is rendered.</summary>
/// <param name="Page">The page.</param>
/// <param name="Content">Its Markdown body, rendered.</param>
internal sealed record PageView(Page Page, Html? Content);

/// <summary>Whose achievement or partner it is: a branch of a hospital, a hospital, or a consortium.</summary>
internal sealed record HolderView(Page<Branch>? Branch, Page<Hospital>? Hospital, Page<Consortium>? Consortium);

/// <summary>Partners of one kind.</summary>
internal sealed record PartnerGroup(Label? Kind, ImmutableArray<PartnerEntry> Entries);

/// <summary>A partner with whom it builds.</summary>
internal sealed record PartnerEntry(Partner Partner, HolderView Holder);

/// <summary>All honours of the site, by level.</summary>
internal sealed record WallView(ImmutableArray<WallGroup> Groups);

/// <summary>Honours of one level, by year.</summary>
internal sealed record WallGroup(Label? Level, ImmutableArray<WallYear> Years);

/// <summary>Honours of one level and year.</summary>
internal sealed record WallYear(int? Year, ImmutableArray<WallEntry> Entries);

/// <summary>An honour with whom it was given to.</summary>
internal sealed record WallEntry(Honour Honour, HolderView Holder);

/// <summary>Activities of one year.</summary>
internal sealed record ActivityYear(int? Year, ImmutableArray<Page<Activity>> Activities);

/// <summary>A stop of a route.</summary>
/// <param name="Route">The route's page.</param>
/// <param name="Index">The stop's place on the route, from 0.</param>
internal sealed record StopView(Page<Route> Route, int Index)
{
    /// <summary>The stop.</summary>
    public Stop Stop => Route.Content.Stops[Index];

    /// <summary>Its number, from 1.</summary>
    public int Number => Index + 1;

    /// <summary>The stop before, or null.</summary>
    public StopView? Previous => Index > 0 ? this with { Index = Index - 1 } : null;

    /// <summary>The stop behind, or null.</summary>
    public StopView? Next => Index + 1 < Route.Content.Stops.Length ? this with { Index = Index + 1 } : null;
}

/// <summary>A link that opens a map application at a stop.</summary>
/// <param name="App">The application's key.</param>
/// <param name="Name">The application's name.</param>
/// <param name="Href">The address.</param>
internal sealed record MapLinkView(string App, string Name, string Href);
