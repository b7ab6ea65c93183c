namespace BrandShowcase.Site.Tests.Model;

/// <summary>
/// What staff get wrong in routes. In each text, <c>⟦</c> and <c>⟧</c> stand around what the caret must mark; they are taken
/// out before the build.
/// </summary>
public sealed class RouteMistakeTests
{
    private const string Header = "title: 一条路线\n";

    public static TheoryData<string, string, string> Cases { get; } = new()
    {
        // A point abroad
        { "BRN0150", "stops:\n  - { title: 甲, location: ⟦{ lat: 48.85, lng: 2.35, datum: wgs84 }⟧ }\n", "核对每一位" },
        { "BRN0150", "stops:\n  - { title: 甲, location: ⟦{ lat: 28.9, lng: 20.18, datum: gcj02 }⟧ }\n", "核对每一位" },
        // A point far from its neighbours
        {
            "BRN0151",
            "stops:\n" +
            "  - { title: 甲, location: { lat: 28.900, lng: 120.1, datum: wgs84 } }\n" +
            "  - { title: 乙, location: ⟦{ lat: 38.901, lng: 120.1, datum: wgs84 }⟧ }\n" +
            "  - { title: 丙, location: { lat: 28.902, lng: 120.1, datum: wgs84 } }\n" +
            "  - { title: 丁, location: { lat: 28.903, lng: 120.1, datum: wgs84 } }\n",
            "datum"
        },
        // Two stops that are too far apart for any route
        {
            "BRN0151",
            "stops:\n" +
            "  - { title: 甲, location: { lat: 28.9, lng: 120.1, datum: wgs84 } }\n" +
            "  - { title: 乙, location: ⟦{ lat: 38.9, lng: 120.1, datum: wgs84 }⟧ }\n",
            "datum"
        },
        // One point twice
        {
            "BRN0152",
            "stops:\n" +
            "  - { title: 甲, location: { lat: 28.9, lng: 120.1, datum: wgs84 } }\n" +
            "  - { title: 乙, location: ⟦{ lat: 28.9, lng: 120.1, datum: wgs84, precision: site }⟧ }\n",
            "precision: town"
        },
        // A point beside the plan
        { "BRN0153", "setting: indoor\nfloor_plan: plan.svg\nstops:\n  - { title: 甲, at: ⟦{ x: 120, y: 80 }⟧ }\n", "百分比" },
        { "BRN0153", "setting: indoor\nfloor_plan: plan.svg\nstops:\n  - { title: 甲, at: ⟦{ x: 20, y: -1.5 }⟧ }\n", "百分比" },
        // A floor without a plan
        { "BRN0154", "setting: indoor\nstops:\n  - { title: 甲, at: ⟦{ x: 12, y: 80 }⟧ }\n  - { title: 乙, at: { x: 13, y: 80 } }\n", "floor_plan" },
        {
            "BRN0154",
            "setting: indoor\nfloor_plan: [{ floor: 1, src: plan.svg }]\nstops:\n  - { title: 甲, floor: 1, at: { x: 12, y: 80 } }\n  - { title: 乙, floor: 2, at: ⟦{ x: 12, y: 80 }⟧ }\n",
            "floor_plan"
        },
        // A plan that is no picture
        { "BRN0155", "setting: indoor\nfloor_plan: ⟦plan.pdf⟧\nstops: [{ title: 甲, at: { x: 12, y: 80 } }]\n", "SVG" },
        // A plan that is not there
        { "BRN0108", "setting: indoor\nfloor_plan: ⟦paln.svg⟧\nstops: [{ title: 甲, at: { x: 12, y: 80 } }]\n", "plan.svg" },
        // A stop without a coordinate
        { "BRN0156", "stops:\n  - { title: 甲, location: { lat: 28.9, lng: 120.1, datum: wgs84 } }\n  - { title: ⟦乙⟧ }\n", "location" },
        // A way without stops
        { "BRN0157", "setting: ⟦outdoor⟧\n", "setting: indoor" },
        // Exact points in an unnamed datum: one report a route
        { "BRN0158", "stops:\n  - { title: 甲, location: ⟦{ lat: 28.9, lng: 120.1 }⟧ }\n  - { title: 乙, location: { lat: 28.91, lng: 120.1, precision: site } }\n", "gcj02" },
        // A recording that is none
        { "BRN0159", "setting: indoor\nstops: [{ title: 甲, audio: ⟦plan.svg⟧ }]\n", ".mp3" },
        // A booking address that is too long for a QR code
        { "BRN0103", $"setting: indoor\nbooking_url: ⟦https://example.org/?q={new string('x', 300)}⟧\n", "300" },
        // A booking address that is none
        { "BRN0103", "setting: indoor\nbooking_url: ⟦www.example.org⟧\n", "https://" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_in_a_route_is_reported_at_its_place(string code, string keys, string help)
    {
        var marked = $"---\n{Header}{keys}---\n";
        var before = marked[..marked.IndexOf('⟦', StringComparison.Ordinal)];
        var (line, column) = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));

        var reported = Build(keys.Replace("⟦", "").Replace("⟧", "")).ShouldOnlyReport($"content/routes/r/index.md:{line}:{column} {code}");

        reported.Help!.Value.Zh.ShouldContain(help);
        reported.Place.Span.Length.ShouldBe(marked.IndexOf('⟧', StringComparison.Ordinal) - before.Length - 1);
    }

    [Fact]
    public void A_hospital_abroad_is_pointed_out_too() =>
        TinySite.Build("-- content/hospitals/a.md --\n---\ntitle: 甲\nlocation: { lat: 48.85, lng: 2.35, datum: wgs84 }\n---\n").ShouldOnlyReport("content/hospitals/a.md:3:11 BRN0150");

    [Theory]
    // A page that was only begun.
    [InlineData("")]
    // An indoor route whose stops are not known yet is a hole, not a mistake.
    [InlineData("setting: indoor\n")]
    // Nothing is known of any place.
    [InlineData("stops: [{ title: 甲 }, { title: 乙 }]\n")]
    // Two villages of one town.
    [InlineData("stops:\n  - { title: 甲, location: { lat: 28.9, lng: 120.1, precision: town } }\n  - { title: 乙, location: { lat: 28.9, lng: 120.1, precision: town } }\n")]
    // Two cities.
    [InlineData("stops:\n  - { title: 甲, location: { lat: 28.9, lng: 120.1, datum: wgs84 } }\n  - { title: 乙, location: { lat: 30.6, lng: 114.3, datum: wgs84 } }\n")]
    // One stop.
    [InlineData("stops: [{ title: 甲, location: { lat: 28.9, lng: 120.1, datum: wgs84 } }]\n")]
    // A plan for each floor, and one for all.
    [InlineData("setting: indoor\nfloor_plan: [{ floor: 1, src: plan.svg }, { floor: 2, src: plan.svg }]\nstops: [{ title: 甲, floor: 1, at: { x: 0, y: 100 } }, { title: 乙, floor: 2, at: { x: 5.5, y: 5 } }]\n")]
    [InlineData("setting: indoor\nfloor_plan: plan.svg\nstops: [{ title: 甲, floor: 一楼, at: { x: 1, y: 1 } }]\n")]
    // A floor by its number and by its name.
    [InlineData("setting: indoor\nfloor_plan: [{ floor: 1楼, src: plan.svg }]\nstops: [{ title: 甲, floor: 1, at: { x: 1, y: 1 } }]\n")]
    public void What_is_unknown_or_unusual_is_no_mistake(string keys) => Build(keys).ShouldBeClean();

    private static BuiltSite Build(string keys) => TinySite.Build(
        $"""
        -- content/routes/r/index.md --
        ---
        {Header}{keys}---
        -- content/routes/r/plan.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="M0 0h400v300H0z"/></svg>
        -- content/routes/r/plan.pdf --
        %PDF-1.4
        """);
}
