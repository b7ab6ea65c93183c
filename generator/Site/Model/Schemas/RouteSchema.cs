using System.Collections.Immutable;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The content type of a red-education route.</summary>
internal static class RouteSchema
{
    private static readonly Field<string> Opening = Is.Optional("opening", Is.Text, "开放时间", "when it is open");
    private static readonly Field<string> Closed = Is.Optional("closed", Is.Text, "不开放的日子", "when it is closed");
    private static readonly Field<string> Phone = Is.Optional("phone", Is.Text, "单位电话", "the institution's telephone number");
    private static readonly Field<string> Booking = Is.Optional("booking", Is.Text, "预约方式", "how to book");
    private static readonly Field<string> BookingUrl = Is.Optional("booking_url", Is.PrintableAddress, "网上预约的网址，页面上同时印成二维码", "the web address at which to book, also shown as a QR code");
    private static readonly Field<string> GroupSize = Is.Optional("group_size", Is.Text, "每批人数", "how many people a group may have");
    private static readonly Field<string> Accessible = Is.Optional("accessible", Is.Text, "无障碍条件", "how it can be reached without steps");

    private static readonly Field<Reference> Hospital = Is.Usual("hospital", Is.ReferenceTo(ReferenceTarget.Hospital), "所属医院的文件夹名", "the hospital's folder name");
    private static readonly Field<Reference> Consortium = Is.Optional("consortium", Is.ReferenceTo(ReferenceTarget.Consortium), "所属医共体的文件夹名", "the consortium's folder name");
    private static readonly Field<RouteSetting> Setting = Is.Optional("setting", Is.OneOf(("outdoor", RouteSetting.Outdoor), ("indoor", RouteSetting.Indoor)), "outdoor（室外，默认）或 indoor（室内）", "outdoor (the default) or indoor");
    private static readonly Field<string> Theme = Is.Usual("theme", Is.Text, "主题", "the theme");
    private static readonly Field<string> Audience = Is.Usual("audience", Is.Text, "适合人群", "for whom it is");
    private static readonly Field<string> MeetingPoint = Is.Usual("meeting_point", Is.Text, "集合地点", "where people meet");
    private static readonly Field<int> Duration = Is.Usual("duration", Is.Integer(1, 10_000), "全程分钟数", "how long it takes, in minutes");
    private static readonly Field<ImmutableArray<string>> Forms = Is.Optional("forms", Is.Names, "展示与教学形式", "what it works with");
    private static readonly Field<ImmutableArray<FloorPlan>> FloorPlans = Is.Optional("floor_plan", Is.OneOrMore(Is.FileOr(Is.RecordOf(DeclareFloorPlan()), file => new FloorPlan(null, file))),
        "平面图文件；几层楼就每层一张，各写 floor 与 src", "the plan of the building, or one a floor, each with floor and src");
    private static readonly Field<ImmutableArray<Stop>> Stops = Is.Usual("stops", Is.ListOf(Is.RecordOf(DeclareStop())), "站点，按参观顺序", "the stops, in walking order");
    private static readonly Field<ImmutableArray<Reception>> Receptions = Is.Optional("reception", Is.ListOf(Is.RecordOf(DeclareReception())), "接待情况；批次、人、人次分开写", "how many it has received");

    public static Schema<PageContent<Route>> Schema { get; } = PageSchema.Of("route", "红色教育路线", "a red-education route",
        [Hospital, Consortium, Setting, Theme, Audience, MeetingPoint, Duration, Opening, Closed, Phone, Booking, BookingUrl, GroupSize, Accessible, Forms, FloorPlans, Stops, Receptions],
        r => new Route
        {
            Hospital = r.Find(Hospital),
            Consortium = r.Find(Consortium),
            Setting = r.Get(Setting, RouteSetting.Outdoor),
            SettingPlace = r.FindPlace(Setting),
            Theme = r.Find(Theme),
            Audience = r.Find(Audience),
            MeetingPoint = r.Find(MeetingPoint),
            Duration = r.FindValue(Duration),
            Rules = CreateRules(r),
            Forms = r.List(Forms),
            FloorPlans = r.List(FloorPlans),
            Stops = r.List(Stops),
            Receptions = r.List(Receptions),
        });

    private static VisitRules CreateRules(Record r) =>
        new(r.Find(Opening), r.Find(Closed), r.Find(Phone), r.Find(Booking), r.Find(BookingUrl), r.Find(GroupSize), r.Find(Accessible));

    private static Schema<Stop> DeclareStop()
    {
        var title = Is.Required("title", Is.Text, "站点名称", "the stop's name");
        var location = Is.Optional("location", PartSchemas.LocationOnGround, "坐标（室外）", "where it is, outdoors");
        var at = Is.Optional("at", new PlanPointType(DeclarePlanPoint()), "在平面图上的位置（室内）", "where it is on the floor plan, indoors");
        var floor = Is.Optional("floor", Is.Text, "楼层", "the floor");
        var minutes = Is.Optional("minutes", Is.Integer(1, 1440), "停留分钟数", "how long people stay, in minutes");
        var text = Is.Optional("text", Is.Text, "讲解词", "what is told there");
        var audio = Is.Optional("audio", Is.File, "讲解录音", "a recording of what is told there");
        var image = Is.Optional("image", PartSchemas.PictureOrFile, "图片", "a picture");
        var page = Is.Optional("page", Is.ReferenceTo(ReferenceTarget.Page), "所属支部或医院的 Markdown 文件", "the page it belongs to");
        return new("stop", new("站点", "a stop"), [title, location, at, floor, minutes, Opening, Closed, Phone, Booking, BookingUrl, GroupSize, Accessible, text, audio, image, page],
            r => new Stop
            {
                Title = r.Get(title, ""),
                TitlePlace = r.FindPlace(title),
                Location = r.Find(location),
                LocationPlace = r.FindPlace(location),
                At = r.Find(at),
                AtPlace = r.FindPlace(at),
                Floor = NameOfFloor(r.Find(floor)),
                Minutes = r.FindValue(minutes),
                Rules = CreateRules(r),
                Text = r.Find(text),
                Audio = r.Find(audio),
                Image = r.Find(image),
                Page = r.Find(page),
            });
    }

    private static Schema<PlanPoint> DeclarePlanPoint()
    {
        var x = Is.Required("x", Is.Number(0, 100), "从左边起，占图宽的百分之几", "from the left, in hundredths of the width");
        var y = Is.Required("y", Is.Number(0, 100), "从上边起，占图高的百分之几", "from the top, in hundredths of the height");
        return new("plan_point", new("平面图上的点", "a point on the floor plan"), [x, y], r => new(r.Get(x, 0m), r.Get(y, 0m)));
    }

    private static Schema<FloorPlan> DeclareFloorPlan()
    {
        var floor = Is.Optional("floor", Is.Text, "楼层，与各站的 floor 写法相同", "the floor, as the stops write it");
        var source = Is.Required("src", Is.File, "图片文件", "the picture");
        return new("floor_plan", new("平面图", "a floor plan"), [floor, source], r => new(NameOfFloor(r.Find(floor)), r.Find(source)!));
    }

    /// <summary>The name of a floor, which authors may write as a number: <c>2</c> is 2楼, <c>地下一层</c> stays.</summary>
    private static string? NameOfFloor(string? floor) => floor is not null && floor.All(char.IsAsciiDigit) ? $"{floor}楼" : floor;

    private static Schema<Reception> DeclareReception()
    {
        var period = Is.Optional("period", Is.Text, "统计时段，照原文写", "the time it covers, as the source has it");
        var year = Is.Optional("year", Is.Year, "年份", "the year");
        var batches = Is.Optional("batches", PartSchemas.NumberOrQuantity, "批次（期）", "batches");
        var people = Is.Optional("people", PartSchemas.NumberOrQuantity, "人数（人）", "people");
        var personTimes = Is.Optional("person_times", PartSchemas.NumberOrQuantity, "人次", "person-times");
        var note = Is.Optional("note", Is.Text, "读者应当知道的说明", "what readers should know of it");
        return new("reception", new("接待情况", "reception figures"), [period, year, batches, people, personTimes, note],
            r => new(r.Find(period), r.FindValue(year), r.FindValue(batches), r.FindValue(people), r.FindValue(personTimes), r.Find(note)));
    }
}
