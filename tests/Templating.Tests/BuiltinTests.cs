using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Tests;

/// <summary>What the builtins do beyond printing: markup, limits, and the same result every time.</summary>
public sealed class BuiltinTests
{
    private static readonly TemplateEnvironment WithMarkup = new()
    {
        Globals = [new GlobalDeclaration("body", DataTypes.Html, new("正文", "the body"))],
    };

    private static string WithBody(string template) => Render.Html(
        template, WithMarkup, new Globals().Set("body", Value.From(Html.FromTrustedMarkup("<p>R&amp;D <b>x</b></p>"))));

    [Fact]
    public void Joining_keeps_markup_and_escapes_the_rest() =>
        WithBody("{{ [body, 'a<b'] | array.join '&' }}|{{ body | string.append '<' }}|{{ body | string.prepend '<' }}")
            .ShouldBe("<p>R&amp;D <b>x</b></p>&amp;a&lt;b|<p>R&amp;D <b>x</b></p>&lt;|&lt;<p>R&amp;D <b>x</b></p>");

    [Fact]
    public void Joined_texts_stay_texts() =>
        Render.Html("{{ ['<i>', 'b'] | array.join '&' }}").ShouldBe("&lt;i&gt;&amp;b");

    [Fact]
    public void Strip_makes_plain_text_of_markup() =>
        WithBody("{{ body | html.strip }}|{{ body | html.strip | string.size }}|{{ '&lt;script>' | html.strip }}")
            .ShouldBe("R&amp;D x|5|&amp;lt;script&gt;");

    [Fact]
    public void Line_breaks_do_not_let_other_markup_through() =>
        Render.Html(@"{{ ""<b>\n</b>"" | html.newline_to_br }}").ShouldBe("&lt;b&gt;<br />\n&lt;/b&gt;");

    [Fact]
    public void Text_that_is_run_as_a_template_makes_no_markup() =>
        Render.Html("{{ '<b>{{ 1 }}</b>' | object.eval_template }}").ShouldBe("&lt;b&gt;1&lt;/b&gt;");

    [Fact]
    public void Text_that_is_run_sees_the_data_and_functions_of_the_page() =>
        Render.Html(
            "{{ 'title + unused + (shout title)' | object.eval }}",
            new TemplateEnvironment
            {
                Globals =
                [
                    new GlobalDeclaration("title", DataTypes.Text, new("标题", "the title")),
                    new GlobalDeclaration("unused", DataTypes.Text, new("别的", "something else")),
                ],
                Functions = [new NativeFunction("shout", [new("text", DataTypes.Text)], DataTypes.Text, new("喊", "shouts"), a => Value.From(a.Text(0) + "!"))],
            },
            Render.With("title", "a").Set("unused", Value.From("b")))
            .ShouldBe("aba!");

    [Fact]
    public void Without_a_date_of_the_build_there_is_no_now() =>
        Render.Html("{{ date.now }}").ShouldStartWith("BRN0324 main.sbn-html:1:4 'now': the site is built without a date");

    [Fact]
    public void Random_numbers_and_identifiers_are_the_same_in_every_render()
    {
        const string Template = "{{ math.random 0 1000000 }} {{ math.random 0 1000000 }} {{ math.uuid }}";
        Render.Text(Template).ShouldBe(Render.Text(Template));
        Render.Text("{{ math.random 0 1000000 }}").ShouldNotBe(Render.Text("{{ math.random 0 1 }}{{ math.random 0 1000000 }}"));
    }

    [Fact]
    public void A_regular_expression_without_end_is_stopped() =>
        Render.Set(
            new TemplateEnvironment { IsStrict = false, Limits = new TemplateLimits { RegexTime = TimeSpan.FromMilliseconds(50) } },
            globals: null,
            ("main.txt", "{{ ('a' * 40 + 'b') | regex.match '^(a+)+$' }}"))
            .ShouldBe("BRN0323 main.txt:1:5 milliseconds of one regular expression beyond the limit of 50");

    [Fact]
    public void Every_builtin_and_every_parameter_has_a_name_and_both_languages()
    {
        foreach (var function in TemplateEnvironment.Builtins.SelectMany(module => module.Functions))
        {
            function.Doc.Zh.ShouldNotBeEmpty(function.Name);
            function.Doc.En.ShouldNotBeEmpty(function.Name);
            function.Parameters.ShouldAllBe(p => p.Name.Length > 0 && (p.Doc.Zh.Length == 0) == (p.Doc.En.Length == 0));
        }
    }
}
