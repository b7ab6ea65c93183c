using System.Collections.Immutable;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The content type of a branch's brand page.</summary>
internal static class BranchSchema
{
    private static readonly Field<string> Brand = Is.Usual("brand", Is.Text, "品牌名称；还没有品牌的支部不写", "the brand's name; left out while there is none");
    private static readonly Field<string> Slogan = Is.Usual("slogan", Is.Text, "品牌口号", "the slogan");
    private static readonly Field<Connotation> Connotation = Is.Usual("connotation", PartSchemas.Connotation, "品牌内涵：一段文字，或编号的结构（如“12345”）", "what the brand stands for: a text or a numbered structure");
    private static readonly Field<Secretary> Secretary = Is.Usual("secretary", Is.TextOr(Is.RecordOf(PartSchemas.Secretary), name => new Secretary(name, null, false, null)), "支部书记：姓名，或姓名、职务、是否双带头人", "the secretary: a name, or name, post and whether a dual leader");
    private static readonly Field<Label> Category = Is.Usual("category", Is.LabelOf("categories", settings => settings.Categories), "支部类别，site.yml 中 categories 的一个键", "the kind of branch, a key of categories in site.yml");
    private static readonly Field<int> Order = Is.Optional("order", Is.Integer(1, 100_000), "在矩阵中的顺序", "the position in the matrix");
    private static readonly Field<int> Since = Is.Usual("since", Is.Year, "品牌创建年份", "the year the brand began");
    private static readonly Field<ImmutableArray<BrandVersion>> Versions = Is.Optional("versions", Is.ListOf(Is.RecordOf(PartSchemas.BrandVersion)), "品牌的各个版本", "the brand's stages");
    private static readonly Field<int> Members = Is.Optional("members", Is.Integer(1, 100_000), "党员人数", "the number of Party members");
    private static readonly Field<ImmutableArray<Achievement>> Achievements = Is.Usual("achievements", PartSchemas.Achievements, "成效：一句话、服务数据或荣誉", "achievements: sentences, counted services, honours");
    private static readonly Field<ImmutableArray<string>> Practices = Is.Usual("practices", Is.Texts, "主要做法", "what the branch does");
    private static readonly Field<ImmutableArray<string>> Goals = Is.Optional("goals", Is.Texts, "目标", "what it aims at");
    private static readonly Field<ImmutableArray<Programme>> Programmes = Is.Optional("programmes", Is.ListOf(Is.RecordOf(PartSchemas.Programme)), "有名称的做法或机制", "named ways of working");
    private static readonly Field<ImmutableArray<Post>> Posts = Is.Optional("posts", Is.ListOf(Is.RecordOf(PartSchemas.Post)), "党员示范岗、先锋岗等", "posts of honour");
    private static readonly Field<ImmutableArray<Partner>> Partners = Is.Optional("partners", Is.ListOf(Is.RecordOf(PartSchemas.Partner)), "党建联建单位", "partners");
    private static readonly Field<Rating> Rating = Is.Optional("rating", Is.RecordOf(PartSchemas.Rating), "评级", "the rating");
    private static readonly Field<ImmutableArray<Channel>> Channels = Is.Optional("channels", Is.ListOf(Is.RecordOf(PartSchemas.Channel)), "公众号等宣传渠道", "channels such as an official account");
    private static readonly Field<Picture> Logo = Is.Optional("logo", PartSchemas.PictureOrFile, "品牌标识图片", "the brand's mark");
    private static readonly Field<Picture> Cover = Is.Optional("cover", PartSchemas.PictureOrFile, "题图", "a large picture");

    public static Schema<PageContent<Branch>> Schema { get; } = PageSchema.Of("branch", "支部", "a branch",
        [Brand, Slogan, Connotation, Secretary, Category, Order, Since, Versions, Members, Achievements, Practices, Goals, Programmes, Posts, Partners, Rating, Channels, Logo, Cover],
        r => new Branch
        {
            Brand = new()
            {
                Name = r.Find(Brand), Slogan = r.Find(Slogan), Connotation = r.Find(Connotation), Since = r.FindValue(Since),
                Versions = r.List(Versions), Rating = r.Find(Rating), Channels = r.List(Channels), Logo = r.Find(Logo),
            },
            Secretary = r.Find(Secretary),
            Category = r.Find(Category),
            Order = r.FindValue(Order),
            Members = r.FindValue(Members),
            Achievements = new(r.List(Achievements)),
            Practices = r.List(Practices),
            Goals = r.List(Goals),
            Programmes = r.List(Programmes),
            Posts = r.List(Posts),
            Partners = r.List(Partners),
            Cover = r.Find(Cover),
        });
}
