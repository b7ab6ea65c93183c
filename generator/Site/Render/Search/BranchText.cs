using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render.Search;

/// <summary>What the page of a branch shows.</summary>
internal static class BranchText
{
    public static void Add(Page<Branch> page, SiteModel site, SearchText text)
    {
        var branch = page.Content;
        text.AddText(branch.Secretary?.Post, branch.Secretary is { IsDualLeader: true } ? "双带头人" : null, branch.Secretary?.Note);
        text.AddText(branch.Category?.Text, SearchText.YearOf(branch.Brand.Since), branch.Members is { } members ? $"{members}名" : null);
        if (branch.Brand.Rating is { } rating)
            text.AddLine($"{rating.Stars}星", SearchText.YearOf(rating.Year), rating.By);
        text.AddPictures(branch.Cover);
        AddConnotation(branch.Brand.Connotation, text);
        text.AddAchievements(branch.Achievements);
        text.AddText([.. branch.Practices]);
        text.AddProgrammes(branch.Programmes);
        text.AddPosts(branch.Posts);
        text.AddPartners(branch.Partners);
        text.AddActivities(site.ActivitiesWith(page));
        text.AddText([.. branch.Goals]);
        foreach (var version in branch.Brand.Versions)
            text.AddLine(version.Name, SearchText.YearOf(version.Year), version.Text);
        foreach (var channel in branch.Brand.Channels)
        {
            text.AddLine(channel.Name, channel.Kind.Text);
            text.AddText(channel.Text);
        }
    }

    private static void AddConnotation(Connotation? connotation, SearchText text)
    {
        text.AddText(connotation?.Text);
        foreach (var pillar in connotation?.Pillars ?? [])
        {
            text.AddText($"{pillar.Number} {pillar.Title}");
            text.AddText([.. pillar.Notes, .. pillar.Items]);
        }
    }
}
