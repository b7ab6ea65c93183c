using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;
using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Render.Cards;

/// <summary>The colours in which share cards are drawn: those of the light scheme, since applications show cards on any ground.</summary>
internal sealed class CardPalette
{
    /// <summary>The pairs in which text stands on a ground.</summary>
    public static readonly ImmutableArray<(CardRole Text, CardRole Ground)> Texts =
        [(CardRole.Ink, CardRole.Ground), (CardRole.InkSoft, CardRole.Ground), (CardRole.Accent, CardRole.Ground), (CardRole.OnSeal, CardRole.Seal)];

    private readonly FrozenDictionary<CardRole, SrgbColor> colors;

    private CardPalette(FrozenDictionary<CardRole, SrgbColor> colors) => this.colors = colors;

    /// <summary>The colour for a purpose.</summary>
    public SrgbColor this[CardRole role] => colors[role];

    /// <summary>The palette of a theme as a site has changed it; null for a theme without cards. Purposes without a colour are reported, and then there is none either.</summary>
    public static CardPalette? Find(Theme theme, SiteSettings settings, DiagnosticBag diagnostics)
    {
        if (theme.Cards is not { } cards)
            return null;
        var tokens = settings.Tokens.Over(theme.Tokens).Colors;
        var known = tokens.Select(color => color.Name).ToArray();
        var colors = new Dictionary<CardRole, SrgbColor>();
        foreach (var role in Enum.GetValues<CardRole>())
        {
            if (cards.Uses.FirstOrDefault(use => use.Role == role) is not { } use)
                diagnostics.Add(ThemeMistakes.MissingCardColor(cards.Place, CardColorsSchema.KeyOf(role)));
            else if (tokens.FirstOrDefault(color => color.Name == use.Token) is not { } token)
                diagnostics.Add(ThemeMistakes.UnknownToken(use.Place, use.Token, Spelling.FindNearest(use.Token, known), known));
            else if (token.Value.Find(ColorScheme.Light) is not { } value)
                diagnostics.Add(ThemeMistakes.MissingCardColor(token.Place, CardColorsSchema.KeyOf(role)));
            else
                colors.Add(role, value.Color);
        }
        return colors.Count == Enum.GetValues<CardRole>().Length ? new(colors.ToFrozenDictionary()) : null;
    }

    /// <summary>A colour between two others.</summary>
    /// <param name="role">The one.</param>
    /// <param name="percent">How much of it there is, from 0 to 100; the rest is the ground.</param>
    public SrgbColor Wash(CardRole role, int percent)
    {
        var (color, ground) = (this[role], this[CardRole.Ground]);
        return new(Mix(color.Red, ground.Red), Mix(color.Green, ground.Green), Mix(color.Blue, ground.Blue));

        byte Mix(byte one, byte other) => (byte)(((one * percent) + (other * (100 - percent)) + 50) / 100);
    }
}
