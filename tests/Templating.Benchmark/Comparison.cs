using System.Buffers;
using System.Diagnostics;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Benchmark;

/// <summary>A template and the C# that does the same.</summary>
internal abstract class Comparison
{
    private const int Rounds = 300;
    private const double RoundMicroseconds = 1_000;
    private readonly ArrayBufferWriter<byte> output = new(1 << 20);
    private Template template = null!;
    private Globals globals = null!;

    /// <summary>The name in the table.</summary>
    protected abstract string Name { get; }

    /// <summary>The template that is measured, first, and those that it includes.</summary>
    protected abstract TemplateSource[] Sources { get; }

    /// <summary>What the template can use.</summary>
    protected abstract TemplateEnvironment Environment { get; }

    /// <summary>The data of the template.</summary>
    protected abstract Globals MakeGlobals();

    /// <summary>Writes what the template writes.</summary>
    protected abstract void WriteByHand(HandWriter writer);

    /// <summary>A line of the table: the fastest of several rounds of each.</summary>
    public string Measure()
    {
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Compile(Sources, Environment, diagnostics);
        template = set.Find(Sources[0].Name)!;
        globals = MakeGlobals();
        var rendered = Run(Render).ToArray();
        var written = Run(ByHand).ToArray();
        foreach (var mistake in diagnostics.ToSorted())
            Console.WriteLine($"{mistake.Code} {mistake.Message.En} at {mistake.Place.Source.Path}:{mistake.Place.Position.Line}");
        if (!rendered.AsSpan().SequenceEqual(written))
            throw new InvalidOperationException($"{Name}: the outputs differ.\n{System.Text.Encoding.UTF8.GetString(rendered)[..200]}\n{System.Text.Encoding.UTF8.GetString(written)[..200]}");

        var (templateTime, handTime) = Time(Render, ByHand);
        return $"{Name,-18} {templateTime,9:0.0} µs {handTime,8:0.0} µs   {templateTime / handTime,5:0.00}   {AllocatedBy(Render),9:N0} / {AllocatedBy(ByHand),9:N0}";
    }

    private ReadOnlySpan<byte> Run(Action action)
    {
        output.ResetWrittenCount();
        action();
        return output.WrittenSpan;
    }

    private void Render() => template.Render(globals, output, new DiagnosticBag());

    private void ByHand() => WriteByHand(new HandWriter(output));

    /// <summary>
    /// The shortest of many rounds of each, one after the other in turns, so that what else the machine does hits neither
    /// or both.
    /// </summary>
    private (double First, double Second) Time(Action first, Action second)
    {
        // The code is optimised while it runs, in the background.
        for (var round = 0; round < 30; round++)
        {
            Time(first, runs: 20);
            Time(second, runs: 20);
            Thread.Sleep(20);
        }
        var firstRuns = Math.Max(1, (int)(RoundMicroseconds / Time(first, runs: 5)));
        var secondRuns = Math.Max(1, (int)(RoundMicroseconds / Time(second, runs: 5)));
        var (firstFastest, secondFastest) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            firstFastest = Math.Min(firstFastest, Time(first, firstRuns));
            secondFastest = Math.Min(secondFastest, Time(second, secondRuns));
        }
        return (firstFastest, secondFastest);
    }

    private double Time(Action action, int runs)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < runs; i++)
            Run(action);
        return watch.Elapsed.TotalMicroseconds / runs;
    }

    private long AllocatedBy(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
            Run(action);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 10;
    }
}
