using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Plan;

/// <summary>
/// The style sheet that a theme finds as the asset <c>tokens.css</c>: the design tokens as custom properties. Pages follow the
/// device's choice of light or dark; <c>data-colors</c> on the root element (<c>light</c>, <c>dark</c>, <c>contrast</c>) overrules
/// it, and so does a checked control of that name and value, for visitors whose browser runs no scripts.
/// </summary>
internal static class TokenSheet
{
    /// <summary>The name by which templates and style sheets know it.</summary>
    public const string Name = "tokens.css";

    /// <summary>The sheet of a theme as a site has changed it, or null if there are no tokens. Unknown names and poor contrast are reported.</summary>
    public static ThemeAsset? Find(Theme theme, SiteSettings settings, DiagnosticBag diagnostics)
    {
        ReportUnknown(theme, settings, diagnostics);
        var tokens = settings.Tokens.Over(theme.Tokens);
        ContrastCheck.Check(tokens, theme.Cards, [SiteLoader.SettingsPath, .. theme.Chain.Select(Theme.ManifestOf)], diagnostics);
        return tokens.IsEmpty ? null : new(Theme.ManifestOf(theme.Name), Name, Encoding.UTF8.GetBytes(Write(tokens)));
    }

    private static string Write(DesignTokens tokens)
    {
        var values = string.Concat(tokens.Values.Select(token => $"--{token.Name}:{token.Value.Css};"));
        return string.Join(
            '\n',
            $":root{{color-scheme:light;{values}{Colors(ColorScheme.Light)}}}",
            $"@media screen and (prefers-color-scheme:dark){{:root{{color-scheme:dark;{Colors(ColorScheme.Dark)}}}}}",
            "@media screen{",
            $"{Chosen("light")}{{color-scheme:light;{Colors(ColorScheme.Light)}}}",
            $"{Chosen("dark")}{{color-scheme:dark;{Colors(ColorScheme.Dark)}}}",
            $"{Chosen("contrast")}{{color-scheme:dark;{Colors(ColorScheme.Contrast)}}}",
            "}",
            $"@media print{{:root{{{Colors(ColorScheme.Print)}}}}}",
            "");

        string Colors(ColorScheme scheme) => string.Concat(
            from token in tokens.Colors
            let value = token.Value.Find(scheme)
            where value is not null
            select $"--{token.Name}:{value.Value.Color};");

        static string Chosen(string scheme) => $":root:is([data-colors={scheme}],:has([name=colors][value={scheme}]:checked))";
    }

    private static void ReportUnknown(Theme theme, SiteSettings settings, DiagnosticBag diagnostics)
    {
        // Without a theme nothing is known, and that is told already.
        if (theme.Chain.IsEmpty)
            return;
        var colors = theme.Tokens.Colors.Select(color => color.Name).ToArray();
        var values = theme.Tokens.Values.Select(value => value.Name).ToArray();
        foreach (var color in settings.Tokens.Colors)
            ReportUnlessKnown(color.Name, color.Place, colors);
        foreach (var value in settings.Tokens.Values)
            ReportUnlessKnown(value.Name, value.Place, values);
        foreach (var color in theme.Tokens.Colors)
        {
            foreach (var ground in color.Value.TextOn.Concat(color.Value.ControlOn))
                ReportUnlessKnown(ground, color.Place, colors);
        }

        void ReportUnlessKnown(string name, Place place, string[] known)
        {
            if (!known.Contains(name))
                diagnostics.Add(ThemeMistakes.UnknownToken(place, name, Spelling.FindNearest(name, known), known));
        }
    }
}
