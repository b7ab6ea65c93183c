using System.Collections.Immutable;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The content type of an activity.</summary>
internal static class ActivitySchema
{
    private static readonly Field<PartialDate> Date = Is.Usual("date", Is.PartialDate, "日期；只知道月份或年份就写到月或年", "the date, as far as known");
    private static readonly Field<string> When = Is.Optional("when", Is.Text, "时间，照原文写，如“七一前夕”", "when, in the words of the source");
    private static readonly Field<ImmutableArray<Reference>> Branches = Is.Usual("branches", Is.OneOrMore(Is.ReferenceTo(ReferenceTarget.Branch)), "参加的支部，写支部的文件名", "the branches that took part, by file name");
    private static readonly Field<ImmutableArray<string>> Occasions = Is.Usual("occasion", Is.Names, "节日或纪念日", "the occasion");
    private static readonly Field<ImmutableArray<string>> Kinds = Is.Usual("kind", Is.Names, "活动种类，如“义诊”", "the kind of activity");
    private static readonly Field<ImmutableArray<string>> Places = Is.Usual("place", Is.Places, "地点", "the place");
    private static readonly Field<ImmutableArray<Leader>> People = Is.Optional("people", PartSchemas.Leaders, "主讲或带队的人", "who led or taught");
    private static readonly Field<ImmutableArray<string>> Items = Is.Optional("items", Is.Texts, "做了哪些事", "what was done");
    private static readonly Field<ImmutableArray<Achievement>> Achievements = Is.Optional("achievements", PartSchemas.Achievements, "成效", "what came of it");
    private static readonly Field<ImmutableArray<Picture>> Photos = Is.Optional("photos", Is.ListOf(Is.RecordOf(PartSchemas.Picture)), "照片", "photographs");

    public static Schema<PageContent<Activity>> Schema { get; } = PageSchema.Of("activity", "活动", "an activity",
        [Date, When, Branches, Occasions, Kinds, Places, People, Items, Achievements, Photos],
        r => new Activity
        {
            Date = r.FindValue(Date),
            When = r.Find(When),
            Branches = r.List(Branches),
            Occasions = r.List(Occasions),
            Kinds = r.List(Kinds),
            Places = r.List(Places),
            People = r.List(People),
            Items = r.List(Items),
            Achievements = new(r.List(Achievements)),
            Photos = r.List(Photos),
        });
}
