using System.Collections.Immutable;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Cards;

/// <summary>What stands on the card of a page.</summary>
/// <param name="Title">The largest line: the brand, the hospital, the route.</param>
/// <param name="Mark">The one or two characters of its seal.</param>
/// <param name="Owner">Whose it is, or where; or null.</param>
/// <param name="Slogan">A line below the title, or null.</param>
/// <param name="Site">The site's name.</param>
/// <param name="Scan">What to do with the QR code of its poster.</param>
/// <param name="Address">The absolute address of the page, for the QR code of its poster; null for a page without a poster.</param>
internal sealed record CardText(string Title, string Mark, string? Owner, string? Slogan, string Site, string Scan, string? Address)
{
    /// <summary>The strings that cards ask of a theme.</summary>
    public static ImmutableArray<string> Strings { get; } = ["generator.card.route", "generator.card.scan"];

    /// <summary>The text of a page that has a card of its own; null for any other.</summary>
    public static CardText? Find(Page page, SiteModel site, ThemeStrings strings)
    {
        var scan = strings.Get("generator.card.scan");
        return page switch
        {
            Page<Home> home => new(site.Settings.Title, Data.Mark.Of(site.Settings.Title), null, home.Content.Slogan ?? site.Settings.Subtitle, site.Settings.Title, scan, null),
            Page<Hospital> hospital => new(
                hospital.Title, Data.Mark.Of(hospital.Content.ShortTitle ?? hospital.Title), hospital.Content.City + hospital.Content.District,
                hospital.Content.Slogans.FirstOrDefault(), site.Settings.Title, scan, Permalink()),
            Page<Branch> branch => new(
                branch.Content.Brand.Name ?? branch.Title, Data.Mark.Of(branch.Content.Brand.Name ?? branch.Title),
                branch.Content.Brand.Name is null ? branch.Parent!.Title : $"{branch.Parent!.Title} · {branch.Title}", branch.Content.Brand.Slogan, site.Settings.Title, scan, Permalink()),
            Page<Route> route => new(
                route.Title, strings.Get("generator.card.route"), (site.Find(route.Content.Hospital) ?? site.Find(route.Content.Consortium))?.Title, route.Content.Theme, site.Settings.Title, scan, Permalink()),
            _ => null,
        };

        string Permalink() => page.Url.ToPermalink(site.Settings.BaseUrl);
    }

    /// <summary>The text of a brand that a hospital has itself, whose code leads to the hospital's page; null while it has no name.</summary>
    public static CardText? Find(Brand brand, Page<Hospital> hospital, SiteModel site, ThemeStrings strings) => brand.Name is { Length: > 0 } name
        ? new(name, Data.Mark.Of(name), hospital.Title, brand.Slogan, site.Settings.Title, strings.Get("generator.card.scan"), hospital.Url.ToPermalink(site.Settings.BaseUrl))
        : null;

    /// <summary>All characters that must be drawn.</summary>
    public string Characters => string.Concat([Title, Mark, Owner, Slogan, Site, Scan]);
}
