using System.Collections.Immutable;
using BrandShowcase.Figures;
using BrandShowcase.Site.Render.Data;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>Who builds together with whom: branches and partners, or hospitals and kinds of partners where there are many.</summary>
internal static class PartnerFigure
{
    // Two lines are no network.
    private const int FewestPartners = 3;

    /// <summary>The figure, or null where it would not show more than the list: too few partners, one kind of many, or too many hospitals.</summary>
    /// <param name="groups">The partners by kind.</param>
    public static Figure? Find(ImmutableArray<PartnerGroup> groups)
    {
        var entries = groups.SelectMany((group, index) => group.Entries.Select(entry => new Link(NameOf(entry.Holder), entry.Partner.Name, index))).ToArray();
        if (entries.Length < FewestPartners)
            return null;
        var table = new FigureTable(["联建单位", "类型", "与谁共建"], [.. groups.SelectMany(group => group.Entries.Select(entry => ImmutableArray.Create(entry.Partner.Name, NameOf(group), NameOf(entry.Holder))))]);
        ImmutableArray<string> kinds = [.. groups.Select(NameOf)];
        var description = $"共{entries.Length}对共建：{string.Join('，', groups.Select(group => $"{NameOf(group)}{group.Entries.Length}个"))}。线连着结对的两方，形状区分类型。";
        if (entries.Select(link => link.Holder).Distinct().Count() <= NetworkFigure.MostNames && entries.Select(link => (link.Partner, link.Kind)).Distinct().Count() <= NetworkFigure.MostNames)
            return Draw("支部与联建单位", description, entries, kinds, table);
        ImmutableArray<Link> summed = [.. groups.SelectMany((group, index) => group.Entries.Select(entry => new Link(ShortNameOf(entry.Holder), $"{group.Entries.Length}个", index)))];
        return groups.Length > 1 && summed.Select(link => link.Holder).Distinct().Count() <= NetworkFigure.MostNames ? Draw("医院与各类联建单位", description + "线越粗，结对越多。", summed, kinds, table) : null;
    }

    private static Figure Draw(string title, string description, IReadOnlyCollection<Link> links, ImmutableArray<string> kinds, FigureTable table)
    {
        ImmutableArray<(string Name, int Kind)> partners = [.. links.Select(link => (link.Partner, link.Kind)).Distinct()];
        return NetworkFigure.Draw("partners", title, description,
            [.. links.GroupBy(link => link.Holder).Select(holder => new NetworkNode(holder.Key, [.. holder.CountBy(link => (link.Partner, link.Kind)).Select(pair => (partners.IndexOf(pair.Key), pair.Value))]))],
            [.. partners.Select(partner => new NetworkPartner(partner.Name, partner.Kind))], kinds, table);
    }

    private static string NameOf(PartnerGroup group) => group.Kind?.Text ?? "类型未注明";

    private static string NameOf(HolderView holder) => holder.Branch is { } branch ? $"{ShortNameOf(holder)} {branch.Title}" : ShortNameOf(holder);

    private static string ShortNameOf(HolderView holder) =>
        holder.Hospital is { } hospital ? hospital.Content.ShortTitle ?? hospital.Title : holder.Consortium!.Content.ShortTitle ?? holder.Consortium.Title;

    private sealed record Link(string Holder, string Partner, int Kind);
}
