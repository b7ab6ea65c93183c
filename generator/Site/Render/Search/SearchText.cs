using BrandShowcase.Site.Load.Markdown;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Render.Data;

namespace BrandShowcase.Site.Render.Search;

/// <summary>Collects what a page shows beside its title, by how much it says about the page.</summary>
internal sealed class SearchText
{
    private readonly List<string> names = [];
    private readonly List<string> labels = [];
    private readonly List<string> text = [];

    /// <summary>Partners, honours, persons, and other names by which visitors know the page.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Branches, tags, places, stops.</summary>
    public IReadOnlyList<string> Labels => labels;

    /// <summary>Everything else, a paragraph or a field each.</summary>
    public IReadOnlyList<string> Text => text;

    public void AddNames(params ReadOnlySpan<string?> some) => Add(names, some);

    public void AddLabels(params ReadOnlySpan<string?> some) => Add(labels, some);

    public void AddText(params ReadOnlySpan<string?> some) => Add(text, some);

    /// <summary>Adds one line of what stands side by side on the page; parts that are not known are left out.</summary>
    public void AddLine(params ReadOnlySpan<string?> parts)
    {
        var known = new List<string>();
        Add(known, parts);
        AddText(string.Join(' ', known));
    }

    /// <summary>What closes every page, and its own text.</summary>
    public void AddPage(Page page)
    {
        AddBody(page.Source?.Body);
        AddText([.. page.Header.Notes]);
        foreach (var source in page.Header.Sources)
        {
            AddText(source.Title, source.Note);
            AddLine(source.Byline, source.Publisher, source.Date?.ToChinese());
        }
        AddLabels([.. page.Header.Tags]);
    }

    public void AddAchievements(Achievements achievements)
    {
        foreach (var service in achievements.CountedServices)
            AddService(service);
        AddText([.. achievements.Sentences.Select(sentence => sentence.Text)]);
        foreach (var honour in achievements.Honours)
        {
            AddNames(honour.Name);
            AddLine(honour.Level?.Text, honour.Field?.Text, honour.By, YearOf(honour.Year));
            AddText(honour.Note);
        }
    }

    public void AddService(CountedService service)
    {
        var quantity = service.Quantity;
        var plain = quantity.In(service.Unit);
        var printed = quantity.Before + quantity.Number + quantity.AfterWith(service.Unit);
        AddLine(service.Metric, printed, service.Scope, service.Period);
        // People type 18694 as well as 18,694.
        AddText(printed == plain ? null : plain, service.Note);
    }

    public void AddProgrammes(IEnumerable<Programme> programmes)
    {
        foreach (var programme in programmes)
        {
            AddLine(programme.Name, programme.Version);
            AddText(programme.Text);
            AddText([.. programme.Items]);
        }
    }

    public void AddPosts(IEnumerable<Post> posts)
    {
        foreach (var post in posts)
        {
            AddLine(post.Name, post.Count is { } count ? $"{count}个" : null);
            AddText(post.Text);
        }
    }

    public void AddPartners(IEnumerable<Partner> partners)
    {
        foreach (var partner in partners)
        {
            AddNames(partner.Name);
            AddLine(partner.Kind?.Text, partner.Since?.ToChinese());
            AddText(partner.Form, partner.Focus, partner.Text);
        }
    }

    public void AddPeople(IEnumerable<Leader> people)
    {
        foreach (var person in people)
        {
            AddNames(person.Name);
            AddText(person.Post);
        }
    }

    /// <summary>Activities as other pages list them.</summary>
    public void AddActivities(IEnumerable<Page<Activity>> activities)
    {
        foreach (var activity in activities)
            AddText(activity.Title, activity.Content.Date?.ToChinese() ?? activity.Content.When, activity.Header.Summary);
    }

    /// <summary>Routes as other pages list them.</summary>
    public void AddRoutes(IEnumerable<Page<Route>> routes)
    {
        foreach (var route in routes)
            AddText(route.Title, route.Content.Theme ?? route.Header.Summary, TemplateData.SettingOf(route.Content.Setting).Text);
    }

    public void AddRules(VisitRules rules) =>
        AddText(rules.Opening, rules.Closed, rules.Booking, rules.Phone, rules.GroupSize, rules.Accessible);

    public void AddPictures(params ReadOnlySpan<Picture?> pictures)
    {
        foreach (var picture in pictures)
            AddText(picture?.Alt, picture?.Caption, picture?.Credit);
    }

    /// <summary>A year as pages print it.</summary>
    public static string? YearOf(int? year) => year is { } known ? $"{known}年" : null;

    private void AddBody(MarkdownBody? body)
    {
        if (body is not null)
            AddText(body.ToPlainText().Split('\n', StringSplitOptions.TrimEntries));
    }

    private static void Add(List<string> list, ReadOnlySpan<string?> some)
    {
        foreach (var item in some)
        {
            if (!string.IsNullOrEmpty(item))
                list.Add(item);
        }
    }
}
