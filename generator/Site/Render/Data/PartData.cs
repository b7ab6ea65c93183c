using BrandShowcase.Site.Load.Markdown;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Render.Cards;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <summary>What templates see of the records inside pages.</summary>
internal static class PartData
{
    public static ObjectType<Label> Label { get; } = new ObjectType<Label>("label", ("site.yml 里一个列表的一项", "an entry of a list in site.yml"))
        .Text("key", x => x.Key, ("键", "the key"))
        .Text("label", x => x.Text, ("名称", "the word that visitors read"));

    public static ObjectType<LinkView> Link { get; } = new ObjectType<LinkView>("link", ("一个链接", "a link"))
        .Text("kind", x => x.Kind, ("页面种类", "the kind of page"))
        .Text("title", x => x.Title, ("文字", "the words"))
        .Text("url", x => x.Href, ("地址；没有页面时为空", "the address; null without a page"))
        .Text("summary", x => x.Summary, ("摘要", "one or two sentences"))
        .Text("hospital_title", x => x.HospitalTitle, ("所属医院", "the hospital it belongs to"))
        .Boolean("current", x => x.IsCurrent, ("是否当前页或其上级", "whether it leads to this page or to one above it"));

    public static ObjectType<ImageView> Image { get; } = new ObjectType<ImageView>("image", ("图片", "a picture"))
        .Text("url", x => x.Href, ("地址", "the address"))
        .Text("srcset", x => x.SourceSet, ("各种宽度的 WebP，供 source 元素的 srcset 用；原样发布的图片为空", "its widths as WebP, for srcset of a source element; null for a picture that is published as it is"))
        .Integer("width", x => x.Size?.Width, ("宽，像素", "the width in pixels"))
        .Integer("height", x => x.Size?.Height, ("高，像素", "the height in pixels"))
        .Text("color", x => x.Color, ("照片的平均颜色，如 #a87，图片到达之前铺在它的位置上；可能透明的图片、没有 libvips 时为空", "the mean colour of a photograph, such as #a87, to stand in its place until it is there; null for what may be transparent, and without libvips"))
        .Text("focus", x => NameOf(x.Picture.Focus), ("要紧的部分在哪里：center、top-left、top 等", "where the part is that matters: center, top-left, top and so on"))
        .Text("alt", x => x.Picture.Alt, ("文字说明", "what it shows; empty if it only decorates"))
        .Text("caption", x => x.Picture.Caption, ("图注", "the caption"))
        .Text("credit", x => x.Picture.Credit, ("供图", "whose picture it is"));

    public static ObjectType<SiteIcon> Icon { get; } = new ObjectType<SiteIcon>("icon", ("网站的图标", "an icon of the site"))
        .Text("url", x => x.Href, ("地址", "the address"))
        .Text("type", x => x.Type, ("类型，如 image/png", "the media type, such as image/png"))
        .Text("sizes", x => x.Sizes, ("宽高，如 192x192；svg 是 any", "the size, such as 192x192; any for svg"));

    private static string NameOf(Focus focus) => focus switch
    {
        Focus.Center => "center",
        Focus.TopLeft => "top-left",
        Focus.Top => "top",
        Focus.TopRight => "top-right",
        Focus.Left => "left",
        Focus.Right => "right",
        Focus.BottomLeft => "bottom-left",
        Focus.Bottom => "bottom",
        Focus.BottomRight => "bottom-right",
        _ => throw new ArgumentOutOfRangeException(nameof(focus), focus, message: null),
    };

    public static ObjectType<CardView> Card { get; } = new ObjectType<CardView>("card", ("分享卡片", "a share card"))
        .Text("url", x => x.Wide, ("横幅卡片的完整地址", "the absolute address of the wide card"))
        .Integer("width", _ => CardDrawing.Wide.Width, ("横幅卡片的宽，像素", "the width of the wide card in pixels"))
        .Integer("height", _ => CardDrawing.Wide.Height, ("横幅卡片的高，像素", "the height of the wide card in pixels"))
        .Text("square_url", x => x.Square, ("方形卡片的完整地址", "the absolute address of the square card"))
        .Integer("square_size", _ => CardDrawing.Square.Width, ("方形卡片的边长，像素", "the side of the square card in pixels"));

    public static ObjectType<MarkdownHeading> Heading { get; } = new ObjectType<MarkdownHeading>("heading", ("正文里的一个标题", "a heading of the text"))
        .Integer("level", x => x.Level, ("级别，2 到 6", "the level, 2 to 6"))
        .Text("title", x => x.Text, ("文字", "the words"))
        .Text("id", x => x.Id, ("锚点", "the fragment that leads to it"));

    public static ObjectType<Citation> Source { get; } = new ObjectType<Citation>("source", ("资料来源", "a source"))
        .Text("title", x => x.Title, ("标题", "the title"))
        .Text("publisher", x => x.Publisher, ("发布单位", "who published it"))
        .Text("byline", x => x.Byline, ("署名", "who wrote it"))
        .Text("date", x => x.Date?.ToChinese(), ("日期", "when it was published"))
        .Text("url", x => x.Url, ("网址", "where it can be read"))
        .Text("note", x => x.Note, ("说明", "what readers should know of it"));

    public static ObjectType<Leader> Person { get; } = new ObjectType<Leader>("person", ("人员", "a person"))
        .Text("name", x => x.Name, ("姓名", "the name"))
        .Text("post", x => x.Post, ("职务", "the post"));

    public static ObjectType<Secretary> Secretary { get; } = new ObjectType<Secretary>("secretary", ("书记", "the secretary"))
        .Text("name", x => x.Name, ("姓名", "the name"))
        .Text("post", x => x.Post, ("职务", "the post"))
        .Boolean("dual_leader", x => x.IsDualLeader, ("是否双带头人", "whether the person leads both branch and department"))
        .Text("note", x => x.Note, ("说明", "what readers should know"));

    public static ObjectType<CountedService> Metric { get; } = new ObjectType<CountedService>("metric", ("服务数据", "a counted service"))
        .Text("metric", x => x.Metric, ("统计的是什么", "what was counted"))
        .Text("before", x => x.Quantity.Before, ("数字前的“近”“约”“达”", "近, 约 or 达 before the number"))
        .Text("number", x => x.Quantity.Number, ("数字，带千分号", "the number with a comma between the thousands"))
        .Text("after", x => x.Quantity.AfterWith(x.Unit).StartsWith(x.Unit, StringComparison.Ordinal) ? "" : x.Quantity.After, ("数字后的“余”“多”", "余 or 多 behind the number"))
        .Text("unit", x => x.Quantity.AfterWith(x.Unit).StartsWith(x.Unit, StringComparison.Ordinal) ? x.Quantity.AfterWith(x.Unit) : x.Unit, ("单位", "the unit"))
        .Text("period", x => x.Period, ("时段", "the time it covers"))
        .Text("scope", x => x.Scope, ("范围", "what it covers"))
        .Text("note", x => x.Note, ("说明", "what readers should know"))
        .Text("text", x => x.Quantity.In(x.Unit), ("连成一句：5000余人次", "all in one: 5000余人次"));

    public static ObjectType<Honour> Honour { get; } = new ObjectType<Honour>("honour", ("荣誉", "an honour"))
        .Text("honour", x => x.Name, ("名称", "the name"))
        .Object("level", () => Label, x => x.Level, ("级别", "the level"))
        .Object("field", () => Label, x => x.Field, ("领域", "the field"))
        .Text("by", x => x.By, ("授予单位", "who gave it"))
        .Integer("year", x => x.Year, ("年份", "the year"))
        .Text("note", x => x.Note, ("说明", "what readers should know"));

    public static ObjectType<Achievements> Achievements { get; } = new ObjectType<Achievements>("achievements", ("成效", "achievements"))
        .ListOfText("sentences", x => [.. x.Sentences.Select(sentence => sentence.Text)], ("一句话的成效", "those told in a sentence"))
        .ListOf("metrics", () => Metric, x => x.CountedServices, ("服务数据", "the counted services"))
        .ListOf("honours", () => Honour, x => x.Honours, ("荣誉", "the honours"))
        .Boolean("empty", x => x.IsEmpty, ("是否一项也没有", "whether there are none"));

    public static ObjectType<Programme> Programme { get; } = new ObjectType<Programme>("programme", ("做法或机制", "a programme"))
        .Text("name", x => x.Name, ("名称", "the name"))
        .ListOfText("items", x => x.Items, ("各项内容", "its parts"))
        .Text("text", x => x.Text, ("说明", "a sentence about it"))
        .Text("version", x => x.Version, ("版本", "its version"));

    public static ObjectType<Post> Post { get; } = new ObjectType<Post>("post", ("岗位", "a post of honour"))
        .Text("name", x => x.Name, ("名称", "the name"))
        .Integer("count", x => x.Count, ("数量", "how many there are"))
        .Text("text", x => x.Text, ("说明", "what they are for"));

    public static ObjectType<Partner> Partner { get; } = new ObjectType<Partner>("partner", ("联建单位", "a partner"))
        .Text("name", x => x.Name, ("名称", "the name"))
        .Object("kind", () => Label, x => x.Kind, ("类别", "the kind"))
        .Text("since", x => x.Since?.ToChinese(), ("从何时起", "since when"))
        .Text("focus", x => x.Focus, ("共建内容", "what they do together"))
        .Text("form", x => x.Form, ("共建形式", "the form of the agreement"))
        .Text("text", x => x.Text, ("说明", "a sentence about it"));

    public static ObjectType<Pillar> Pillar { get; } = new ObjectType<Pillar>("pillar", ("内涵的一项", "a pillar of the connotation"))
        .Integer("number", x => x.Number, ("序号", "its number"))
        .Text("title", x => x.Title, ("标题", "its title"))
        .ListOfText("items", x => x.Items, ("内容", "what belongs to it"))
        .ListOfText("notes", x => x.Notes, ("怎样落实", "how it is put into practice"));

    public static ObjectType<BrandVersion> Version { get; } = new ObjectType<BrandVersion>("version", ("品牌的一个版本", "a version of the brand"))
        .Text("name", x => x.Name, ("名称", "the name"))
        .Integer("year", x => x.Year, ("年份", "the year"))
        .Text("text", x => x.Text, ("说明", "what it was about"));

    public static ObjectType<Rating> Rating { get; } = new ObjectType<Rating>("rating", ("评级", "a rating"))
        .Integer("stars", x => x.Stars, ("星级，1 到 5", "stars, 1 to 5"))
        .Integer("year", x => x.Year, ("年份", "the year"))
        .Text("by", x => x.By, ("评定单位", "who assessed it"));

    public static ObjectType<Channel> Channel { get; } = new ObjectType<Channel>("channel", ("宣传渠道", "a channel"))
        .Object("kind", () => Label, x => x.Kind, ("种类", "the kind"))
        .Text("name", x => x.Name, ("名称", "the name"))
        .Text("text", x => x.Text, ("说明", "what it offers"))
        .Text("url", x => x.Url, ("网址", "its address"));

    public static ObjectType<HistoryEntry> History { get; } = new ObjectType<HistoryEntry>("history", ("沿革的一条", "a line of history"))
        .Integer("year", x => x.Year, ("年份", "the year"))
        .Text("text", x => x.Text, ("发生了什么", "what happened"));

    public static ObjectType<UnassignedBrand> UnassignedBrand { get; } = new ObjectType<UnassignedBrand>("unassigned_brand", ("未注明支部的品牌", "a brand without a branch"))
        .Text("name", x => x.Name, ("名称", "the name"))
        .Text("note", x => x.Note, ("说明", "what is known of it"));

    public static ObjectType<Project> Project { get; } = new ObjectType<Project>("project", ("项目", "a project"))
        .Text("name", x => x.Name, ("名称", "the name"))
        .Text("text", x => x.Text, ("说明", "what it is"));

    public static ObjectType<VisitRules> VisitRules { get; } = new ObjectType<VisitRules>("visit_rules", ("参观须知", "what visitors must know"))
        .Text("opening", x => x.Opening, ("开放时间", "when it is open"))
        .Text("closed", x => x.Closed, ("不开放的日子", "when it is closed"))
        .Text("phone", x => x.Phone, ("电话", "the telephone number"))
        .Text("phone_url", x => PhoneLink.Find(x.Phone), ("拨打电话的链接；看不出号码时为空", "the link that dials the number; null where there is none in the text"))
        .Text("booking", x => x.Booking, ("预约方式", "how to book"))
        .Text("booking_url", x => x.BookingUrl, ("预约网址", "the web address at which to book"))
        .Text("group_size", x => x.GroupSize, ("每批人数", "how many people a group may have"))
        .Text("accessible", x => x.Accessible, ("无障碍条件", "how it can be reached without steps"));

    public static ObjectType<Reception> Reception { get; } = new ObjectType<Reception>("reception", ("接待情况", "reception figures"))
        .Text("period", x => x.Period, ("时段", "the time they cover"))
        .Integer("year", x => x.Year, ("年份", "the year"))
        .Text("batches", x => x.Batches?.In("期"), ("批次", "batches"))
        .Text("people", x => x.People?.In("人"), ("人数", "people"))
        .Text("person_times", x => x.PersonTimes?.In("人次"), ("人次", "person-times"))
        .Text("note", x => x.Note, ("说明", "what readers should know"));
}
