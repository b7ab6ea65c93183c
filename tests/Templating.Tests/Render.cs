using System.Buffers;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Tests;

/// <summary>Renders templates for tests.</summary>
internal static class Render
{
    /// <summary>The environment of text templates: names are not checked, and it is 2026.</summary>
    public static TemplateEnvironment Lenient { get; } = new() { IsStrict = false, Now = new DateTime(2026, 7, 1, 8, 30, 0, DateTimeKind.Unspecified) };

    /// <summary>What a text template prints, or the codes and places of its mistakes.</summary>
    public static string Text(string template, Globals? globals = null) => Set(Lenient, globals, ("main.txt", template));

    /// <summary>What an HTML template prints in a strict environment, or its mistakes.</summary>
    public static string Html(string template, TemplateEnvironment? environment = null, Globals? globals = null) =>
        Set(environment ?? new TemplateEnvironment(), globals, ("main.sbn-html", template));

    /// <summary>What the first of several templates prints, or the mistakes of all.</summary>
    public static string Set(TemplateEnvironment environment, Globals? globals, params (string Name, string Text)[] templates)
    {
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Compile(templates.Select(t => new TemplateSource(t.Name, new SourceText(t.Name, t.Text))), environment, diagnostics);
        var output = new ArrayBufferWriter<byte>();
        if (!diagnostics.HasErrors)
            set.Find(templates[0].Name)!.Render(globals ?? new Globals(), output, diagnostics);
        return diagnostics.ToSorted() is { IsEmpty: false } mistakes
            ? string.Join('\n', mistakes.Select(Describe))
            : Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Globals with one text.</summary>
    public static Globals With(string name, string value) => new Globals().Set(name, Value.From(value));

    private static string Describe(Diagnostic d) =>
        $"{d.Code} {d.Place.Source.Path}:{d.Place.Position.Line}:{d.Place.Position.Column} {d.Message.En}{(d.Help is { } help ? $" ({help.En})" : "")}";
}
