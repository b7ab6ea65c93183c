using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model.Tokens;
using BrandShowcase.Site.Render.Cards;

namespace BrandShowcase.Site.Plan;

/// <summary>Checks that the colours of a design can be told apart wherever one stands on another (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
internal static class ContrastCheck
{
    private const double ForText = 4.5;
    private const double ForControls = 3;

    private static readonly ImmutableArray<(ColorScheme Scheme, LocalizedText Name)> Schemes =
    [
        (ColorScheme.Light, ("浅色", "light")), (ColorScheme.Dark, ("深色", "dark")),
        (ColorScheme.Contrast, ("高对比度", "high contrast")), (ColorScheme.Print, ("打印", "print")),
    ];

    /// <summary>Reports each colour that does not stand out, once, at the place where it was chosen, with a value that does wherever it is used.</summary>
    /// <param name="tokens">The tokens as they are published.</param>
    /// <param name="cards">The colours of share cards, which are drawn in the light scheme; or null.</param>
    /// <param name="files">The paths of the files that choose them, the one that counts most first.</param>
    /// <param name="diagnostics">Gets the mistakes.</param>
    public static void Check(DesignTokens tokens, CardColors? cards, IReadOnlyList<string> files, DiagnosticBag diagnostics)
    {
        var pairs = Schemes.SelectMany(scheme => Pairs(tokens, scheme.Scheme, cards)).ToArray();
        foreach (var group in pairs.Where(pair => !pair.Passes).GroupBy(pair => Chosen(pair, files).Token))
        {
            var worst = group.MinBy(pair => pair.Ratio / pair.Required)!;
            var uses = pairs.Where(pair => pair.Front.Token == group.Key || pair.Ground.Token == group.Key).ToArray();
            var (nearest, isByScheme) = FindNearest(group.Key, uses) is { } one ? ($"'{one}'", false) : (FindByScheme(group.Key, uses), true);
            diagnostics.Add(ThemeMistakes.LowContrast(
                Chosen(worst, files).Place, Schemes.First(scheme => scheme.Scheme == worst.Scheme).Name, worst.Front.Token.ToString(), worst.Ground.Token.ToString(),
                worst.Ratio, worst.Required, nearest, isByScheme));
        }
    }

    private static IEnumerable<Pair> Pairs(DesignTokens tokens, ColorScheme scheme, CardColors? cards)
    {
        var pairs =
            from color in tokens.Colors
            from ground in color.Value.TextOn.Select(name => (Name: name, Required: ForText)).Concat(color.Value.ControlOn.Select(name => (Name: name, Required: ForControls)))
            select (Front: color.Name, Ground: ground.Name, ground.Required);
        var uses = scheme == ColorScheme.Light && cards is not null ? cards.Uses : [];
        var pairsOfCards =
            from text in CardPalette.Texts
            from front in uses
            from ground in uses
            where front.Role == text.Text && ground.Role == text.Ground
            select (Front: front.Token, Ground: ground.Token, Required: ForText);
        return
            from pair in pairs.Concat(pairsOfCards)
            let front = FindUse(pair.Front)
            let behind = FindUse(pair.Ground)
            where front is not null && behind is not null
            select new Pair(scheme, front, behind, pair.Required);

        Use? FindUse(string name) =>
            tokens.Colors.FirstOrDefault(color => color.Name == name)?.Value.Find(scheme) is { } value ? new(new(name, value.Color), value.Place) : null;
    }

    /// <summary>The colour of a pair that is to blame: the one that was chosen later, or the one in front.</summary>
    private static Use Chosen(Pair pair, IReadOnlyList<string> files)
    {
        return Rank(pair.Ground) < Rank(pair.Front) ? pair.Ground : pair.Front;

        int Rank(Use use) => files.TakeWhile(file => file != use.Place.Source.Path).Count();
    }

    /// <summary>The nearest value of a colour with which all pairs that it is in pass.</summary>
    private static SrgbColor? FindNearest(TokenColor chosen, IReadOnlyCollection<Pair> uses) => Oklch.FindNearest(chosen.Color, candidate =>
        uses.All(pair => SrgbColor.Contrast(candidate, (pair.Front.Token == chosen ? pair.Ground : pair.Front).Token.Color) >= pair.Required));

    /// <summary>One value for the light scheme and paper, another for the dark scheme and high contrast, as theme.yml and site.yml write them; null if one is missing.</summary>
    private static string? FindByScheme(TokenColor chosen, IReadOnlyCollection<Pair> uses)
    {
        var (light, dark) = (Nearest(isLight: true), Nearest(isLight: false));
        return light is null || dark is null ? null : $"{{ light: '{light}', dark: '{dark}' }}";

        SrgbColor? Nearest(bool isLight) => FindNearest(chosen, [.. uses.Where(pair => (pair.Scheme is ColorScheme.Light or ColorScheme.Print) == isLight)]);
    }

    private readonly record struct TokenColor(string Name, SrgbColor Color)
    {
        public override string ToString() => $"{Name} {Color}";
    }

    private sealed record Use(TokenColor Token, Place Place);

    private sealed record Pair(ColorScheme Scheme, Use Front, Use Ground, double Required)
    {
        public double Ratio => SrgbColor.Contrast(Front.Token.Color, Ground.Token.Color);

        public bool Passes => Ratio >= Required;
    }
}
