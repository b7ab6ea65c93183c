using System.Buffers;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Tests;

/// <summary>Reaching a limit is an error with a place, and no page is ever cut off.</summary>
public sealed class LimitTests
{
    private static readonly TemplateLimits Small = new() { LoopSteps = 100, Recursion = 10, OutputBytes = 1_000, RegexTime = TimeSpan.FromMilliseconds(50) };

    [Theory]
    [InlineData("{{ while true }}{{ end }}", "BRN0323 1:4 loop steps beyond the limit of 100")]
    [InlineData("{{ for i in 1..11; for j in 1..11; end; end }}", "BRN0323 1:20 loop steps beyond the limit of 100")]
    [InlineData("{{ x = 1..200 }}", "BRN0323 1:8 numbers of a range beyond the limit of 100")]
    [InlineData("{{ x = []; x[1000] = 1 }}", "BRN0323 1:14 array items beyond the limit of 100")]
    [InlineData("{{ func f; f; end; f }}", "BRN0323 1:12 calls inside calls beyond the limit of 10")]
    [InlineData("{{ include 'self' }}", "BRN0323 1:13 calls inside calls beyond the limit of 10")]
    [InlineData("{{ for i in 1..20; 'a' * 100; end }}", "BRN0323 1:4 bytes of output beyond the limit of 1000")]
    [InlineData("{{ x = 'a' * 10000000 }}", "BRN0323 1:8 the size of the result beyond the limit of 4194304")]
    [InlineData("{{ x = 9; for i in 1..50; x = x * x; end }}", "BRN0323 1:31 the size of the result beyond the limit of 4194304")]
    [InlineData("{{ a = ['x']; for i in 1..19; a = [a, a]; end; for i in 1..10; a = [a, a]; end; b = a + '' }}", "BRN0323 1:1 characters of a text beyond the limit of 4194304")]
    public void A_limit_is_an_error_with_a_place(string template, string expected)
    {
        var (output, mistakes) = Run(template);
        output.ShouldBeEmpty();
        mistakes.ShouldBe(expected);
    }

    [Fact]
    public void The_way_to_the_place_is_told()
    {
        var bag = new DiagnosticBag();
        Compile("{{ func f; 1 / 0; end }}\n{{ f }}", bag).Render(new Globals(), new ArrayBufferWriter<byte>(), bag);
        bag.ToSorted()[0].Related.Select(r => $"{r.Place.Position.Line}:{r.Place.Position.Column} {r.Note.En}").ShouldBe(["2:4 'f' is entered here"]);
    }

    [Fact]
    public void A_render_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var bag = new DiagnosticBag();
        var template = Compile("{{ for i in 1..3; i; end }}", bag);
        Should.Throw<OperationCanceledException>(() => template.Render(new Globals(), new ArrayBufferWriter<byte>(), bag, cancellation: source.Token));
        bag.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void Many_threads_render_the_same_page()
    {
        var bag = new DiagnosticBag();
        var template = Compile("{{ for i in 1..50; n = n + i; include 'part' n: n; end }}", bag);
        var first = Print(template);
        var pages = new string[200];
        Parallel.For(0, pages.Length, i => pages[i] = Print(template));
        pages.ShouldAllBe(page => page == first);
        first.ShouldStartWith("<1><3><6>");
    }

    [Fact]
    public void Rendering_allocates_no_more_for_longer_texts()
    {
        AllocatedBy(new string('x', 100_000)).ShouldBeLessThanOrEqualTo(AllocatedBy(new string('x', 100)) + 100);

        static long AllocatedBy(string text)
        {
            var bag = new DiagnosticBag();
            var template = Compile($"{text}{{{{ 1 }}}}{text}", bag, new TemplateLimits());
            var output = new ArrayBufferWriter<byte>(1_000_000);
            var globals = new Globals();
            for (var i = 0; i < 3; i++)
                Render();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Render();
            return GC.GetAllocatedBytesForCurrentThread() - before;

            void Render()
            {
                output.ResetWrittenCount();
                template.Render(globals, output, bag);
            }
        }
    }

    [Fact]
    public void Data_of_the_host_cannot_be_changed()
    {
        var bag = new DiagnosticBag();
        var template = Compile("{{ data.list[0] = 2 }}", bag);
        var data = new ScriptObject().With("list", Value.From(new ScriptArray([Value.From(1)])));
        template.Render(new Globals().Set("data", Value.From(data)), new ArrayBufferWriter<byte>(), bag).ShouldBeFalse();
        bag.ToSorted()[0].Code.ShouldBe("BRN0322");
    }

    private static (string Output, string Mistakes) Run(string template)
    {
        var bag = new DiagnosticBag();
        var output = new ArrayBufferWriter<byte>();
        Compile(template, bag).Render(new Globals(), output, bag).ShouldBeFalse();
        return (
            System.Text.Encoding.UTF8.GetString(output.WrittenSpan),
            string.Join('\n', bag.ToSorted().Select(d => $"{d.Code} {d.Place.Position.Line}:{d.Place.Position.Column} {d.Message.En}")));
    }

    private static string Print(Template template)
    {
        var bag = new DiagnosticBag();
        var output = new ArrayBufferWriter<byte>();
        template.Render(new Globals(), output, bag).ShouldBeTrue();
        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static Template Compile(string text, DiagnosticBag bag, TemplateLimits? limits = null)
    {
        var environment = new TemplateEnvironment { IsStrict = false, Limits = limits ?? Small, Globals = [new("data", DataTypes.Any, default)] };
        var set = TemplateSet.Compile(
            [
                new("main.sbn-txt", new("main", text)),
                new("self.sbn-txt", new("self", "{{ if true; include 'self'; end }}")),
                new("part.sbn-txt", new("part", "<{{ $.n }}>")),
            ], environment, bag);
        bag.HasErrors.ShouldBeFalse();
        return set.Find("main")!;
    }
}
