using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Tests.Model;

/// <summary>
/// What staff get wrong in front matter. In each text, <c>⟦</c> and <c>⟧</c> stand around what the caret must mark; they are
/// taken out before the build.
/// </summary>
public sealed class ContentMistakeTests
{
    public static TheoryData<string, string, string> BranchCases { get; } = new()
    {
        // A key that is none
        { "BRN0102", "⟦slogn⟧: x", "是不是想写“slogan”？" },
        { "BRN0102", "⟦Brand⟧: x", "是不是想写“brand”？" },
        { "BRN0102", "⟦完全不对⟧: x", "支部可用的字段：title（标题）、" },
        { "BRN0102", "secretary: { name: 甲, ⟦pots⟧: 书记 }", "是不是想写“post”？" },
        { "BRN0102", "secretary: { ⟦nmae⟧: 甲 }", "是不是想写“name”？" },
        { "BRN0102", "⟦书记⟧: 王某", "是不是想写“secretary”（支部书记）？" },
        { "BRN0102", "⟦品牌⟧: 示例", "是不是想写“brand”（品牌名称）？" },
        { "BRN0102", "⟦标签⟧: [义诊]", "是不是想写“tags”（标签）？" },
        { "BRN0102", "⟦摘要⟧: x", "是不是想写“summary”" },
        { "BRN0102", "⟦总党员人数⟧: 3", "是不是想写“members”（党员人数）？" },
        { "BRN0102", "⟦标题图片⟧: x", "支部可用的字段：" },
        { "BRN0102", "⟦新品牌名称等⟧: x", "支部可用的字段：" },
        { "BRN0102", "brand: 甲\n⟦品牌名称⟧: 乙", "支部可用的字段：" },
        { "BRN0102", "⟦照片⟧: x", "brand（品牌名称）、" },
        { "BRN0102", "⟦照片⟧: x", "brandshowcase explain fields" },
        // A key that lost its indentation
        { "BRN0102", "secretary:\n⟦name⟧: 张某", "请在这一行的行首加 2 个空格" },
        { "BRN0102", "secretary:\n  name: 张某\n⟦post⟧: 书记", "加 2 个空格，与上面的“name”对齐" },
        { "BRN0102", "achievements:\n  - metric: 义诊\n    value: 3\n⟦unit⟧: 场次", "加 4 个空格，与上面的“metric”对齐" },
        { "BRN0102", "partners:\n⟦name⟧: 某村", "请写成“  - name: …”" },
        { "BRN0102", "secretary:\n⟦slogn⟧: 口号", "是不是想写“slogan”？" },
        { "BRN0102", "secretary: { name: 张某 }\n⟦pots⟧: []", "是不是想写“posts”？" },
        // A required key that is missing
        { "BRN0101", "secretary: ⟦{⟧ post: 书记 }", "name: …" },
        { "BRN0101", "partners: [⟦{⟧ kind: village }]", "name: …" },
        { "BRN0101", "achievements: [⟦{⟧ metric: 惠及, value: 1 }]", "unit: …" },
        { "BRN0101", "rating: ⟦{⟧ year: 2023 }", "stars: …" },
        { "BRN0101", "achievements:\n  - metric: 惠及\n    value: 1\n    ⟦unit⟧:", "写上单位" },
        // A value of another type
        { "BRN0103", "members: ⟦很多⟧", "1 到 100000 之间的整数" },
        { "BRN0103", "members: ⟦[3]⟧", "1 到 100000 之间的整数" },
        { "BRN0103", "brand: ⟦[a]⟧", "文字" },
        { "BRN0103", "brand: ⟦\"  \"⟧", "文字" },
        { "BRN0103", "secretary: ⟦[甲, 乙]⟧", "文字，或书记的字段" },
        { "BRN0103", "partners: ⟦端岩村⟧", "请另起一行，写成“  - name: 端岩村”" },
        { "BRN0103", "partners: [⟦端岩村⟧]", "请写成“{ name: 端岩村 }”" },
        { "BRN0103", "sources:\n  - ⟦某报⟧", "请写成“- title: 某报”" },
        { "BRN0103", "sources:\n  ⟦title: 某报\n  url: https://example.org/⟧", "请在“title”前面加“- ”" },
        { "BRN0103", "achievements: ⟦减少耗材损耗⟧", "请另起一行，写成“  - 减少耗材损耗”" },
        { "BRN0103", "rating: ⟦五星⟧", "请写评级的字段" },
        { "BRN0103", "draft: ⟦yes⟧", "true（是）或 false（否）" },
        { "BRN0103", "draft: ⟦\"true\"⟧", "true（是）或 false（否）" },
        { "BRN0103", "category: ⟦[clinical]⟧", "categories" },
        { "BRN0103", "sources: [{ title: 报道, url: ⟦example.org⟧ }]", "https://" },
        { "BRN0103", "sources: [{ title: 报道, url: ⟦'javascript:alert(1)'⟧ }]", "https://" },
        { "BRN0103", "sources: [{ title: 报道, url: ⟦'https://甲:乙@example.org/'⟧ }]", "https://" },
        { "BRN0103", "since: ⟦2021年⟧", "请只写数字：2021" },
        { "BRN0103", "since: ⟦21年⟧", "1840 到 2100 之间的整数" },
        { "BRN0103", "since: ⟦2021年至2023年⟧", "1840 到 2100 之间的整数" },
        // A number out of its range
        { "BRN0104", "members: ⟦0⟧", "1 到 100000 之间的整数" },
        { "BRN0104", "members: ⟦99999999999999⟧", "1 到 100000 之间的整数" },
        { "BRN0104", "since: ⟦202⟧", "1840 到 2100 之间的整数" },
        { "BRN0104", "rating: { stars: ⟦6⟧ }", "1 到 5 之间的整数" },
        { "BRN0104", "achievements: [{ metric: 惠及, value: ⟦-1⟧, unit: 人 }]", "0 到 1000000000000 之间的数" },
        // None of a list of words
        { "BRN0105", "category: ⟦clinicl⟧", "是不是想写“clinical”？" },
        { "BRN0105", "category: ⟦门诊⟧", "clinical（临床）" },
        { "BRN0105", "channels: [{ kind: ⟦qq⟧, name: x }]", "wechat" },
        { "BRN0105", "achievements: [{ metric: 惠及, value: 1, unit: 人, qualifier: ⟦超⟧ }]", "余" },
        { "BRN0105", "achievements: [{ honour: 先锋, level: ⟦world⟧ }]", "national（国家级）" },
        // A date that is none
        { "BRN0106", "publish_on: ⟦2023-02-30⟧", "日期" },
        { "BRN0106", "publish_on: ⟦2023-02⟧", "日期" },
        { "BRN0106", "expires_on: ⟦明年⟧", "日期" },
        { "BRN0106", "expires_on: ⟦[2023-01-01]⟧", "日期" },
        { "BRN0106", "partners: [{ name: 村, since: ⟦2023-13⟧ }]", "只知道月份写 2024-07" },
        { "BRN0106", "partners: [{ name: 村, since: ⟦2023年4月⟧ }]", "请写 2023-04" },
        { "BRN0106", "publish_on: ⟦2023.11.2⟧", "请写 2023-11-02" },
        { "BRN0106", "publish_on: ⟦2023年11月⟧", "应当是日期" },
        { "BRN0106", "partners: [{ name: 村, since: ⟦２０２３⟧ }]", "只知道月份写 2024-07" },
        { "BRN0106", "partners: [{ name: 村, since: ⟦0000-01⟧ }]", "只知道月份写 2024-07" },
        // A file that is not there
        { "BRN0108", "logo: ⟦logo.svg⟧", "请检查文件名" },
        { "BRN0108", "logo: ⟦/logo.svg⟧", "请检查文件名" },
        { "BRN0108", "cover: { src: ⟦../../../../../x.png⟧, alt: 图 }", "请检查文件名" },
        // A number with words in it
        { "BRN0109", "achievements: [{ metric: 惠及, value: ⟦近2000人⟧, unit: 人 }]", "value: 2000, qualifier: 近, unit: 人" },
        { "BRN0109", "achievements: [{ metric: 惠及, value: ⟦5000余人次⟧, unit: 人次 }]", "value: 5000, qualifier: 余, unit: 人次" },
        { "BRN0109", "achievements: [{ metric: 惠及, value: ⟦'18,694'⟧, unit: 人次 }]", "value: 18694" },
        // None of the kinds of achievements
        { "BRN0110", "achievements: [⟦{ value: 3 }⟧]", "metric 或 honour" },
        // A page that never appears
        { "BRN0112", "publish_on: 2024-07-01\nexpires_on: ⟦2024-07-01⟧", "请改其中一个日期" },
        // An old address that is none
        { "BRN0114", "aliases: ⟦old/page⟧", "以 / 开头" },
        { "BRN0114", "aliases: ⟦[/old/?id=3]⟧", "以 / 开头" },
        { "BRN0114", "aliases: ⟦/old/page/, /a/⟧", "[/a/, /b/]" },
        { "BRN0114", "aliases: ⟦https://example.org/old/⟧", "以 / 开头" },
    };

    [Theory]
    [MemberData(nameof(BranchCases))]
    public void A_mistake_in_a_branch_is_reported_at_its_place_with_a_remedy(string code, string keys, string remedy)
    {
        var site = TinySite.BuildBranch(keys.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
        var mistake = site.Diagnostics.ShouldHaveSingleItem();
        (mistake.Code, mistake.Place.Source.Path, Marked(mistake)).ShouldBe((code, "content/hospitals/a/branches/x.md", keys.Split('⟦', '⟧')[1]));
        mistake.Help!.Value.Zh.ShouldContain(remedy);
        site.Pages.ShouldBeNull();
    }

    [Theory]
    [InlineData("cover: 合影.svg", "“照片/合影.svg”")]
    [InlineData("logo: content/hospitals/a/branches/branch-logo.svg", "“branch-logo.svg”")]
    public void The_file_that_was_probably_meant_is_named_as_the_page_names_it(string keys, string suggestion) =>
        TinySite.BuildBranch(keys, "-- content/hospitals/a/branches/照片/合影.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"6\"/>\n-- content/hospitals/a/branches/branch-logo.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"6\"/>\n")
            .Diagnostics.Single(mistake => mistake.Code == "BRN0108").Help!.Value.Zh.ShouldContain(suggestion);

    [Theory]
    [InlineData("content/guide/a.md")]
    [InlineData("content/hospitals/a.md")]
    [InlineData("content/consortia/a.md")]
    [InlineData("content/routes/a.md")]
    [InlineData("content/index.md")]
    [InlineData("content/matrix.md")]
    public void Every_content_type_needs_a_title(string path) => TinySite.Build($"-- {path} --\n---\nsummary: 摘要\n---\n").ShouldOnlyReport($"{path}:2:1 BRN0101");

    [Theory]
    [InlineData("")]
    [InlineData("没有字段，只有正文。\n")]
    [InlineData("---\n---\n")]
    public void A_file_without_keys_lacks_its_title_too(string text) => TinySite.Build($"-- content/guide/a.md --\n{text}").Codes.ShouldBe(["BRN0101"]);

    [Theory]
    [InlineData("没有字段，只有正文。\n", "请在文件最前面写三行：第一行“---”，第二行“title: …”")]
    [InlineData("---\n---\n正文\n", "请加上一行“title: …”")]
    public void What_to_write_depends_on_whether_there_are_fields(string text, string remedy) =>
        TinySite.Build($"-- content/guide/a.md --\n{text}").Diagnostics.ShouldHaveSingleItem().Help!.Value.Zh.ShouldStartWith(remedy);

    [Theory]
    [InlineData("tags: 义诊、科普", "[义诊, 科普]")]
    [InlineData("tags: 义诊，科普", "[义诊, 科普]")]
    [InlineData("tags: 义诊, 科普", "[义诊, 科普]")]
    [InlineData("tags: 义诊;科普；护理", "[义诊, 科普, 护理]")]
    [InlineData("tags:\n  - 义诊、科普\n  - 护理", "[义诊, 科普]")]
    [InlineData("tags: 【义诊，科普】", "[义诊, 科普]")]
    [InlineData("practices: 上门随访；用药咨询；慢病管理", "[上门随访, 用药咨询, 慢病管理]")]
    public void Names_that_were_typed_as_one_are_told_with_the_list_to_write(string keys, string remedy)
    {
        var warning = TinySite.BuildBranch(keys).Diagnostics.ShouldHaveSingleItem();

        (warning.Code, warning.Severity).ShouldBe(("BRN0117", Severity.Warning));
        warning.Help!.Value.Zh.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("tags: \"义诊、科普\"")]
    [InlineData("tags: ['义诊、科普']")]
    [InlineData("tags:\n  - '义诊、科普'")]
    [InlineData("tags: [义诊, 科普]")]
    [InlineData("tags: 党员带队走进社区开展义诊活动，护理")]
    [InlineData("tags: 义诊·科普")]
    [InlineData("practices: 术前访视，术后随访")]
    [InlineData("notes: 年份未写明；待核实")]
    [InlineData("connotation: [{ number: 1, title: 一心, notes: 随访；复诊 }]")]
    [InlineData("practices: 每周一上门随访行动不便的患者；用药咨询")]
    [InlineData("practices:\n  - 来有迎声；走有送声")]
    public void A_name_with_a_comma_in_quotes_a_list_and_a_sentence_are_left_alone(string keys) => TinySite.BuildBranch(keys).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("place: 人民广场，市民中心", 0)]
    [InlineData("place: 人民广场、市民中心", 1)]
    public void A_place_may_have_a_comma(string key, int found) =>
        TinySite.Build($"-- content/hospitals/a.md --\n---\ntitle: 甲\n---\n-- content/hospitals/a/activities/m.md --\n---\ntitle: 义诊\n{key}\n---\n").Codes.ShouldBe(Enumerable.Repeat("BRN0117", found));

    [Theory]
    [InlineData("categories:\n  clinical: 临床\n  ward：病房", "category: ward", "BRN0053")]
    [InlineData("honour_levels:\n  world：世界级\n  national: 国家级", "achievements: [{ honour: 先锋, level: world }]", "BRN0053")]
    [InlineData("partner_kinds: { farm: 农场", "partners: [{ name: 某农场, kind: farm }]", "BRN0062")]
    public void A_label_that_a_mistake_in_site_yml_hides_is_no_second_mistake(string settings, string keys, string code) =>
        TinySite.BuildBranch(keys, $"-- site.yml --\ntitle: 测试\nbase_url: https://example.org/\ntheme: test\n{settings}\n").Codes.ShouldBe([code]);

    [Fact]
    public void Branches_that_were_typed_as_one_are_told_with_the_list_to_write()
    {
        const string Site = "-- content/hospitals/a.md --\n---\ntitle: 甲\n---\n-- content/hospitals/a/activities/m.md --\n---\ntitle: 义诊\nbranches: anesthesia、surgery\n---\n";

        var mistake = TinySite.Build(Site).Diagnostics.ShouldHaveSingleItem();

        (mistake.Code, mistake.Place.Position.Line).ShouldBe(("BRN0107", 3));
        mistake.Help!.Value.Zh.ShouldContain("[anesthesia, surgery]");
    }

    // What a text was taken for, or what is missing because it was not read, is no second mistake.
    [Theory]
    [InlineData("secretary: { name: 甲 }\nrating:\n  stars：5", "BRN0053")]
    [InlineData("rating:\n  stars:5", "BRN0054")]
    [InlineData("achievements:\n  - { metric：惠及, value: 1, unit: 人 }", "BRN0053")]
    [InlineData("-tags: 义诊", "BRN0055")]
    [InlineData("category：clinical\nslogan: 口号", "BRN0053")]
    [InlineData("logo: \"logo.svg\nslogan: 口号", "BRN0061")]
    public void A_mistake_of_syntax_has_no_mistake_that_only_follows_from_it(string keys, string code) => TinySite.BuildBranch(keys).Codes.ShouldBe([code]);

    [Fact]
    public void A_mistake_of_syntax_does_not_hide_what_is_wrong_with_the_values_below() =>
        TinySite.BuildBranch("slogan：口号\nmembers: 很多\nslogn: x\nsecretary:\n\tname: 甲\nsince: 2021年").Codes.ShouldBe(["BRN0053", "BRN0103", "BRN0102", "BRN0056", "BRN0103"]);

    [Fact]
    public void A_mistake_of_syntax_does_not_make_a_missing_title_as_well() =>
        TinySite.Build("-- content/guide/a.md --\n---\nsummary: \"没有结束\ntitle: 甲\n---\n").Codes.ShouldNotContain("BRN0101");

    [Fact]
    public void A_required_key_without_a_value_is_told_as_such()
    {
        var mistake = TinySite.Build("-- content/guide/a.md --\n---\ntitle:\n---\n").Diagnostics.ShouldHaveSingleItem();

        (mistake.Code, mistake.Message.Zh).ShouldBe(("BRN0101", "“title”必填，还空着"));
    }

    [Fact]
    public void A_key_named_in_Chinese_says_the_same_in_both_languages()
    {
        var mistake = TinySite.BuildBranch("标签: [义诊]").Diagnostics.ShouldHaveSingleItem();

        mistake.Message.En.ShouldBe("unknown key '标签': keys are in English");
        mistake.Help!.Value.En.ShouldBe("did you mean 'tags' (标签)?");
    }

    [Fact]
    public void Latitude_and_longitude_that_are_swapped_are_told_as_such() =>
        TinySite.Build("-- content/hospitals/a.md --\n---\ntitle: 甲\nlocation: { lat: 120.1889, lng: 28.93847 }\n---\n")
            .ShouldOnlyReport("content/hospitals/a.md:3:11 BRN0111").Help!.Value.Zh.ShouldContain("请对调");

    [Fact]
    public void A_swap_within_the_range_of_latitudes_is_found_too() =>
        TinySite.Build("-- content/hospitals/a.md --\n---\ntitle: 甲\nlocation:\n  lat: 87.6\n  lng: 43.8\n---\n").Codes.ShouldBe(["BRN0111"]);

    [Fact]
    public void A_latitude_that_is_none_is_out_of_range() =>
        TinySite.Build("-- content/hospitals/a.md --\n---\ntitle: 甲\nlocation: { lat: 95, lng: 200 }\n---\n").Codes.ShouldBe(["BRN0104", "BRN0104"]);

    [Theory]
    [InlineData("base_url: /party/", "BRN0103")]
    [InlineData("base_url: ftp://example.org/", "BRN0103")]
    [InlineData("base_url: https://example.org/\nlanguage: 中文", "BRN0103")]
    [InlineData("base_url: https://example.org/\nfooter: { icp: 12345678 }", "BRN0103")]
    [InlineData("base_url: https://example.org/\nfooter: { police: 京公网安备1号 }", "BRN0103")]
    [InlineData("base_url: https://example.org/\nfooter: { icp: 京ICP备１２３４５６７８号 }", "BRN0103")]
    [InlineData("base_url: https://example.org/\nfooter: { icp: 京ICP备12345678号-１ }", "BRN0103")]
    [InlineData("base_url: https://example.org/\nfooter: { police: 京公网安备１１０１０５０２０３０１４３号 }", "BRN0103")]
    [InlineData("base_url: https://example.org/\nfooter: { site_code: '１１０００００１２３' }", "BRN0103")]
    [InlineData("base_url: https://example.org/\nfooter: { site_code: bm１２３４５６７８ }", "BRN0103")]
    [InlineData("base_url: https://example.org/\nfooter: { police_icon: content/police.pdf }", "BRN0103")]
    [InlineData("base_url: https://example.org/\nfooter: { police: 京公网安备11010502030143号, police_icon: content/police.png }", "BRN0108")]
    [InlineData("base_url: https://example.org/\nfooter: { badge: { url: 'https://example.org/badge', image: content/badge.png } }", "BRN0103", "BRN0108")]
    [InlineData("base_url: https://example.org/\nfooter: { badge: { url: 'https://bszs.conac.cn/sitename?method=show&id=0123456789ABCDEF0123456789ABCDEF' } }", "BRN0101")]
    [InlineData("base_url: https://example.org/\nnavigation: [{ title: 医院, url: hospitals }]", "BRN0103")]
    [InlineData("base_url: https://example.org/\nnavigaton: []", "BRN0102")]
    [InlineData("subtitle: x", "BRN0101")]
    public void Mistakes_in_the_settings_stand_in_site_yml(string settings, params string[] codes)
    {
        var built = TinySite.Build($"-- site.yml --\ntitle: 测试\ntheme: test\n{settings}\n");
        built.Codes.ShouldBe(codes);
        built.Diagnostics.ShouldAllBe(mistake => mistake.Place.Source.Path == "site.yml");
    }

    [Fact]
    public void A_theme_cannot_be_named_by_a_path() =>
        TinySite.Build("-- site.yml --\ntitle: 测试\nbase_url: https://example.org/\ntheme: ../x\n").Codes.ShouldContain("BRN0103");

    private static string Marked(Diagnostic diagnostic) =>
        diagnostic.Place.Source.Text.Substring(diagnostic.Place.Span.Start, diagnostic.Place.Span.Length);
}
