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

    /// <summary>Reports each colour that does not stand out, once for each scheme, at the place where it was chosen.</summary>
    /// <param name="tokens">The tokens as they are published.</param>
    /// <param name="cards">The colours of share cards, which are drawn in the light scheme; or null.</param>
    /// <param name="files">The paths of the files that choose them, the one that counts most first.</param>
    /// <param name="diagnostics">Gets the mistakes.</param>
    public static void Check(DesignTokens tokens, CardColors? cards, IReadOnlyList<string> files, DiagnosticBag diagnostics)
    {
        var told = new HashSet<(string, SrgbColor, SrgbColor)>();
        foreach (var (scheme, name) in Schemes)
        {
            var pairs = Pairs(tokens, scheme, cards).ToArray();
            var failing = pairs.Where(pair => !pair.Passes && told.Add((pair.Front.Name, pair.Front.Color, pair.Ground.Color)));
            foreach (var group in failing.GroupBy(pair => Chosen(pair, files)))
            {
                var worst = group.MinBy(pair => pair.Ratio / pair.Required)!;
                diagnostics.Add(ThemeMistakes.LowContrast(
                    group.Key.Place, name, worst.Front.ToString(), worst.Ground.ToString(), worst.Ratio, worst.Required, FindNearest(group.Key, pairs)?.ToString()));
            }
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
            select new Pair(front, behind, pair.Required);

        Use? FindUse(string name) =>
            tokens.Colors.FirstOrDefault(color => color.Name == name)?.Value.Find(scheme) is { } value ? new(name, value.Color, value.Place) : null;
    }

    /// <summary>The colour of a pair that is to blame: the one that was chosen later, or the one in front.</summary>
    private static Use Chosen(Pair pair, IReadOnlyList<string> files)
    {
        return Rank(pair.Ground) < Rank(pair.Front) ? pair.Ground : pair.Front;

        int Rank(Use use) => files.TakeWhile(file => file != use.Place.Source.Path).Count();
    }

    /// <summary>The nearest value of a colour with which all pairs that it is in pass.</summary>
    private static SrgbColor? FindNearest(Use chosen, Pair[] pairs) => Oklch.FindNearest(chosen.Color, candidate =>
        pairs.All(pair => (pair.Front.Name == chosen.Name, pair.Ground.Name == chosen.Name) switch
        {
            (true, _) => SrgbColor.Contrast(candidate, pair.Ground.Color) >= pair.Required,
            (_, true) => SrgbColor.Contrast(pair.Front.Color, candidate) >= pair.Required,
            _ => true,
        }));

    private sealed record Use(string Name, SrgbColor Color, Place Place)
    {
        public override string ToString() => $"{Name} {Color}";
    }

    private sealed record Pair(Use Front, Use Ground, double Required)
    {
        public double Ratio => SrgbColor.Contrast(Front.Color, Ground.Color);

        public bool Passes => Ratio >= Required;
    }
}
