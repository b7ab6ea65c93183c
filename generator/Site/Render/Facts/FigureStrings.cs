using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Templating;

namespace BrandShowcase.Site.Render.Facts;

/// <summary>The words of figures: a theme needs those of the figures that its templates show.</summary>
internal static class FigureStrings
{
    // By the names under which templates find the figures.
    private static readonly ImmutableArray<(string Figure, ImmutableArray<string> Strings)> All =
    [
        ("connotation_figure", ConnotationFigure.Strings),
        ("version_figure", VersionFigure.Strings),
        ("honour_figure", HonourFigure.Strings),
        ("service_figures", ServiceFigures.Strings),
        ("partner_figure", PartnerFigure.Strings),
    ];

    /// <summary>The strings that all figures together ask of a theme.</summary>
    public static IEnumerable<string> Strings => All.SelectMany(figure => figure.Strings);

    /// <summary>Reports what the theme lacks for the figures that its templates show.</summary>
    public static void Check(TemplateSet templates, ThemeStrings strings, DiagnosticBag diagnostics)
    {
        foreach (var (_, keys) in All.Where(figure => templates.Mentions(figure.Figure)))
            strings.Check(keys, diagnostics);
    }
}
