using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Tests;

/// <summary>Twice the template is twice the work, however it is nested; counted in steps, not in time.</summary>
public sealed class LinearWorkTests
{
    [Theory]
    [InlineData("{{ x = ", "(", "")]
    [InlineData("{{ x = ", "[", "")]
    [InlineData("{{ x = ", "{a:", "")]
    [InlineData("{{ x = ", "!", "1 }}")]
    [InlineData("{{ x = ", "-", "1 }}")]
    [InlineData("{{ x = ", "f(", "")]
    [InlineData("{{ x = ", "1 + ", "1 }}")]
    [InlineData("{{ x = ", "1 ? ", "")]
    [InlineData("{{ x = ", "1 ? 2 : ", "3 }}")]
    [InlineData("{{ x = 1", " | f 1", " }}")]
    [InlineData("{{ x = a", ".b", " }}")]
    [InlineData("{{ x = a", "[0]", " }}")]
    [InlineData("{{ x = f", " 1", " }}")]
    [InlineData("{{ x = ", "$\"{", "")]
    [InlineData("{{ x = ", "$\"{1}\" + ", "1 }}")]
    [InlineData("{{ x = ", "do; ", "")]
    [InlineData("{{ ", "if 1; ", "}}")]
    [InlineData("{{ ", "for i in 1..2; ", "}}")]
    [InlineData("{{ if 1 }}", "{{ else if 2 }}a", "{{ end }}")]
    [InlineData("", "{{ if 1 }}a{{ end }}", "")]
    [InlineData("", "{{ for i in x }}", "")]
    [InlineData("", "{{ for i in x }}a{{ end }}", "")]
    [InlineData("<p ", "{{ for i in 1..2 }} a{{ end }}", ">")]
    [InlineData("", "{{ wrap f }}", "")]
    [InlineData("", "{{ capture c }}", "")]
    [InlineData("", "{{ func f }}", "")]
    [InlineData("", "{{ end }}", "")]
    [InlineData("", "{{", "")]
    [InlineData("", "{%{", "")]
    [InlineData("", "{% ", "")]
    [InlineData("", "{{ # ", "")]
    [InlineData("", "{{ ## ", "")]
    [InlineData("", "{{ \"", "")]
    [InlineData("", "{{ `", "")]
    [InlineData("", " \n", "{{- 1 }}")]
    [InlineData("", "   {{ 1 }}", "")]
    [InlineData("{{ 1", "\n", "}}")]
    [InlineData("", "<p a=\"", "")]
    [InlineData("", "<!--", "")]
    [InlineData("", "{{ include 'main' }}", "")]
    public void Work_grows_like_the_template(string before, string repeated, string after)
    {
        var small = StepsOf(before, repeated, after, 2_000);
        var large = StepsOf(before, repeated, after, 4_000);
        large.ShouldBeLessThanOrEqualTo((small * 21 / 10) + 100);
    }

    // Inside a tag the body of a loop is compiled for two places; nested, that must not double with each level.
    [Fact]
    public void Loops_inside_a_tag_are_not_compiled_again_and_again() =>
        StepsOf("<p", string.Concat(Enumerable.Repeat("{{ for i in 1..2 }} a", 60)), string.Concat(Enumerable.Repeat("{{ end }}", 60)) + ">", 1).ShouldBeLessThan(3_000);

    [Theory]
    [InlineData("{{ x = ", "(", "1", ")", " }}")]
    [InlineData("", "{{ if true }}", "", "{{ end }}", "")]
    [InlineData("{{ x = ", "1 + ", "1", "", " }}")]
    [InlineData("{{ x = ", "- ", "1", "", " }}")]
    public void Nesting_is_limited(string before, string opening, string inside, string closing, string after)
    {
        MistakesOf(50).ShouldBeEmpty();
        MistakesOf(20_000).ShouldBe(["BRN0304"]);

        IEnumerable<string> MistakesOf(int depth)
        {
            var bag = new DiagnosticBag();
            var text = before + string.Concat(Enumerable.Repeat(opening, depth)) + inside + string.Concat(Enumerable.Repeat(closing, depth)) + after;
            TemplateSet.Compile([new TemplateSource("main.sbn-html", new SourceText("main", text))], new TemplateEnvironment(), bag);
            return bag.ToSorted().Select(d => d.Code);
        }
    }

    private static long StepsOf(string before, string repeated, string after, int count)
    {
        var text = before + string.Concat(Enumerable.Repeat(repeated, count)) + after;
        return TemplateSet.Compile([new TemplateSource("main.sbn-html", new SourceText("main", text))], new TemplateEnvironment(), new DiagnosticBag()).CompileSteps;
    }
}
