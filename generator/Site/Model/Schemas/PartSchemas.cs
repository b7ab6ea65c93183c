using System.Collections.Immutable;
using BrandShowcase.Maps;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The schemas of the records that several content types share.</summary>
internal static class PartSchemas
{
    private static readonly Field<string> Name = Is.Required("name", Is.Text, "名称", "the name");
    private static readonly Field<string> Title = Is.Required("title", Is.Text, "标题", "the title");
    private static readonly Field<string> Text = Is.Optional("text", Is.Text, "一句说明", "a sentence about it");
    private static readonly Field<string> Note = Is.Optional("note", Is.Text, "读者应当知道的说明", "what readers should know of it");
    private static readonly Field<string> By = Is.Optional("by", Is.Text, "授予或评定单位", "who gave it");
    private static readonly Field<int> Year = Is.Optional("year", Is.Year, "年份", "the year");
    private static readonly Field<string> Period = Is.Optional("period", Is.Text, "统计时段，照原文写，如 2023年上半年", "the time it covers, as the source has it");
    private static readonly Field<ImmutableArray<string>> Items = Is.Optional("items", Is.Texts, "各项内容", "its parts");

    private static readonly Field<Qualifier> QualifierField = Is.Optional("qualifier", Is.OneOf(Qualifiers.Words),
        "数字的确切程度：exact（精确，可不写）、近、约、余、多、达", "how exact the number is: exact (the default), 近, 约, 余, 多 or 达");

    public static Schema<Citation> Citation { get; } = DeclareCitation();
    public static Schema<Leader> Leader { get; } = DeclareLeader();
    public static Schema<Secretary> Secretary { get; } = DeclareSecretary();
    public static Schema<Post> Post { get; } = DeclarePost();
    public static Schema<Programme> Programme { get; } = DeclareProgramme();
    public static Schema<Partner> Partner { get; } = DeclarePartner();
    public static Schema<BrandVersion> BrandVersion { get; } = DeclareBrandVersion();
    public static Schema<Rating> Rating { get; } = DeclareRating();
    public static Schema<Channel> Channel { get; } = DeclareChannel();
    public static Schema<Pillar> Pillar { get; } = DeclarePillar();
    public static Schema<Picture> Picture { get; } = DeclarePicture();
    public static Schema<Location> Location { get; } = DeclareLocation();
    public static Schema<Quantity> Quantity { get; } = DeclareQuantity();
    public static Schema<UnassignedBrand> UnassignedBrand { get; } = DeclareUnassignedBrand();
    public static Schema<HistoryEntry> HistoryEntry { get; } = DeclareHistoryEntry();
    public static Schema<Project> Project { get; } = DeclareProject();
    public static Schema<Achievement> CountedService { get; } = DeclareCountedService();
    public static Schema<Achievement> Honour { get; } = DeclareHonour();

    public static FieldType<ImmutableArray<Achievement>> Achievements { get; } = Is.ListOf(Is.TextOr(
        Is.VariantOf(("metric", Is.RecordOf(CountedService)), ("honour", Is.RecordOf(Honour))),
        Achievement (text) => new Sentence(text)));

    public static FieldType<ImmutableArray<Leader>> Leaders { get; } = Is.ListOf(Is.TextOr(Is.RecordOf(Leader), name => new Leader(name, null)));

    public static FieldType<Picture> PictureOrFile { get; } = Is.FileOr(Is.RecordOf(Picture), file => new Picture(file, ""));

    public static FieldType<Quantity> NumberOrQuantity { get; } =
        Is.NumberOr(Is.Number(0, 1_000_000_000_000), Is.RecordOf(Quantity), value => new Quantity(value, Qualifier.Exact));

    public static FieldType<Location> LocationOnGround { get; } = new LocationType();

    public static FieldType<Connotation> Connotation { get; } = new ConnotationType();

    private static Schema<Citation> DeclareCitation()
    {
        var publisher = Is.Optional("publisher", Is.Text, "发布单位或媒体", "who published it");
        var byline = Is.Optional("byline", Is.Text, "署名", "who wrote it");
        var date = Is.Optional("date", Is.PartialDate, "发布日期", "when it was published");
        var url = Is.Optional("url", Is.WebAddress, "网址", "where it can be read");
        return new("source", new("资料来源", "a source"), [Title, publisher, byline, date, url, Note],
            r => new(r.Get(Title, ""), r.Find(publisher), r.Find(byline), r.FindValue(date), r.Find(url), r.Find(Note)));
    }

    private static Schema<Leader> DeclareLeader()
    {
        var post = Is.Optional("post", Is.Text, "职务", "the post");
        return new("leader", new("人员", "a person"), [Name, post], r => new(r.Get(Name, ""), r.Find(post)));
    }

    private static Schema<Secretary> DeclareSecretary()
    {
        var post = Is.Optional("post", Is.Text, "职务，照原文写", "the post, as the source has it");
        var dualLeader = Is.Optional("dual_leader", Is.YesOrNo, "是否“双带头人”", "whether the person leads both branch and department");
        return new("secretary", new("书记", "the secretary"), [Name, post, dualLeader, Note],
            r => new(r.Get(Name, ""), r.Find(post), r.Get(dualLeader, false), r.Find(Note)));
    }

    private static Schema<Post> DeclarePost()
    {
        var count = Is.Optional("count", Is.Integer(1, 100_000), "数量", "how many there are");
        return new("post", new("岗位", "a post of honour"), [Name, count, Text], r => new(r.Get(Name, ""), r.FindValue(count), r.Find(Text)));
    }

    private static Schema<Programme> DeclareProgramme()
    {
        var version = Is.Optional("version", Is.Text, "版本，如 1.0", "its version, such as 1.0");
        return new("programme", new("做法或机制", "a programme"), [Name, Items, Text, version],
            r => new(r.Get(Name, ""), r.List(Items), r.Find(Text), r.Find(version)));
    }

    private static Schema<Partner> DeclarePartner()
    {
        var kind = Is.Optional("kind", Is.LabelOf("partner_kinds", settings => settings.PartnerKinds), "类别，site.yml 中 partner_kinds 的一个键", "its kind, a key of partner_kinds in site.yml");
        var since = Is.Optional("since", Is.PartialDate, "从何时起", "since when");
        var focus = Is.Optional("focus", Is.Text, "共建的内容", "what they do together");
        var form = Is.Optional("form", Is.Text, "共建的形式", "the form of the agreement");
        return new("partner", new("联建单位", "a partner"), [Name, kind, since, focus, form, Text],
            r => new(r.Get(Name, ""), r.Find(kind), r.FindValue(since), r.Find(focus), r.Find(form), r.Find(Text)));
    }

    private static Schema<BrandVersion> DeclareBrandVersion() =>
        new("version", new("品牌版本", "a version of the brand"), [Name, Year, Text], r => new(r.Get(Name, ""), r.FindValue(Year), r.Find(Text)));

    private static Schema<Rating> DeclareRating()
    {
        var stars = Is.Required("stars", Is.Integer(1, 5), "星级，1 到 5", "stars, 1 to 5");
        return new("rating", new("评级", "a rating"), [stars, Year, By], r => new(r.Get(stars, 1), r.FindValue(Year), r.Find(By)));
    }

    private static Schema<Channel> DeclareChannel()
    {
        var kind = Is.Required("kind", Is.OneOf(
            ("wechat", new Label("wechat", "微信公众号")), ("douyin", new Label("douyin", "抖音")), ("ximalaya", new Label("ximalaya", "喜马拉雅")),
            ("weibo", new Label("weibo", "微博")), ("website", new Label("website", "网站")), ("other", new Label("other", "载体"))), "渠道种类", "the kind of channel");
        var url = Is.Optional("url", Is.WebAddress, "网址", "its address");
        return new("channel", new("宣传渠道", "a channel"), [kind, Name, Text, url],
            r => new(r.Get(kind, new Label("other", "载体")), r.Get(Name, ""), r.Find(Text), r.Find(url)));
    }

    private static Schema<Pillar> DeclarePillar()
    {
        var number = Is.Required("number", Is.Integer(1, 99), "序号", "its number");
        var notes = Is.Optional("notes", Is.Sentences, "怎样落实", "how it is put into practice");
        return new("pillar", new("内涵的一项", "a pillar of the connotation"), [number, Title, Items, notes],
            r => new(r.Get(number, 1), r.Get(Title, ""), r.List(Items), r.List(notes)));
    }

    private static Schema<Picture> DeclarePicture()
    {
        var source = Is.Required("src", Is.File, "图片文件", "the picture's file");
        var alt = Is.Required("alt", Is.Text, "图片的文字说明，给看不见图片的人", "what the picture shows, for those who do not see it");
        var caption = Is.Optional("caption", Is.Text, "图注", "the caption");
        var credit = Is.Optional("credit", Is.Text, "摄影或供图", "whose picture it is");
        var focus = Is.Optional("focus", Is.OneOf(
            ("左上", Focus.TopLeft), ("上", Focus.Top), ("右上", Focus.TopRight), ("左", Focus.Left), ("中", Focus.Center), ("右", Focus.Right),
            ("左下", Focus.BottomLeft), ("下", Focus.Bottom), ("右下", Focus.BottomRight)),
            "要紧的部分在图片的哪里，放不下整张图时就留这一部分；默认是中", "where the part is that matters, which stays in sight where there is no room for all; the middle by default");
        return new("picture", new("图片", "a picture"), [source, alt, caption, credit, focus],
            r => new(r.Find(source)!, r.Get(alt, ""), r.Find(caption), r.Find(credit), r.Get(focus, Focus.Center)));
    }

    private static Schema<Location> DeclareLocation()
    {
        var latitude = Is.Required("lat", Is.Number(-90, 90), "纬度，北纬为正，如 28.93847", "degrees north, such as 28.93847");
        var longitude = Is.Required("lng", Is.Number(-180, 180), "经度，东经为正，如 120.1889", "degrees east, such as 120.1889");
        var datum = Is.Optional("datum", Is.OneOf(("wgs84", Datum.Wgs84), ("cgcs2000", Datum.Cgcs2000), ("gcj02", Datum.Gcj02), ("bd09", Datum.Bd09)),
            "坐标系：高德、腾讯取的点写 gcj02，百度取的点写 bd09；不写就是 wgs84", "the datum; gcj02 for points picked in 高德 or 腾讯, bd09 for 百度; wgs84 by default");
        var precision = Is.Optional("precision", Is.OneOf(
            ("site", new Label("site", "准确位置")), ("campus", new Label("campus", "院区")), ("town", new Label("town", "乡镇（街道）")),
            ("district", new Label("district", "区县")), ("city", new Label("city", "市"))), "坐标精确到哪一级", "how exactly the point is known");
        return new("location", new("坐标", "a location"), [latitude, longitude, datum, precision],
            r => new(new((double)r.Get(latitude, 0m), (double)r.Get(longitude, 0m), r.Get(datum, Datum.Wgs84)), r.Find(precision), r.FindPlace(datum) is not null));
    }

    private static Schema<Quantity> DeclareQuantity()
    {
        var value = Is.Required("value", Is.Number(0, 1_000_000_000_000), "数值", "the number");
        return new("quantity", new("数量", "a quantity"), [value, QualifierField], r => new(r.Get(value, 0m), r.Get(QualifierField, Qualifier.Exact)));
    }

    private static Schema<UnassignedBrand> DeclareUnassignedBrand() =>
        new("unassigned_brand", new("未注明支部的品牌", "a brand whose branch is unknown"), [Name, Note], r => new(r.Get(Name, ""), r.Find(Note)));

    private static Schema<HistoryEntry> DeclareHistoryEntry()
    {
        var text = Is.Required("text", Is.Text, "发生了什么", "what happened");
        return new("history", new("沿革", "a line of history"), [Year, text], r => new(r.FindValue(Year), r.Get(text, "")));
    }

    private static Schema<Project> DeclareProject() =>
        new("project", new("项目", "a project"), [Name, Text], r => new(r.Get(Name, ""), r.Find(Text)));

    private static Schema<Achievement> DeclareCountedService()
    {
        var metric = Is.Required("metric", Is.Text, "统计的是什么", "what was counted");
        var value = Is.Required("value", Is.Number(0, 1_000_000_000_000), "数值，只写数字", "the number alone");
        var unit = Is.Required("unit", Is.Text, "单位，照原文写；人、人次、场次、期含义不同", "the unit, as the source has it");
        var scope = Is.Optional("scope", Is.Text, "统计范围", "what it covers");
        return new("counted_service", new("服务数据", "a counted service"), [metric, value, QualifierField, unit, Period, scope, Note],
            r => new CountedService(r.Get(metric, ""), new(r.Get(value, 0m), r.Get(QualifierField, Qualifier.Exact)), r.Get(unit, ""), r.Find(Period), r.Find(scope), r.Find(Note)));
    }

    private static Schema<Achievement> DeclareHonour()
    {
        var honour = Is.Required("honour", Is.Text, "荣誉名称", "the honour");
        var level = Is.Optional("level", Is.LabelOf("honour_levels", settings => settings.HonourLevels), "级别，site.yml 中 honour_levels 的一个键", "its level, a key of honour_levels in site.yml");
        var area = Is.Optional("field", Is.LabelOf("honour_fields", settings => settings.HonourFields), "领域：party（党建）或 professional（业务）", "its field: party or professional");
        return new("honour", new("荣誉", "an honour"), [honour, level, area, By, Year, Note],
            r => new Honour(r.Get(honour, ""), r.Find(level), r.Find(area), r.Find(By), r.FindValue(Year), r.Find(Note)));
    }
}
