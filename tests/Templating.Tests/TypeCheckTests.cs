using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Tests;

/// <summary>What is found out about names and members before anything is rendered.</summary>
public sealed class TypeCheckTests
{
    private sealed record Branch(string Title, IReadOnlyList<Branch> Children);

    private static readonly ObjectType<Branch> BranchType = new ObjectType<Branch>("branch", new("支部", "a branch"))
        .Text("title", b => b.Title, new("名称", "its name"))
        .Text("slogan", b => b.Title, new("口号", "its slogan"))
        .Date("since", b => null, new("年份", "its year"))
        .Object("parent", () => BranchType!, b => null, new("上级", "its parent"))
        .ListOf("children", () => BranchType!, b => b.Children, new("下级", "its children"));

    private static readonly TemplateEnvironment Environment = new()
    {
        Globals = [new("branch", BranchType, new("", "")), new("anything", DataTypes.Any, new("", ""))],
        Functions =
        [
            new("url_for", [new("branch", BranchType)], DataTypes.Text, new("", ""), a => Value.From(a.Model<Branch>(0).Title)),
        ],
    };

    private static string Show(string template, params (string Name, string Text)[] others) => Render.Set(
        Environment, new Globals().Set("branch", Value.Object(BranchType, new Branch("A", []))), [("m.sbn-html", template), .. others]);

    [Theory]
    [InlineData("{{ branch.slogn }}", 1, 11, "did you mean 'slogan'?")]
    [InlineData("{{ branch.parent.parent.titel }}", 1, 25, "did you mean 'title'?")]
    [InlineData("{{ branch.children[0].titel }}", 1, 23, "did you mean 'title'?")]
    [InlineData("{{ branch[\"titel\"] }}", 1, 11, "did you mean 'title'?")]
    [InlineData("{{ branch.children.titel }}", 1, 20, "'list of branch' has no member 'titel'")]
    [InlineData("{{ branch.title.sise }}", 1, 17, "did you mean 'size'?")]
    [InlineData("{{ branch.since.yaer }}", 1, 17, "did you mean 'year'?")]
    [InlineData("{{ for b in branch.children }}{{ b.titel }}{{ end }}", 1, 36, "did you mean 'title'?")]
    [InlineData("{{ for $b in branch.children | array.sort 'title' | array.limit 2 }}{{ $b.titel }}{{ end }}", 1, 75, "did you mean 'title'?")]
    [InlineData("{{ (branch.children | array.first).titel }}", 1, 36, "did you mean 'title'?")]
    [InlineData("{{ x = branch.parent ?? branch; x.titel }}", 1, 35, "did you mean 'title'?")]
    [InlineData("{{ $x = branch }}{{ capture c }}{{ $x.titel }}{{ end }}", 1, 39, "did you mean 'title'?")]
    [InlineData("{{ with branch }}{{ parent.titel }}{{ end }}", 1, 28, "did you mean 'title'?")]
    [InlineData("{{ (true ? branch : branch.parent).titel }}", 1, 36, "did you mean 'title'?")]
    public void An_unknown_member_of_the_model_is_reported(string template, int line, int column, string message)
    {
        var mistakes = Show(template);
        mistakes.ShouldStartWith($"BRN0308 m.sbn-html:{line}:{column} ");
        mistakes.ShouldContain(message);
    }

    [Fact]
    public void A_member_of_an_argument_is_checked_by_what_the_includes_hand_over() =>
        Show("{{ include 'card' item: branch }}{{ for $b in branch.children }}{{ include 'card' item: $b }}{{ end }}", ("card.sbn-html", "{{ $.item.titel }}"))
            .ShouldBe("BRN0308 card.sbn-html:1:11 'branch' has no member 'titel' (did you mean 'title'?)");

    [Theory]
    [InlineData("{{ upcase 'x' }}", "BRN0307 m.sbn-html:1:4 unknown name 'upcase' (did you mean 'string.upcase'?)")]
    [InlineData("{{ if true }}{{ elsif }}{{ end }}", "BRN0307 m.sbn-html:1:17 unknown name 'elsif' (did you mean 'else if'?)")]
    [InlineData("{{ if not branch }}{{ end }}", "BRN0307 m.sbn-html:1:7 unknown name 'not' (did you mean '!'?)")]
    [InlineData("{{ include }}", "BRN0309 m.sbn-html:1:11 'include' does not take 0 arguments (usage: include name ...)")]
    [InlineData("{{ string.truncate 'x' }}", "BRN0309 m.sbn-html:1:23 'string.truncate' does not take 1 arguments (usage: string.truncate text length [ellipsis])")]
    [InlineData("{{ func f(a) }}{{ a }}{{ end }}{{ f b: 1 }}", "BRN0309 m.sbn-html:1:37 'f' has no parameter 'b' (did you mean 'a'?)")]
    [InlineData("{{ for x in branch.children limt: 3 }}{{ end }}", "BRN0301 m.sbn-html:1:29 a loop has no parameter 'limt' (there are offset, limit and reversed)")]
    [InlineData("{{ for x in branch.children }}{{ for.indx }}{{ end }}", "BRN0308 m.sbn-html:1:34 'for' has no member 'indx' (did you mean 'index'?)")]
    [InlineData("{{ for.index }}", "BRN0306 m.sbn-html:1:4 'for.index' belongs inside a loop")]
    [InlineData("{{ for x in branch.children }}{{ func f }}{{ for.first }}{{ end }}{{ end }}", "BRN0306 m.sbn-html:1:46 'for.first' belongs inside a loop")]
    [InlineData("{{ while false }}{{ while.last }}{{ end }}", "BRN0308 m.sbn-html:1:21 'while' has no member 'last'")]
    public void What_one_cause_breaks_is_told_once_with_its_remedy(string template, string expected) => Show(template).ShouldBe(expected);

    [Fact]
    public void Variables_of_two_types_are_left_to_the_render() =>
        Show("{{ x = branch; x = 5; x.titel }}{{ include 'card' item: branch }}{{ include 'card' item: {a: 1} }}", ("card.sbn-html", "{{ $.item.a }}"))
            .ShouldBe("1");

    [Fact]
    public void Loops_with_the_same_variable_are_checked_one_by_one() =>
        Show("{{ for $x in branch.children }}{{ $x.titel }}{{ end }}{{ for $x in [{titel: 1}] }}{{ $x.titel }}{{ end }}")
            .ShouldBe("BRN0308 m.sbn-html:1:38 'branch' has no member 'titel' (did you mean 'title'?)");

    [Fact]
    public void The_block_of_a_wrap_knows_the_variables_of_its_page() =>
        Show("{{ $x = branch }}{{ wrap include 'shell' }}{{ $x.titel }}{{ $y.a }}{{ end }}", ("shell.sbn-html", "{{ $y = {a: 1} }}{{ $$ }}"))
            .ShouldBe("BRN0308 m.sbn-html:1:50 'branch' has no member 'titel' (did you mean 'title'?)");

    [Theory]
    [InlineData("{{ branhc }}", "BRN0307 m.sbn-html:1:4 unknown name 'branhc' (did you mean 'branch'?)")]
    [InlineData("{{ $title = 1 }}{{ $titel }}", "BRN0307 m.sbn-html:1:20 unknown name '$titel' (did you mean '$title'?)")]
    [InlineData("{{ arary.first [1] }}", "BRN0307 m.sbn-html:1:4 unknown name 'arary' (did you mean 'array'?)")]
    [InlineData("{{ with branch }}{{ tutle }}{{ end }}", "BRN0307 m.sbn-html:1:21 unknown name 'tutle'")]
    [InlineData("{{ f(x) = x + yonder }}{{ f 1 }}", "BRN0307 m.sbn-html:1:15 unknown name 'yonder'")]
    public void An_unknown_name_is_reported(string template, string expected) => Show(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{ with anything }}{{ whatever }}{{ end }}")]
    [InlineData("{{ import {a: 1}; b }}")]
    [InlineData("{{ anything.whatever.else }}")]
    [InlineData("{{ {a: 1}.b }}{{ [1].x }}")]
    public void What_only_the_render_can_know_is_not_reported(string template) => Show(template).ShouldBe("");

    [Theory]
    [InlineData("{{ url_for 'x' }}", "BRN0320 m.sbn-html:1:12 this needs branch, but got text")]
    [InlineData("{{ branch.title | url_for }}", "BRN0320 m.sbn-html:1:4 this needs branch, but got text")]
    [InlineData("{{ string.upcase branch }}", "BRN0320 m.sbn-html:1:18 this needs text, but got branch")]
    [InlineData("{{ 'a' | string.truncate 'b' }}", "BRN0320 m.sbn-html:1:26 this needs integer, but got text")]
    public void An_argument_that_can_never_be_taken_is_reported(string template, string expected) => Show(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{ func card(b, big = false) }}{{ b.titel }}{{ end }}{{ card branch }}{{ card branch.parent true }}", "BRN0308 m.sbn-html:1:37 'branch' has no member 'titel' (did you mean 'title'?)")]
    [InlineData("{{ func card(b); b.title; end; card }}", "BRN0309 m.sbn-html:1:36 'card' does not take 0 arguments (usage: card b)")]
    [InlineData("{{ func card(b); b.title; end; card branch 1 }}", "BRN0309 m.sbn-html:1:44 'card' does not take 2 arguments (usage: card b)")]
    [InlineData("{{ func card(item); item.title; end; branch | card itme: 1 }}", "BRN0309 m.sbn-html:1:52 'card' has no parameter 'itme' (did you mean 'item'?)")]
    [InlineData("{{ string.upcase 'a' 'b' }}", "BRN0309 m.sbn-html:1:22 'string.upcase' does not take 2 arguments (usage: string.upcase text)")]
    public void Calls_of_known_functions_are_checked(string template, string expected) => Show(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{ func f(x, y...); x.a; y.size; end; f {a: 1} 2 3 }}{{ ^[{a: 2}] | f }}", "1220")]
    [InlineData("{{ func f(x); x.a; end; g = @f; g {a: 1} }}", "1")]
    [InlineData("{{ func f(x); 1; end; if false; f = 2; end; f 1 }}", "1")]
    public void Calls_that_only_the_render_knows_are_left_to_it(string template, string expected) => Show(template).ShouldBe(expected);

    [Fact]
    public void Templates_that_always_include_themselves_are_reported() =>
        Show("{{ include 'a' }}", ("a.sbn-html", "{{ include 'b' }}"), ("b.sbn-html", "{{ if true }}x{{ end }}{{ wrap include 'a' }}{{ end }}"))
            .ShouldBe("BRN0311 b.sbn-html:1:32 templates include each other without end: a.sbn-html → b.sbn-html → a.sbn-html");

    [Theory]
    [InlineData("{{ if $.n > 0 }}{{ include 'm' n: ($.n - 1) }}{{ end }}")]
    [InlineData("{{ if !$.n; ret; end }}{{ include 'm' }}")]
    [InlineData("{{ false && include 'm' }}")]
    [InlineData("{{ func f }}{{ include 'm' }}{{ end }}")]
    public void A_condition_ends_the_recursion(string template) => Show(template).ShouldNotContain("BRN");
}
