using System.Collections.Immutable;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The content type of a consortium or a district's programme.</summary>
internal static class ConsortiumSchema
{
    private static readonly Field<string> ShortTitle = Is.Optional("short_title", Is.Text, "简称", "the name people use");
    private static readonly Field<string> Region = Is.Usual("region", Is.Text, "所在地区", "where it is at home");
    private static readonly Field<Reference> Parent = Is.Optional("parent", Is.ReferenceTo(ReferenceTarget.Consortium), "上级医共体或工程的文件夹名", "the folder of the consortium or programme it belongs to");
    private static readonly Field<string> Lead = Is.Usual("lead", Is.Text, "牵头单位", "the institution that leads it");
    private static readonly Field<string> Idea = Is.Optional("idea", Is.Text, "工作理念", "its guiding idea");
    private static readonly Field<PartialDate> Launched = Is.Optional("launched", Is.PartialDate, "启动日期", "when it began");
    private static readonly Field<ImmutableArray<Leader>> Leaders = Is.Usual("leaders", PartSchemas.Leaders, "负责人", "its leaders");
    private static readonly Field<ImmutableArray<Reference>> Members = Is.Usual("members", Is.ListOf(Is.ReferenceTo(ReferenceTarget.Member)), "成员：本站医院或医共体的文件夹名，或名称", "its members: folder names of the site, or names");
    private static readonly Field<ImmutableArray<Project>> Projects = Is.Usual("projects", Is.ListOf(Is.TextOr(Is.RecordOf(PartSchemas.Project), name => new Project(name, null))), "项目", "its projects");
    private static readonly Field<ImmutableArray<Programme>> Programmes = Is.Optional("programmes", Is.ListOf(Is.RecordOf(PartSchemas.Programme)), "有名称的做法或机制", "named ways of working");
    private static readonly Field<ImmutableArray<Achievement>> Achievements = Is.Optional("achievements", PartSchemas.Achievements, "合计数据与荣誉", "totals and honours");
    private static readonly Field<ImmutableArray<Post>> Posts = Is.Optional("posts", Is.ListOf(Is.RecordOf(PartSchemas.Post)), "党员示范岗等", "posts of honour");
    private static readonly Field<ImmutableArray<string>> Goals = Is.Optional("goals", Is.Texts, "目标", "what it aims at");
    private static readonly Field<Location> Location = Is.Optional("location", PartSchemas.LocationOnGround, "坐标", "where it is");
    private static readonly Field<int> Order = Is.Optional("order", Is.Integer(1, 100_000), "在列表中的顺序", "the position in lists");

    public static Schema<PageContent<Consortium>> Schema { get; } = PageSchema.Of("consortium", "医共体", "a consortium",
        [ShortTitle, Region, Parent, Lead, Idea, Launched, Leaders, Members, Projects, Programmes, Achievements, Posts, Goals, Location, Order],
        r => new Consortium
        {
            ShortTitle = r.Find(ShortTitle),
            Region = r.Find(Region),
            Parent = r.Find(Parent),
            Lead = r.Find(Lead),
            Idea = r.Find(Idea),
            Launched = r.FindValue(Launched),
            Leaders = r.List(Leaders),
            Members = r.List(Members),
            Projects = r.List(Projects),
            Programmes = r.List(Programmes),
            Achievements = new(r.List(Achievements)),
            Posts = r.List(Posts),
            Goals = r.List(Goals),
            Location = r.Find(Location),
            Order = r.FindValue(Order),
        });
}
