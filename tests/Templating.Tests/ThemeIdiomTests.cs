using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Tests;

/// <summary>What the templates of a theme do all the time.</summary>
public sealed class ThemeIdiomTests
{
    private sealed record Branch(string Title, string? Slogan, Branch? Parent, IReadOnlyList<Branch> Children);

    private static readonly ObjectType<Branch> BranchType = new ObjectType<Branch>("branch", new("支部", "a branch"))
        .Text("title", b => b.Title, new("名称", "its name"))
        .Text("slogan", b => b.Slogan, new("口号", "its slogan"))
        .Object("parent", () => BranchType!, b => b.Parent, new("上级", "its parent"))
        .ListOf("children", () => BranchType!, b => b.Children, new("下级", "its children"));

    private static readonly TemplateEnvironment Environment = new()
    {
        Globals = [new GlobalDeclaration("branch", BranchType, new("支部", "the branch"))],
        Functions =
        [
            new("url_for", [new("branch", BranchType)], DataTypes.Text, new("地址", "its address"),
                a => Value.From($"/{a.Model<Branch>(0).Title}/?a=1&b=2")),
        ],
    };

    private static readonly Branch Sample = new("麻醉<科>", null, null, [new("A&B", "x", null, []), new("C", null, null, [])]);

    private static string Show(params (string, string)[] templates) =>
        Render.Set(Environment, new Globals().Set("branch", Value.Object(BranchType, Sample)), templates);

    [Fact]
    public void A_layout_wraps_its_block_in_the_shell_and_escapes_once() =>
        Show(
            ("layouts/branch.sbn-html", "{{ $b = branch }}{{ wrap include 'partials/shell' title: branch.title }}<h1>{{ $b.title }}</h1>{{ for c in branch.children }}{{ include 'partials/card' item: c }}{{ end }}{{ end }}"),
            ("partials/shell.sbn-html", "<title>{{ $.title }}</title><main>{{ $$ }}</main>"),
            ("partials/card.sbn-html", "<a href=\"{{ url_for $.item }}\">{{ $.item.title }}</a>"))
        .ShouldBe("<title>麻醉&lt;科&gt;</title><main><h1>麻醉&lt;科&gt;</h1><a href=\"/A&amp;B/?a=1&amp;b=2\">A&amp;B</a><a href=\"/C/?a=1&amp;b=2\">C</a></main>");

    [Fact]
    public void A_missing_value_writes_nothing() =>
        Show(("main.sbn-html", "[{{ branch.slogan }}{{ branch.parent.title }}{{ branch.parent.parent.title ?? '待补充' }}]"))
        .ShouldBe("[待补充]");

    [Fact]
    public void Loop_variables_tell_first_and_last() =>
        Show(("main.sbn-html", "{{ for c in branch.children }}{{ c.title }}{{ if !for.last }}, {{ end }}{{ end }}"))
        .ShouldBe("A&amp;B, C");

    [Fact]
    public void What_capture_and_include_make_is_not_escaped_again() =>
        Show(
            ("main.sbn-html", "{{ capture x }}<b>{{ branch.title }}</b>{{ end }}{{ x }}{{ y = include 'p' }}{{ y + '<' }}"),
            ("p.sbn-html", "<i>&amp;</i>"))
        .ShouldBe("<b>麻醉&lt;科&gt;</b><i>&amp;</i>&lt;");

    [Fact]
    public void A_function_of_a_template_makes_html() =>
        Show(("main.sbn-html", "{{ func tag(x) }}<em>{{ x }}</em>{{ end }}{{ tag branch.title }}{{ z = tag 'a<' }}{{ z }}"))
        .ShouldBe("<em>麻醉&lt;科&gt;</em><em>a&lt;</em>");

    [Fact]
    public void All_mistakes_of_a_set_are_reported_together() =>
        Show(
            ("a.sbn-html", "{{ branhc.title }}{{ include 'partials/crad' }}"),
            ("b.sbn-html", "{{ string.upcas 'x' }}{{ url_for }}{{ if }}"),
            ("partials/card.sbn-html", ""))
        .ShouldBe("""
            BRN0307 a.sbn-html:1:4 unknown name 'branhc' (did you mean 'branch'?)
            BRN0310 a.sbn-html:1:30 there is no template 'partials/crad'; tried partials/crad, partials/crad.sbn-html, partials/crad.sbn-txt (did you mean 'partials/card'?)
            BRN0308 b.sbn-html:1:11 'string' has no member 'upcas' (did you mean 'upcase'?)
            BRN0309 b.sbn-html:1:33 'url_for' does not take 0 arguments (usage: url_for branch)
            BRN0303 b.sbn-html:1:39 'if' is not closed by 'end' (add {{ end }})
            BRN0301 b.sbn-html:1:42 expected an expression, found the end of the code block '}}'
            """);
}
