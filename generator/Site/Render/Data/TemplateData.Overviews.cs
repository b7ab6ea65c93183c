using BrandShowcase.Site.Model;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <content>What list pages show.</content>
internal sealed partial class TemplateData
{
    private ObjectType<BrandIndexView> DeclareBrandIndex() => new ObjectType<BrandIndexView>("brand_index", ("品牌索引", "the brands by pinyin"))
        .Integer("count", x => x.Count, ("品牌数", "the number of brands"))
        .ListOf("letters", () => BrandLetter, x => x.Letters, ("A 到 Z 和 #", "A to Z, and #"))
        .ListOf("shown", () => BrandLetter, x => x.Shown, ("这一页列出的首字母", "the initials whose brands this page lists"));

    private ObjectType<BrandLetterView> DeclareBrandLetter() => new ObjectType<BrandLetterView>("brand_letter", ("一个首字母", "an initial"))
        .Text("letter", x => x.Letter.ToString(), ("字母，或 #", "the letter, or #"))
        .Text("id", x => BrandInitial.NameOf(x.Letter), ("锚点", "its anchor"))
        .Text("url", x => x.Initial is null ? null : x.Initial.Page is { } page ? Href(page) : "#" + BrandInitial.NameOf(x.Letter), ("链接；没有品牌时为空", "the link; null without brands"))
        .Boolean("current", x => x.IsCurrent, ("是否这一页", "whether the page lists only this initial"))
        .ListOf("brands", () => IndexedBrand, x => x.Initial?.Brands ?? [], ("品牌，按拼音", "the brands by pinyin"));

    private ObjectType<IndexedBrand> DeclareIndexedBrand() => new ObjectType<IndexedBrand>("indexed_brand", ("索引里的品牌", "a brand of the index"))
        .Text("name", x => x.Name, ("名称", "the name"))
        .Text("url", x => Href(x.Branch ?? (Page)x.Hospital), ("支部页的地址，没有支部就是医院页的", "the address of the branch or, failing that, of the hospital"))
        .Object("branch", () => Branch, x => x.Branch, ("支部；医院品牌和支部不明的为空", "the branch; null for brands of hospitals and where it is not known"))
        .Object("hospital", () => Hospital, x => x.Hospital, ("医院", "the hospital"));

    private ObjectType<PartnerGroup> DeclarePartnerGroup() => new ObjectType<PartnerGroup>("partner_group", ("一类联建单位", "partners of one kind"))
        .Object("kind", () => PartData.Label, x => x.Kind, ("类别；未注明为空", "the kind; null if unknown"))
        .ListOf("entries", () => PartnerEntry, x => x.Entries, ("联建单位", "the partners"));

    private ObjectType<PartnerEntry> DeclarePartnerEntry() => new ObjectType<PartnerEntry>("partner_entry", ("联建单位与联建支部", "a partner with its branch"))
        .Object("partner", () => PartData.Partner, x => x.Partner, ("联建单位", "the partner"))
        .Object("branch", () => Branch, x => x.Holder.Branch, ("支部", "the branch"))
        .Object("hospital", () => Hospital, x => x.Holder.Hospital, ("医院", "the hospital"))
        .Object("consortium", () => Consortium, x => x.Holder.Consortium, ("医共体", "the consortium"));

    private ObjectType<WallView> DeclareWall() => new ObjectType<WallView>("wall", ("荣誉墙", "the wall of honours"))
        .Object("honour_figure", () => Figure, x => HonoursFigureOf(x), ("各级各年荣誉的图；太少时为空", "a figure of levels and years; null where there is too little to draw"))
        .ListOf("groups", () => WallGroup, x => x.Groups, ("各级荣誉，高的在前", "the levels, highest first"));

    private ObjectType<WallGroup> DeclareWallGroup() => new ObjectType<WallGroup>("wall_group", ("一级荣誉", "honours of one level"))
        .Object("level", () => PartData.Label, x => x.Level, ("级别；未注明为空", "the level; null if unknown"))
        .Integer("count", x => x.Years.Sum(year => year.Entries.Length), ("项数", "how many there are"))
        .ListOf("years", () => WallYear, x => x.Years, ("各年，新的在前", "the years, latest first"));

    private ObjectType<WallYear> DeclareWallYear() => new ObjectType<WallYear>("wall_year", ("一年的荣誉", "honours of one year"))
        .Integer("year", x => x.Year, ("年份；未注明为空", "the year; null if unknown"))
        .ListOf("entries", () => WallEntry, x => x.Entries, ("荣誉", "the honours"));

    private ObjectType<WallEntry> DeclareWallEntry() => new ObjectType<WallEntry>("wall_entry", ("荣誉与获得者", "an honour with its holder"))
        .Object("honour", () => PartData.Honour, x => x.Honour, ("荣誉", "the honour"))
        .Object("branch", () => Branch, x => x.Holder.Branch, ("支部", "the branch"))
        .Object("hospital", () => Hospital, x => x.Holder.Hospital, ("医院", "the hospital"))
        .Object("consortium", () => Consortium, x => x.Holder.Consortium, ("医共体", "the consortium"));

    private ObjectType<ActivityYear> DeclareActivityYear() => new ObjectType<ActivityYear>("activity_year", ("一年的活动", "activities of one year"))
        .Integer("year", x => x.Year, ("年份；未注明为空", "the year; null if unknown"))
        .ListOf("activities", () => Activity, x => x.Activities, ("活动", "the activities"));
}
