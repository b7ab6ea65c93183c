using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Figures;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Render.Data;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>Who builds together with whom: branches and partners, or hospitals and kinds of partners where there are many.</summary>
internal static class PartnerFigure
{
    // Two lines are no network.
    private const int FewestPartners = 3;

    /// <summary>The strings that it asks of a theme.</summary>
    public static ImmutableArray<string> Strings { get; } =
    [
        "no_kind", "generator.partners.title", "generator.partners.title_hospitals", "generator.partners.lead", "generator.partners.kind", "generator.partners.thick",
        "generator.partners.count", "generator.partners.head_partner", "generator.partners.head_kind", "generator.partners.head_holder",
    ];

    /// <summary>The figure, or null where it would not show more than the list (too few partners, one kind of many, or too many hospitals) or the theme has no words for it.</summary>
    /// <param name="groups">The partners by kind.</param>
    /// <param name="strings">The words.</param>
    public static Figure? Find(ImmutableArray<PartnerGroup> groups, ThemeStrings strings)
    {
        var links = groups.SelectMany((group, index) => group.Entries.Select(entry => new Link(NameOf(entry.Holder), entry.Partner.Name, index))).ToArray();
        if (links.Length < FewestPartners || !strings.Have(Strings))
            return null;
        ImmutableArray<string> kinds = [.. groups.Select(group => group.Kind?.Text ?? strings.Get("no_kind"))];
        var table = new FigureTable(
            [strings.Get("generator.partners.head_partner"), strings.Get("generator.partners.head_kind"), strings.Get("generator.partners.head_holder")],
            [.. links.Select(link => ImmutableArray.Create(link.Partner, kinds[link.Kind], link.Holder))]);
        // One village that works with three branches is three pairs and one village.
        ImmutableArray<string> counts = [.. groups.Select(group => Number(group.Entries.DistinctBy(entry => entry.Partner.Name).Count()))];
        var lead = strings.Get("generator.partners.lead", Number(links.Length), string.Join('，', kinds.Zip(counts, (kind, count) => strings.Get("generator.partners.kind", kind, count))));
        if (links.Select(link => link.Holder).Distinct().Count() <= NetworkFigure.MostNames && links.Select(link => (link.Partner, link.Kind)).Distinct().Count() <= NetworkFigure.MostNames)
            return Draw(strings.Get("generator.partners.title"), lead, links, kinds, table);
        ImmutableArray<Link> summed = [.. groups.SelectMany((group, index) => group.Entries.Select(entry => new Link(ShortNameOf(entry.Holder), strings.Get("generator.partners.count", counts[index]), index)))];
        return groups.Length > 1 && summed.Select(link => link.Holder).Distinct().Count() <= NetworkFigure.MostNames
            ? Draw(strings.Get("generator.partners.title_hospitals"), lead + strings.Get("generator.partners.thick"), summed, kinds, table)
            : null;
    }

    private static Figure Draw(string title, string description, IReadOnlyCollection<Link> links, ImmutableArray<string> kinds, FigureTable table)
    {
        ImmutableArray<(string Name, int Kind)> partners = [.. links.Select(link => (link.Partner, link.Kind)).Distinct()];
        return NetworkFigure.Draw("partners", title, description,
            [.. links.GroupBy(link => link.Holder).Select(holder => new NetworkNode(holder.Key, [.. holder.CountBy(link => (link.Partner, link.Kind)).Select(pair => (partners.IndexOf(pair.Key), pair.Value))]))],
            [.. partners.Select(partner => new NetworkPartner(partner.Name, partner.Kind))], kinds, table);
    }

    private static string NameOf(HolderView holder) => holder.Branch is { } branch ? $"{ShortNameOf(holder)} {branch.Title}" : ShortNameOf(holder);

    private static string ShortNameOf(HolderView holder) =>
        holder.Hospital is { } hospital ? hospital.Content.ShortTitle ?? hospital.Title : holder.Consortium!.Content.ShortTitle ?? holder.Consortium.Title;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record Link(string Holder, string Partner, int Kind);
}
