using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <summary>What search engines can read of a page without understanding it, in the words of schema.org (JSON-LD 1.1).</summary>
internal static class StructuredData
{
    /// <summary>The page's description as an object that a template writes as JSON.</summary>
    public static Value Of(Page page, SiteSettings settings)
    {
        var description = new ScriptObject()
            .With("@context", Value.From("https://schema.org"))
            .With("@type", Value.From(page.Kind is PageKind.Home ? "WebSite" : "WebPage"))
            .With("name", Value.From(page.Title))
            .With("url", Value.From(page.Url.ToPermalink(settings.BaseUrl)))
            .With("inLanguage", Value.From(settings.LanguageTag));
        if (Descriptions.Of(page) is { } summary)
            description.With("description", Value.From(summary));
        if (page.Header.Updated is { Day: not null } updated)
            description.With("dateModified", Value.From(updated.ToString()));
        if (About(page, settings) is { } about)
            description.With("about", Value.From(about));
        if (page.Parent is not null)
            description.With("breadcrumb", Value.From(Breadcrumb(page, settings)));
        return Value.From(description);
    }

    private static ScriptObject? About(Page page, SiteSettings settings) => page switch
    {
        Page<Hospital> hospital => Hospital(hospital, settings),
        Page<Branch> { Content: var branch } => BranchOf(page, branch, settings),
        Page<Activity> { Content.Date: { Day: not null } date } => new ScriptObject()
            .With("@type", Value.From("Event")).With("name", Value.From(page.Title)).With("startDate", Value.From(date.ToString())),
        Page<Route> { Content: var route } => RouteOf(page, route),
        _ => null,
    };

    private static ScriptObject Hospital(Page<Hospital> page, SiteSettings settings)
    {
        var hospital = new ScriptObject()
            .With("@type", Value.From("Hospital"))
            .With("name", Value.From(page.Title))
            .With("url", Value.From(page.Content.Website ?? page.Url.ToPermalink(settings.BaseUrl)));
        if ((page.Content.Address ?? page.Content.City) is { } place)
            hospital.With("address", Value.From(place));
        if (page.Content.Phone is { } phone)
            hospital.With("telephone", Value.From(phone));
        return hospital;
    }

    private static ScriptObject BranchOf(Page page, Branch branch, SiteSettings settings)
    {
        var organization = new ScriptObject()
            .With("@type", Value.From("Organization"))
            .With("name", Value.From(page.Title))
            .With("parentOrganization", Value.From(Hospital((Page<Hospital>)page.Parent!, settings)));
        if (branch.Brand.Name is { } name)
            organization.With("brand", Value.From(new ScriptObject().With("@type", Value.From("Brand")).With("name", Value.From(name))));
        if (branch.Brand.Slogan is { } slogan)
            organization.With("slogan", Value.From(slogan));
        return organization;
    }

    private static ScriptObject RouteOf(Page page, Route route)
    {
        var trip = new ScriptObject().With("@type", Value.From("TouristTrip")).With("name", Value.From(page.Title));
        if (!route.Stops.IsEmpty)
            trip.With("itinerary", Value.From(List(route.Stops.Select(stop => new ScriptObject().With("@type", Value.From("Place")).With("name", Value.From(stop.Title))))));
        return trip;
    }

    private static ScriptObject Breadcrumb(Page page, SiteSettings settings) => List(
        Trail.To(page).Append(page).Select(step => new ScriptObject()
            .With("@id", Value.From(step.Url.ToPermalink(settings.BaseUrl)))
            .With("name", Value.From(step.Title))), "BreadcrumbList");

    private static ScriptObject List(IEnumerable<ScriptObject> items, string type = "ItemList") => new ScriptObject()
        .With("@type", Value.From(type))
        .With("itemListElement", Value.From(new ScriptArray(items.Select((item, index) => Value.From(new ScriptObject()
            .With("@type", Value.From("ListItem"))
            .With("position", Value.From(index + 1))
            .With("item", Value.From(item)))))));
}
