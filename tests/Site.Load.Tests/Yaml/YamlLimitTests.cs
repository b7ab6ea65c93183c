using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Load.Tests.Yaml;

public sealed class YamlLimitTests
{
    [Fact]
    public void Nesting_beyond_the_limit_is_reported_once()
    {
        var text = "a: " + new string('[', 5_000) + new string(']', 5_000);

        Parse(text).ShouldHaveSingleItem().Code.ShouldBe("BRN0069");
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var brackets = YamlParser.MaximumDepth - 1;

        Parse($"a: {new string('[', brackets)}{new string(']', brackets)}").ShouldBeEmpty();
    }

    [Fact]
    public void Too_many_nodes_are_reported_once()
    {
        var text = string.Concat(Enumerable.Range(0, YamlParser.MaximumNodes).Select(number => $"k{number}: v\n"));

        Parse(text).ShouldHaveSingleItem().Code.ShouldBe("BRN0070");
    }

    [Fact]
    public void An_alias_bomb_does_not_unfold()
    {
        var text = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 25).Select(n => $"k{n}: &k{n} [*a, *a]\n"));

        var diagnostics = Parse(text);

        diagnostics.Count.ShouldBe(26 + 50);
        diagnostics.ShouldAllBe(diagnostic => diagnostic.Code == "BRN0060");
    }

    [Fact]
    public void Any_text_gives_a_tree_with_places_inside_the_text()
    {
        // A fixed seed: the same texts on every run.
        var random = new Random(20240701);
        string[] pieces = ["---\n", "a: ", "b", "：", ": ", "- ", "\n", "\r\n", "  ", "\t", "\"", "'", "[", "]", "{", "}", ",", "#", "|", ">", "&x", "*x", "!t", "%", "@", "\\", "𠮷", "\ud800", "\0", "“", "”", "？", "? ", "<<", "---", "...", "\u2028", "~", "\ufeff"];
        for (var round = 0; round < 4_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
            var source = new SourceText("x.md", round % 2 == 0 ? text : $"---\n{text}\n---\nbody");
            var bag = new DiagnosticBag();
            var frontMatter = FrontMatter.Parse(source, bag);
            var document = YamlParser.Parse(source, new(0, source.Text.Length), bag);

            frontMatter.BodyStart.ShouldBeInRange(0, source.Text.Length);
            foreach (var span in Spans(document.Root).Concat(Spans(frontMatter.Mapping)).Concat(bag.ToSorted().Select(d => d.Place.Span)))
                (span is { Start: >= 0, Length: >= 0 } && span.End <= source.Text.Length).ShouldBeTrue($"{span} in {source.Text}");
            if (!document.IsComplete)
                bag.HasErrors.ShouldBeTrue(source.Text);
        }
    }

    private static IEnumerable<TextSpan> Spans(YamlNode node) => node switch
    {
        YamlMapping mapping => [mapping.Span, .. mapping.Entries.SelectMany(entry => Spans(entry.Key).Concat(Spans(entry.Value)))],
        YamlSequence sequence => [sequence.Span, .. sequence.Items.SelectMany(Spans)],
        _ => [node.Span],
    };

    private static IReadOnlyList<Diagnostic> Parse(string text)
    {
        var bag = new DiagnosticBag();
        YamlParser.Parse(new SourceText("site.yml", text), new(0, text.Length), bag);
        return bag.ToSorted();
    }
}
