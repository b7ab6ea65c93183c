using System.Collections.Immutable;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The content type of a hospital.</summary>
internal static class HospitalSchema
{
    private static readonly Field<string> ShortTitle = Is.Usual("short_title", Is.Text, "简称", "the name people use");
    private static readonly Field<string> City = Is.Usual("city", Is.Text, "所在市", "the city");
    private static readonly Field<string> District = Is.Usual("district", Is.Text, "所在区县", "the district or county");
    private static readonly Field<Location> Location = Is.Optional("location", PartSchemas.LocationOnGround, "坐标", "where it is");
    private static readonly Field<string> Address = Is.Usual("address", Is.Text, "地址", "the address");
    private static readonly Field<string> Phone = Is.Usual("phone", Is.Text, "单位电话", "the institution's telephone number");
    private static readonly Field<string> Website = Is.Usual("website", Is.WebAddress, "医院网站", "its own site");
    private static readonly Field<ImmutableArray<Leader>> Leaders = Is.Usual("leaders", PartSchemas.Leaders, "医院领导", "its leaders");
    private static readonly Field<ImmutableArray<string>> Slogans = Is.Optional("slogans", Is.Texts, "口号", "its slogans");
    private static readonly Field<ImmutableArray<string>> Goals = Is.Optional("goals", Is.Texts, "目标", "what it aims at");
    private static readonly Field<ImmutableArray<Programme>> Programmes = Is.Optional("programmes", Is.ListOf(Is.RecordOf(PartSchemas.Programme)), "有名称的做法或机制", "named ways of working");
    private static readonly Field<ImmutableArray<Brand>> Brands = Is.Optional("brands", Is.ListOf(Is.RecordOf(DeclareBrand())), "医院自己的品牌", "brands of the hospital itself");
    private static readonly Field<ImmutableArray<UnassignedBrand>> UnassignedBrands = Is.Optional("unassigned_brands", Is.ListOf(Is.TextOr(Is.RecordOf(PartSchemas.UnassignedBrand), name => new UnassignedBrand(name, null))), "还不知道属于哪个支部的品牌", "brands whose branch is unknown");
    private static readonly Field<ImmutableArray<Achievement>> Achievements = Is.Optional("achievements", PartSchemas.Achievements, "成效：一句话、服务数据或荣誉", "achievements: sentences, counted services, honours");
    private static readonly Field<ImmutableArray<Post>> Posts = Is.Optional("posts", Is.ListOf(Is.RecordOf(PartSchemas.Post)), "党员示范岗、先锋岗等", "posts of honour");
    private static readonly Field<ImmutableArray<Partner>> Partners = Is.Optional("partners", Is.ListOf(Is.RecordOf(PartSchemas.Partner)), "党建联建单位", "partners");
    private static readonly Field<ImmutableArray<HistoryEntry>> History = Is.Optional("history", Is.ListOf(Is.RecordOf(PartSchemas.HistoryEntry)), "沿革", "its history");
    private static readonly Field<ImmutableArray<string>> Campuses = Is.Optional("campuses", Is.Names, "院区", "its campuses");
    private static readonly Field<Picture> Logo = Is.Optional("logo", PartSchemas.PictureOrFile, "标识图片", "its mark");
    private static readonly Field<Picture> Cover = Is.Optional("cover", PartSchemas.PictureOrFile, "题图", "a large picture");
    private static readonly Field<int> Order = Is.Optional("order", Is.Integer(1, 100_000), "在列表中的顺序", "the position in lists");

    public static Schema<PageContent<Hospital>> Schema { get; } = PageSchema.Of("hospital", "医院", "a hospital",
        [ShortTitle, City, District, Location, Address, Phone, Website, Leaders, Slogans, Goals, Programmes, Brands, UnassignedBrands, Achievements, Posts, Partners, History, Campuses, Logo, Cover, Order],
        r => new Hospital
        {
            ShortTitle = r.Find(ShortTitle),
            City = r.Find(City),
            District = r.Find(District),
            Location = r.Find(Location),
            Address = r.Find(Address),
            Phone = r.Find(Phone),
            Website = r.Find(Website),
            Leaders = r.List(Leaders),
            Slogans = r.List(Slogans),
            Goals = r.List(Goals),
            Programmes = r.List(Programmes),
            Brands = r.List(Brands),
            UnassignedBrands = r.List(UnassignedBrands),
            Achievements = new(r.List(Achievements)),
            Posts = r.List(Posts),
            Partners = r.List(Partners),
            History = r.List(History),
            Campuses = r.List(Campuses),
            Logo = r.Find(Logo),
            Cover = r.Find(Cover),
            Order = r.FindValue(Order),
        });

    private static Schema<Brand> DeclareBrand()
    {
        var name = Is.Required("name", Is.Text, "品牌名称", "the brand's name");
        var kind = Is.Optional("kind", Is.OneOf(("party", new Label("party", "党建品牌")), ("teaching", new Label("teaching", "教学品牌")), ("volunteer", new Label("volunteer", "志愿服务品牌"))), "品牌种类", "the kind of brand");
        var slogan = Is.Optional("slogan", Is.Text, "品牌口号", "the slogan");
        var text = Is.Optional("text", Is.Text, "一句说明", "a sentence about it");
        var partners = Is.Optional("partners", Is.ListOf(Is.RecordOf(PartSchemas.Partner)), "共建单位", "partners");
        var achievements = Is.Optional("achievements", PartSchemas.Achievements, "成效", "achievements");
        return new("brand", new("医院品牌", "a brand of the hospital"), [name, kind, slogan, text, partners, achievements],
            r => new Brand
            {
                Name = r.Get(name, ""), Kind = r.Find(kind), Slogan = r.Find(slogan),
                Connotation = r.Find(text) is { } words ? new Connotation(words, []) : null,
                Partners = r.List(partners), Achievements = new(r.List(achievements)),
            });
    }
}
