using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Tests.Authoring;

public sealed class NewPageTests
{
    private const string TwoHospitals =
        """
        -- content/hospitals/a/index.md --
        ---
        title: 甲医院
        short_title: 甲院
        ---
        -- content/hospitals/b/index.md --
        ---
        title: 乙医院
        ---
        -- content/consortia/c/index.md --
        ---
        title: 某县医共体
        ---
        """;

    private static readonly NewPageRequest Branch = new() { Type = ContentType.Branch, Title = "药学部党支部", Date = TinySite.Today };

    public static TheoryData<ContentType> Types => [ContentType.Hospital, ContentType.Branch, ContentType.Activity, ContentType.Consortium, ContentType.Route];

    [Theory]
    [InlineData("a")]
    [InlineData("甲医院")]
    [InlineData("甲院")]
    public void A_hospital_is_named_as_people_call_it(string hospital) =>
        Compose(TwoHospitals, Branch with { Hospital = hospital }).Path.ShouldBe("content/hospitals/a/branches/yaoxuebudangzhibu.md");

    [Fact]
    public void An_activity_may_belong_to_a_consortium()
    {
        var page = Compose(TwoHospitals, Branch with { Type = ContentType.Activity, Title = "联合义诊", Consortium = "某县医共体" });

        page.Path.ShouldBe("content/consortia/c/activities/lianheyizhen.md");
        page.Address.ShouldBe("/consortia/c/activities/lianheyizhen/");
    }

    [Theory]
    [InlineData("consortium: c", "某县医共体")]
    [InlineData("#consortium:", null)]
    public void A_route_belongs_to_what_is_named_or_to_nobody(string line, string? consortium)
    {
        var page = Compose(TwoHospitals, Branch with { Type = ContentType.Route, Title = "红路", Consortium = consortium });

        page.Text.ShouldContain($"\n{line}\n");
        page.Text.ShouldContain("\nhospital:\n");
    }

    [Fact]
    public void One_of_several_hospitals_must_be_named() =>
        Refused(TwoHospitals, Branch).ShouldBe("content/hospitals BRN0702 网站里有 2 所医院，不知道属于哪一所；用 --hospital 写明：a（甲医院）、b（乙医院）");

    [Fact]
    public void A_site_without_a_hospital_needs_one_first() =>
        Refused("", Branch).ShouldBe("content/hospitals BRN0701 网站里还没有医院；先写：brandshowcase new hospital 医院名称");

    [Theory]
    [InlineData("甲医员", "是不是“甲医院”？")]
    [InlineData("第三人民医院", "已有的是：a（甲医院）、b（乙医院）")]
    public void A_hospital_that_does_not_exist_suggests_those_that_do(string hospital, string help) =>
        Refused(TwoHospitals, Branch with { Hospital = hospital }).ShouldBe($"content/hospitals BRN0703 没有“{hospital}”；{help}");

    [Fact]
    public void A_name_without_letters_needs_a_file_name()
    {
        Refused(TwoHospitals, Branch with { Title = "❤️", Hospital = "a" }).ShouldStartWith("❤️ BRN0704 ");
        Compose(TwoHospitals, Branch with { Title = "❤️", Hospital = "a", FileName = "heart" }).Path.ShouldBe("content/hospitals/a/branches/heart.md");
    }

    [Theory]
    [InlineData("content/hospitals/a/branches/yaoxuebudangzhibu.md")]
    [InlineData("content/hospitals/a/branches/yaoxuebudangzhibu/index.md")]
    public void A_page_that_exists_in_either_form_is_in_the_way(string path) =>
        Refused($"{TwoHospitals}\n-- {path} --\n---\ntitle: 药学部\n---\n", Branch with { Hospital = "a" }).ShouldStartWith($"{path} BRN0700 ");

    /// <summary>What is switched off is right as soon as it is switched on: only its values are missing.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Every_field_can_be_switched_on(ContentType type)
    {
        var page = Compose(TwoHospitals, Branch with { Type = type, Hospital = type is ContentType.Branch or ContentType.Activity ? "a" : null });
        var lines = page.Text.Split('\n').Select(line => line.StartsWith('#') && !line.StartsWith("# ", StringComparison.Ordinal) ? line[1..] : line);

        var codes = TinySite.Build($"{TwoHospitals}\n-- {page.Path} --\n{string.Join('\n', lines)}").Codes.Distinct();

        // A value that must be there is empty.
        codes.ShouldBeSubsetOf(["BRN0101"]);
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("null")]
    [InlineData("# 一")]
    [InlineData("it's: “好”")]
    [InlineData("- [a]")]
    [InlineData("true")]
    [InlineData("某科支部（东院）")]
    public void Every_title_reads_back_as_it_was_given(string title)
    {
        var page = Compose(TwoHospitals, Branch with { Title = title, Hospital = "a", FileName = "x" });

        var model = TinySite.Model($"{TwoHospitals}\n-- {page.Path} --\n{page.Text}", options => options with { Drafts = true });

        model.Pages.Branches.Single().Title.ShouldBe(title);
    }

    [Fact]
    public void Fields_are_explained_with_what_they_may_be_in_this_site()
    {
        var text = Compose($"{TwoHospitals}\n-- site.yml --\ntitle: 站\nbase_url: https://example.org/\ncategories: {{ ward: 病房, lab: 检验 }}\n", Branch with { Hospital = "a" }).Text;

        text.ShouldContain("# 支部类别，site.yml 中 categories 的一个键；可以写 ward（病房）、lab（检验）\ncategory:\n");
        text.ShouldContain("# 党员人数；1 到 100000 的数\n#members:\n");
        text.ShouldContain("\n#partners:\n#    # 名称（必填）\n#  - name:\n");
        // What is typed behind a key must not become a part of its explanation.
        text.Split('\n').ShouldNotContain(line => line.Contains(": #", StringComparison.Ordinal));
    }

    private static NewPage Compose(string files, NewPageRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var page = NewPage.Compose(TinySite.Folder(files), request, Language.Chinese, diagnostics);
        diagnostics.ToSorted().Select(BuiltSite.Describe).ShouldBeEmpty();
        return page.ShouldNotBeNull();
    }

    private static string Refused(string files, NewPageRequest request)
    {
        var diagnostics = new DiagnosticBag();
        NewPage.Compose(TinySite.Folder(files), request, Language.Chinese, diagnostics).ShouldBeNull();
        return BuiltSite.Describe(diagnostics.ToSorted().ShouldHaveSingleItem());
    }
}
