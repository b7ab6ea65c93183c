using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Tests;

/// <summary>How values are written into HTML: by the place in which they stand, decided before anything is rendered.</summary>
public sealed class HtmlContextTests
{
    private const string Nasty = "\"'<b>&\u2028";

    private static readonly TemplateEnvironment Environment = new()
    {
        Globals = [.. new[] { "x", "html", "on", "data", "url", "list" }.Select(name => new GlobalDeclaration(name, DataTypes.Any, new("", "")))],
    };

    private static string Show(string template, params (string Name, string Text)[] others) => Show(template, url: "/a?b=1&c=2", others);

    private static string Show(string template, string url, params (string Name, string Text)[] others) => Render.Set(
        Environment,
        new Globals()
            .Set("x", Value.From(Nasty))
            .Set("html", Value.From(Html.FromTrustedMarkup("<i title=\"a>b\">1 &amp; 2</i> & \"3\"")))
            .Set("on", Value.From(true))
            .Set("url", Value.From(url))
            .Set("list", Value.From(new ScriptArray([Value.From(1), Value.From("</script>")])))
            .Set("data", Value.From(new ScriptObject().With("@type", Value.From("Hospital")).With("n", Value.From(1.5)).With("items", Value.From(new ScriptArray([Value.Null, Value.From(true)]))))),
        [("main.sbn-html", template), .. others]);

    [Theory]
    [InlineData("<p>{{ x }}</p>", "<p>&quot;&#39;&lt;b&gt;&amp;\u2028</p>")]
    [InlineData("<a title=\"{{ x }}\">", "<a title=\"&quot;&#39;&lt;b&gt;&amp;\u2028\">")]
    [InlineData("<a title='{{ x }}'>", "<a title='&quot;&#39;&lt;b&gt;&amp;\u2028'>")]
    [InlineData("<title>{{ x }}</title>", "<title>&quot;&#39;&lt;b&gt;&amp;\u2028</title>")]
    [InlineData("{{ html }}", "<i title=\"a>b\">1 &amp; 2</i> & \"3\"")]
    [InlineData("<a title=\"{{ html }}\">", "<a title=\"1 &amp; 2 &amp; &quot;3&quot;\">")]
    [InlineData("<title>{{ html }}</title>", "<title>1 &amp; 2 &amp; &quot;3&quot;</title>")]
    [InlineData("<textarea>{{ capture c }}<b>{{ x }}</b>{{ end }}{{ c }}</textarea>", "<textarea>&quot;&#39;&lt;b&gt;&amp;\u2028</textarea>")]
    [InlineData("{{ [1, 'a<'] }}{{ {a: '<'} }}", "[1, &quot;a&lt;&quot;]{a: &quot;&lt;&quot;}")]
    [InlineData("{{ $\"<{x}>\" }}{{ $\"<{html}>\" }}", "&lt;&quot;&#39;&lt;b&gt;&amp;\u2028&gt;&lt;<i title=\"a>b\">1 &amp; 2</i> & \"3\"&gt;")]
    public void A_value_is_escaped_for_its_place(string template, string expected) => Show(template).ShouldBe(expected);

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{{ data }}</script>", "<script type=\"application/ld+json\">{\"@type\":\"Hospital\",\"n\":1.5,\"items\":[null,true]}</script>")]
    [InlineData("<script type=\"application/ld+json\">{{ data | object.to_json }}</script>", "<script type=\"application/ld+json\">{\"@type\":\"Hospital\",\"n\":1.5,\"items\":[null,true]}</script>")]
    [InlineData("<script type='application/json' id=a>{{ list }}</script>{{ x }}", "<script type='application/json' id=a>[1,\"\\u003c/script\\u003e\"]</script>&quot;&#39;&lt;b&gt;&amp;\u2028")]
    [InlineData("<script type=\"application/json\">{\"a\": \"\\\"{{ x }}\", \"b\": {{ x }} }</script>", "<script type=\"application/json\">{\"a\": \"\\\"\\\"\\u0027\\u003cb\\u003e\\u0026\\u2028\", \"b\": \"\\\"\\u0027\\u003cb\\u003e\\u0026\\u2028\" }</script>")]
    public void A_script_of_json_takes_values_as_json(string template, string expected) => Show(template).ShouldBe(expected);

    [Theory]
    [InlineData("<{{ x }}>")]
    [InlineData("<h{{ x }}>")]
    [InlineData("</h{{ x }}>")]
    [InlineData("<p {{ x }}>")]
    [InlineData("<p a{{ x }}>")]
    [InlineData("<p a={{ x }}>")]
    [InlineData("<p a=b{{ x }}>")]
    [InlineData("<p a='b' {{ x }}>")]
    [InlineData("<p title=\u00A0'{{ x }}'>")]
    [InlineData("<script type='importmap'>{{ x }}</script>")]
    [InlineData("<p style='{{ x }}'>")]
    [InlineData("<p onclick='{{ x }}'>")]
    [InlineData("<iframe srcdoc='{{ x }}'>")]
    [InlineData("<script>{{ x }}</script>")]
    [InlineData("<script type='module'>{{ x }}</script>")]
    [InlineData("<script type='{{ x }}'></script>")]
    [InlineData("<style>{{ x }}</style>")]
    [InlineData("<!-- {{ x }} -->")]
    [InlineData("<!doctype {{ x }}>")]
    [InlineData("<iframe>{{ x }}</iframe>")]
    [InlineData("<svg><set to='{{ x }}'/></svg>")]
    [InlineData("<ScRiPt\n>{{ x }}</script>")]
    [InlineData("<link rel='{{ x }}'>")]
    [InlineData("<meta http-equiv='{{ x }}'>")]
    [InlineData("<!-- -- > {{ x }} -->")]
    public void No_value_is_taken_where_nothing_can_be_escaped(string template)
    {
        var before = template[..(template.IndexOf("{{ x", StringComparison.Ordinal) + 3)];
        var (line, column) = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        Show(template).ShouldStartWith($"BRN0330 main.sbn-html:{line}:{column} ");
    }

    [Theory]
    [InlineData("a < {{ 1 }} > b")]
    [InlineData("<p title=\">\">{{ 1 }}")]
    [InlineData("<p a=b c = 'd' e>{{ 1 }}")]
    [InlineData("<!-- <b \" --><!---->{{ 1 }}")]
    [InlineData("<!doctype html>{{ 1 }}")]
    [InlineData("<script>if (a < b && '</scr') { }</script >{{ 1 }}")]
    [InlineData("<style>a > b { content: '<p>' }</style>{{ 1 }}")]
    [InlineData("<title></titles> <b </title>{{ 1 }}")]
    [InlineData("<svg><path d='M0'/></svg>{{ 1 }}")]
    [InlineData("<img alt=\"\"/>{{ 1 }}")]
    public void What_only_looks_like_markup_is_told_apart(string template) =>
        Show(template).ShouldBe(template.Replace("{{ 1 }}", "1", StringComparison.Ordinal));

    [Theory]
    [InlineData("/a?b=1&c=2", "/a?b=1&amp;c=2")]
    [InlineData("https://example.org/", "https://example.org/")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("TEL:+86", "TEL:+86")]
    [InlineData("a/b:c", "a/b:c")]
    [InlineData("", "")]
    public void An_address_that_runs_nothing_is_written(string url, string expected) =>
        Show("<a href=\"{{ url }}\">", url).ShouldBe($"<a href=\"{expected}\">");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" \u0001javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\tscript&colon;alert(1):")]
    [InlineData("data:text/html,<script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("view-source:x")]
    public void An_address_of_another_scheme_is_refused(string url)
    {
        var printed = Show("<a href=\"{{ url }}\">", url);
        printed.ShouldStartWith("BRN0332 main.sbn-html:1:19 the address '");
    }

    [Theory]
    [InlineData("<a href='java{{ url }}'>", "script:alert(1)")]
    [InlineData("<a href='{{ 'java' }}{{ url }}'>", "script:alert(1)")]
    [InlineData("<a href='{{ if on }}{{ url }}{{ else }}/{{ end }}'>", "javascript:alert(1)")]
    [InlineData("<img src={{ if on }}\"{{ else }}\"{{ end }}{{ url }}\">", "data:x")]
    [InlineData("<form action=\"{{ url }}\">", "javascript:x")]
    [InlineData("<button formaction=\"{{ url }}\">", "javascript:x")]
    [InlineData("<svg><a xlink:href=\"{{ url }}\">", "javascript:x")]
    [InlineData("<object data=\"{{ url }}\">", "javascript:x")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url={{ url }}\">", "javascript:x")]
    [InlineData("<meta http-equiv='refresh' content='0;URL=\"{{ url }}\"'>", "javascript:x")]
    [InlineData("<meta http-equiv='refresh' content='0; {{ url }}'>", "javascript:x")]
    [InlineData("<img srcset=\"/a.webp 1x, {{ url }} 2x\">", "data:x")]
    [InlineData("<a href=\"{{ include 'u' }}\">", "javascript:x")]
    [InlineData("<a href=\"{{ capture c }}{{ url }}{{ end }}{{ c }}\">", "javascript:x")]
    public void The_whole_value_of_an_address_is_checked(string template, string url) =>
        Show(template, url, ("u.sbn-html", "{{ url }}")).ShouldStartWith("BRN0332 ");

    [Theory]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    public void Markup_cannot_hide_the_scheme_of_an_address(string markup) =>
        Render.Set(Environment, new Globals().Set("html", Value.From(Html.FromTrustedMarkup(markup))), ("main.sbn-html", "<a href=\"{{ html }}\">"))
            .ShouldStartWith("BRN0332 ");

    [Theory]
    [InlineData("<script src=\"{{ url }}\"></script>", "https://evil.example/x.js")]
    [InlineData("<script src=\"{{ url }}\"></script>", "//evil.example/x.js")]
    [InlineData("<script src=\"{{ url }}\"></script>", "/\t/evil.example/x.js")]
    [InlineData("<script src=\"{{ url }}\"></script>", "\\\\evil.example/x.js")]
    [InlineData("<script src=\"/{{ url }}\"></script>", "/evil.example/x.js")]
    [InlineData("<svg><script href=\"{{ url }}\"></script></svg>", "https://evil.example/x.js")]
    [InlineData("<iframe src=\"{{ url }}\"></iframe>", "https://evil.example/")]
    [InlineData("<object data=\"{{ url }}\">", "https://evil.example/")]
    [InlineData("<embed src=\"{{ url }}\">", "https://evil.example/")]
    [InlineData("<base href=\"{{ url }}\">", "https://evil.example/")]
    [InlineData("<link rel=\"stylesheet\" href=\"{{ url }}\">", "https://evil.example/x.css")]
    [InlineData("<link rel=\"alternate stylesheet\" href=\"{{ url }}\">", "https://evil.example/x.css")]
    [InlineData("<link rel=\"{{ if on }}icon{{ else }}stylesheet{{ end }}\" href=\"{{ url }}\">", "https://evil.example/x.css")]
    [InlineData("<link href=\"{{ url }}\" rel=\"canonical\">", "https://example.org/")]
    public void What_runs_in_the_page_is_loaded_from_the_site(string template, string url)
    {
        Show(template, url).ShouldStartWith("BRN0332 ");
        Show(template, url).ShouldContain("must be of this site");
        Show(template, "js/site.js?v=1").ShouldNotStartWith("BRN");
    }

    [Theory]
    [InlineData("<link rel=\"canonical\" href=\"{{ url }}\">")]
    [InlineData("<link rel='alternate' type='application/atom+xml' href='{{ url }}'>")]
    [InlineData("<link rel=\"shortcut icon\" href=\"{{ url }}\">")]
    [InlineData("<a href=\"{{ url }}\">")]
    [InlineData("<video src=\"{{ url }}\">")]
    public void What_is_only_led_to_or_shown_may_be_elsewhere(string template) =>
        Show(template, "https://example.org/").ShouldBe(template.Replace("{{ url }}", "https://example.org/", StringComparison.Ordinal));

    [Theory]
    [InlineData("<a href=\"/s?q={{ url }}\">", "a b&c=1#+/é\"汉", "<a href=\"/s?q=a%20b%26c%3D1%23%2B%2F%C3%A9%22%E6%B1%89\">")]
    [InlineData("<a href=\"/s?q={{ url | html.url_encode }}\">", "a b&é%", "<a href=\"/s?q=a%20b%26%C3%A9%25\">")]
    [InlineData("<a href=\"/s?q={{ url }}&amp;n={{ 1 }}#{{ url }}\">", "a&b", "<a href=\"/s?q=a%26b&amp;n=1#a&amp;b\">")]
    [InlineData("<a href=\"{{ url }}?q={{ 'x y' }}\">", "/a b", "<a href=\"/a b?q=x%20y\">")]
    [InlineData("<a href=\"/s?{{ for i in [1, '&'] }}i={{ i }}&amp;{{ end }}\">", "", "<a href=\"/s?i=1&amp;i=%26&amp;\">")]
    [InlineData("<a href=\"/s?q={{ capture c }}<b>{{ url }}</b>{{ end }}{{ c }}\">", "a&b", "<a href=\"/s?q=a%26b\">")]
    [InlineData("<a href=\"/s?q={{ include 'q' }}\">", "a&b", "<a href=\"/s?q=a%26b\">")]
    [InlineData("<a href=\"/s?a\" title=\"?{{ url }}\">", "a b", "<a href=\"/s?a\" title=\"?a b\">")]
    [InlineData("<a href=\"/s{{ if on }}?a=1{{ end }}{{ url }}\">", "&b", "<a href=\"/s?a=1&amp;b\">")]
    public void A_value_in_a_query_is_percent_encoded(string template, string url, string expected) =>
        Show(template, url, ("q.sbn-html", "{{ url }}")).ShouldBe(expected);

    [Theory]
    [InlineData("<!-->{{ x }}<!-- -->")]
    [InlineData("<!--->{{ x }}")]
    [InlineData("<!-- a --!>{{ x }}")]
    [InlineData("<!-- -- > --->{{ x }}")]
    [InlineData("<!---->{{ x }}")]
    public void A_comment_ends_where_browsers_end_it(string template) =>
        Show(template).ShouldBe(template.Replace("{{ x }}", "&quot;&#39;&lt;b&gt;&amp;\u2028", StringComparison.Ordinal));

    [Fact]
    public void What_stands_in_for_a_refused_address_leads_nowhere() =>
        RenderRefused("<a href=\"{{ 'javascript:x' }}\">a</a>").ShouldBe("<a href=\"about:invalid\">a</a>");

    [Theory]
    [InlineData("<input {{ if on }}checked{{ end }}>", "<input checked>")]
    [InlineData("<input {{ if on }}checked{{ end }} class=\"{{ x }}\">", "<input checked class=\"&quot;&#39;&lt;b&gt;&amp;\u2028\">")]
    [InlineData("<li{{ if on }} class=\"a\"{{ end }}>{{ 1 }}</li>", "<li class=\"a\">1</li>")]
    [InlineData("<h{{ if on }}2{{ else }}3{{ end }}>{{ 1 }}", "<h2>1")]
    [InlineData("<p class=\"a{{ if on }} b{{ end }}\">{{ 1 }}", "<p class=\"a b\">1")]
    [InlineData("<p{{ for i in 1..2 }} data-a=\"{{ i }}\"{{ end }}>{{ 1 }}", "<p data-a=\"1\" data-a=\"2\">1")]
    [InlineData("{{ for i in 1..3 }}{{ if i == 2; continue; end }}<b>{{ i }}</b>{{ end }}", "<b>1</b><b>3</b>")]
    [InlineData("<b>{{ if on }}{{ ret }}{{ end }}</b>", "<b>")]
    public void Ways_that_meet_again_are_fine(string template, string expected) => Show(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{ if on }}<p class=\"{{ end }}a")]
    [InlineData("<p {{ if on }}a{{ end }}b>")]
    [InlineData("<p class={{ if on }}\"{{ else }}'{{ end }}a")]
    [InlineData("{{ for i in 1..2 }}<p {{ end }}")]
    [InlineData("<p {{ if on }}title=\"{{ else }}href=\"{{ end }}{{ x }}\">")]
    [InlineData("{{ for i in 1..2 }}<p title='{{ break }}'>{{ end }}")]
    public void Ways_that_end_in_different_places_are_reported(string template) =>
        Show(template).ShouldStartWith("BRN0331 main.sbn-html:1:");

    [Theory]
    [InlineData("<p")]
    [InlineData("<p title='")]
    [InlineData("<!-- ")]
    [InlineData("<script>")]
    [InlineData("{{ capture c }}<p {{ end }}")]
    [InlineData("{{ func f }}<p title='{{ end }}")]
    [InlineData("{{ c = include 'open' }}{{ c }}")]
    public void What_becomes_a_page_or_a_value_ends_in_text(string template) =>
        Show(template, ("open.sbn-html", "<p title='")).ShouldStartWith("BRN0331 main.sbn-html:1:");

    [Fact]
    public void An_include_is_escaped_for_the_place_of_the_include() =>
        Show(
            "<p class=\"{{ include 'v' }}\">{{ include 'v' }}</p><script type=\"application/json\">[{{ include 'v' }}]</script>",
            ("v.sbn-html", "{{ html }}"))
        .ShouldBe("<p class=\"1 &amp; 2 &amp; &quot;3&quot;\"><i title=\"a>b\">1 &amp; 2</i> & \"3\"</p><script type=\"application/json\">[\"\\u003ci title=\\\"a\\u003eb\\\"\\u003e1 \\u0026amp; 2\\u003c/i\\u003e \\u0026 \\\"3\\\"\"]</script>");

    [Fact]
    public void A_mistake_in_an_include_tells_the_way_to_it()
    {
        var bag = new Diagnostics.DiagnosticBag();
        TemplateSet.Compile(
            [
                new("main.sbn-html", new("main", "<p>\n{{ include 'a' }}</p>")),
                new("a.sbn-html", new("a", "<p {{ include 'v' }}>")),
                new("v.sbn-html", new("v", "{{ x }}")),
            ], Environment, bag);
        var mistake = bag.ToSorted().ShouldHaveSingleItem();
        (mistake.Code, mistake.Place.Source.Path).ShouldBe(("BRN0330", "v"));
        mistake.Related.Select(r => $"{r.Place.Source.Path}:{r.Place.Position.Line}:{r.Place.Position.Column} {r.Note.En}")
            .ShouldBe(["a:1:7 'v.sbn-html' is included here", "main:2:4 'a.sbn-html' is included here"]);
    }

    [Fact]
    public void A_tag_can_be_opened_in_one_template_and_closed_in_another() =>
        Show("{{ include 'open' }} title=\"{{ x }}\">", ("open.sbn-html", "<a href=\"{{ url }}\"")).ShouldBe("<a href=\"/a?b=1&amp;c=2\" title=\"&quot;&#39;&lt;b&gt;&amp;\u2028\">");

    [Fact]
    public void A_text_template_is_text_in_html() =>
        Show("{{ include 't' }}", ("t.sbn-txt", "<{{ x }}>")).ShouldBe("&lt;&quot;&#39;&lt;b&gt;&amp;\u2028&gt;");

    [Fact]
    public void A_template_may_include_itself_where_it_begins_and_ends() =>
        Show("{{ include 'tree' n: 3 }}", ("tree.sbn-html", "<ul>{{ if $.n > 0 }}{{ include 'tree' n: ($.n - 1) }}{{ end }}</ul>")).ShouldBe("<ul><ul><ul><ul></ul></ul></ul></ul>");

    [Theory]
    [InlineData("{{ [html, x] | array.join '<' }}", "<i title=\"a>b\">1 &amp; 2</i> & \"3\"&lt;&quot;&#39;&lt;b&gt;&amp;\u2028")]
    [InlineData("{{ html + x }}", "<i title=\"a>b\">1 &amp; 2</i> & \"3\"&quot;&#39;&lt;b&gt;&amp;\u2028")]
    [InlineData("{{ x | html.escape }}", "&quot;&#39;&lt;b&gt;&amp;\u2028")]
    public void Markup_that_is_joined_stays_markup(string template, string expected) => Show(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{ html | string.upcase }}", "BRN0320 main.sbn-html:1:4 this needs text, but got HTML")]
    [InlineData("{{ capture c }}a{{ end }}{{ c | string.upcase }}", "BRN0320 main.sbn-html:1:29 this needs text, but got HTML")]
    public void Markup_is_never_taken_for_text(string template, string expected) => Show(template).ShouldStartWith(expected);

    private static string RenderRefused(string template)
    {
        var bag = new Diagnostics.DiagnosticBag();
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        var set = TemplateSet.Compile([new TemplateSource("m.sbn-html", new("m.sbn-html", template))], Environment, bag);
        set.Templates[0].Render(new Globals(), output, bag).ShouldBeTrue();
        bag.HasErrors.ShouldBeTrue();
        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
