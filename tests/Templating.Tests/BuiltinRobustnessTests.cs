using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Tests;

/// <summary>Calls every builtin with values of every kind: it has a result or reports a mistake, and never throws.</summary>
public sealed class BuiltinRobustnessTests
{
    private static readonly Value[] Pool =
    [
        Value.Null, Value.From(true), Value.From(0), Value.From(-3), Value.From(long.MaxValue), Value.From(long.MinValue),
        Value.From(BigInteger.Pow(10, 40)), Value.From(2.5), Value.From(double.NaN), Value.From(double.NegativeInfinity),
        Value.From(1.25m), Value.From(""), Value.From("a%(\\<é\ud800"), Value.From("2016-01-05"), Value.From("{{ 1 +"),
        Value.From(Html.FromTrustedMarkup("<b>x</b>")), Value.From(DateTime.MaxValue), Value.From(TimeSpan.MinValue),
        Value.From(new ScriptArray([Value.From(1), Value.Null, Value.From("x")])), Value.From(new ScriptRange(1, 20, 1)), Value.From(new ScriptArray()),
        Value.From(MakeLoop()), Value.From(BuiltinFunction("string", "upcase")), Value.From(BuiltinFunction("date", "now")),
    ];

    private static readonly TemplateLimits Limits = new() { LoopSteps = 10_000, OutputBytes = 1_000_000, RegexTime = TimeSpan.FromMilliseconds(500) };

    public static TheoryData<string> Names => [.. TemplateEnvironment.Builtins.SelectMany(m => m.Functions.Select(f => $"{m.Name}.{f.Name}"))];

    [Theory, MemberData(nameof(Names))]
    public void It_takes_anything(string name)
    {
        var parameters = BuiltinFunction(name[..name.IndexOf('.')], name[(name.IndexOf('.') + 1)..]).Parameters;
        // Three arguments in all combinations, further ones like the last of them.
        string[] globals = ["a", "b", "c"];
        var arguments = parameters.Select((_, i) => $" {globals[Math.Min(i, 2)]}");
        var template = Compile($"{{{{ this.r = {name}{string.Concat(arguments)}; this.r }}}}", globals);
        foreach (var a in Choices(parameters, 0))
        {
            foreach (var b in Choices(parameters, 1))
            {
                foreach (var c in Choices(parameters, 2))
                    Render(template, a, b, c);
            }
        }
    }

    private static void Render(Template template, Value a, Value b, Value c)
    {
        var diagnostics = new DiagnosticBag();
        var isWritten = template.Render(
            new Globals().Set("a", a).Set("b", b).Set("c", c), new ArrayBufferWriter<byte>(), diagnostics);
        isWritten.ShouldBe(!diagnostics.HasErrors);
    }

    private static ReadOnlySpan<Value> Choices(ImmutableArray<Parameter> parameters, int index) =>
        index < parameters.Length ? Pool : Pool.AsSpan(0, 1);

    private static Template Compile(string text, string[] globals)
    {
        var diagnostics = new DiagnosticBag();
        var environment = new TemplateEnvironment
        {
            IsStrict = false,
            Now = new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Unspecified),
            Limits = Limits,
            Globals = [.. globals.Select(name => new GlobalDeclaration(name, DataTypes.Any, new("", "")))],
        };
        var set = TemplateSet.Compile([new TemplateSource("main.txt", new SourceText("main.txt", text))], environment, diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        return set.Templates[0];
    }

    private static NativeFunction BuiltinFunction(string module, string name) =>
        TemplateEnvironment.Builtins.Single(m => m.Name == module).FindFunction(name)!;

    private static ScriptObject MakeLoop()
    {
        var loop = new ScriptObject();
        return loop.With("self", Value.From(loop)).With("text", Value.From("t"));
    }
}
