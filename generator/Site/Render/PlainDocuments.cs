using System.Buffers;
using BrandShowcase.Search;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render;

/// <summary>The site's pages as the plain index has them.</summary>
internal static class PlainDocuments
{
    public static void Encode(SiteModel site, IBufferWriter<byte> output) =>
        PlainIndex.Encode(site.Pages.Written.Where(page => page.Kind is not PageKind.Home).Select(page => DocumentOf(page, site)), output);

    private static PlainDocument DocumentOf(Page page, SiteModel site) => new(
        page.Url.ToHref(site.Settings.BaseUrl),
        page.Title,
        (page as Page<Branch>)?.Content.Brand.Name,
        page.Parent is Page<Hospital> hospital ? hospital.Title : null,
        KindOf(page.Kind),
        page.Header.Summary,
        string.Join('\n', Words(page).Where(word => !string.IsNullOrEmpty(word))));

    private static string KindOf(PageKind kind) => kind switch
    {
        PageKind.Hospital => "医院",
        PageKind.Branch => "支部品牌",
        PageKind.Activity => "活动",
        PageKind.Consortium => "医共体",
        PageKind.Route => "红色教育路线",
        PageKind.GuidePage => "编写指南",
        _ => throw new InvalidOperationException($"Pages of the kind {kind} are not searched"),
    };

    private static IEnumerable<string?> Words(Page page)
    {
        IEnumerable<string?> own = page switch
        {
            Page<Branch> { Content: var branch } =>
            [
                branch.Brand.Slogan, branch.Secretary?.Name, branch.Brand.Connotation?.Text,
                .. branch.Brand.Connotation?.Pillars.SelectMany(pillar => pillar.Items.Prepend(pillar.Title)) ?? [],
                .. Of(branch.Achievements), .. branch.Practices, .. branch.Programmes.SelectMany(Of), .. branch.Partners.Select(partner => partner.Name),
                .. branch.Posts.Select(post => post.Name),
            ],
            Page<Hospital> { Content: var hospital } =>
            [
                hospital.ShortTitle, hospital.City, hospital.District, .. hospital.Slogans, .. hospital.Brands.Select(brand => brand.Name),
                .. hospital.UnassignedBrands.Select(brand => brand.Name), .. hospital.Leaders.Select(leader => leader.Name), .. Of(hospital.Achievements),
                .. hospital.Programmes.SelectMany(Of), .. hospital.Partners.Select(partner => partner.Name), .. hospital.History.Select(entry => entry.Text),
            ],
            Page<Activity> { Content: var activity } =>
                [.. activity.Occasions, .. activity.Kinds, .. activity.Places, .. activity.People.Select(person => person.Name), .. activity.Items, .. Of(activity.Achievements)],
            Page<Consortium> { Content: var consortium } =>
                [consortium.Region, consortium.Idea, .. consortium.Projects.Select(project => project.Name), .. consortium.Programmes.SelectMany(Of), .. consortium.Goals, .. Of(consortium.Achievements)],
            Page<Route> { Content: var route } =>
                [route.Theme, route.Audience, .. route.Forms, .. route.Stops.SelectMany(stop => new[] { stop.Title, stop.Text })],
            _ => [],
        };
        return [.. own, .. page.Header.Tags, page.Source?.Body.ToPlainText()];
    }

    private static IEnumerable<string> Of(Achievements achievements) =>
        achievements.Sentences.Select(sentence => sentence.Text)
            .Concat(achievements.CountedServices.Select(service => $"{service.Metric}{service.Quantity.In(service.Unit)}"))
            .Concat(achievements.Honours.Select(honour => honour.Name));

    private static IEnumerable<string> Of(Programme programme) => [programme.Name, .. programme.Items];
}
