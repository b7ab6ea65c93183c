using System.Buffers;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Fuzz;

/// <summary>Compiles and renders mutated templates, and throws where the library breaks a promise.</summary>
public sealed class FuzzRun
{
    // No way of writing a value lets this tag through, whatever the template is.
    private const string Payload = "\"'><zzz ";

    private static readonly TemplateLimits Limits = new() { LoopSteps = 2_000, OutputBytes = 200_000, Recursion = 50 };

    private readonly Random random;
    private readonly Mutator mutator;
    private readonly string[] seeds;

    /// <summary>A run that always makes the same templates.</summary>
    /// <param name="seed">The seed of chance.</param>
    /// <param name="seeds">The templates that are mutated.</param>
    public FuzzRun(int seed, IEnumerable<string> seeds)
    {
        random = new Random(seed);
        mutator = new Mutator(random);
        this.seeds = [.. seeds];
    }

    /// <summary>The templates of a folder: pages of a theme, single templates, and files of cases, whose parts are templates each.</summary>
    public static IEnumerable<string> LoadSeeds(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".txt" or ".sbn" or ".sbn-html")
        .Order(StringComparer.Ordinal)
        .SelectMany(path => File.ReadAllText(path).Split("#### "));

    /// <summary>How many templates were without a mistake.</summary>
    public int Rendered { get; private set; }

    /// <summary>Tries one more template, in text mode or HTML, strict or lenient.</summary>
    /// <exception cref="FuzzException">The library broke a promise.</exception>
    public void Next()
    {
        var text = mutator.Mutate(Pick(), Pick());
        var isHtml = random.Next(2) == 0;
        var environment = new TemplateEnvironment
        {
            IsStrict = random.Next(2) == 0,
            Limits = Limits,
            Globals = [new("x", DataTypes.Any, default), new("y", DataTypes.Any, default)],
        };
        try
        {
            Try(text, isHtml, environment);
        }
        catch (Exception e)
        {
            throw new FuzzException($"{e.Message}\n--- {(isHtml ? "html" : "text")}, {(environment.IsStrict ? "strict" : "lenient")}\n{text}", e);
        }
    }

    private string Pick() => seeds[random.Next(seeds.Length)];

    private void Try(string text, bool isHtml, TemplateEnvironment environment)
    {
        var source = new SourceText("fuzz", text);
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Compile(
            [
                new TemplateSource(isHtml ? "fuzz.sbn-html" : "fuzz.sbn-txt", source),
                new TemplateSource("a.sbn-html", new("a", "<b>{{ $.item ?? $0 }}{{ $$ }}</b>")),
            ], environment, diagnostics);
        if (!diagnostics.HasErrors)
        {
            var first = Render(set.Find("fuzz")!, diagnostics);
            // The second render uses the state of the first again.
            if (first != Render(set.Find("fuzz")!, diagnostics))
                throw new FuzzException("two renders differ", null);
            if (isHtml && first.Contains("<zzz", StringComparison.OrdinalIgnoreCase) && !text.Contains("zzz", StringComparison.OrdinalIgnoreCase))
                throw new FuzzException("a value became markup", null);
            Rendered += diagnostics.HasErrors ? 0 : 1;
        }
        foreach (var diagnostic in diagnostics.ToSorted())
            Check(diagnostic);
    }

    private static string Render(Template template, DiagnosticBag diagnostics)
    {
        var output = new ArrayBufferWriter<byte>();
        template.Render(
            new Globals()
                .Set("x", Value.From(new ScriptObject().With("y", Value.From(Payload)).With("z", Value.From(1))))
                .Set("y", Value.From(new ScriptArray([Value.From(Payload), Value.From(2), Value.From(true)]))),
            output, diagnostics);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }

    private static void Check(Diagnostic diagnostic)
    {
        foreach (var place in diagnostic.Related.Select(related => related.Place).Append(diagnostic.Place))
        {
            if (place.Span.Start < 0 || place.Span.Length < 0 || place.Span.End > place.Source.Text.Length)
                throw new FuzzException($"{diagnostic.Code} has the span {place.Span} in a text of {place.Source.Text.Length}", null);
        }
        new DiagnosticPrinter(TextWriter.Null, Language.Chinese, useColor: false).Print(diagnostic);
    }
}

/// <summary>A promise of the library that does not hold for some template.</summary>
public sealed class FuzzException(string message, Exception? inner) : Exception(message, inner);
