namespace BrandShowcase.Site.Model.Tokens;

/// <summary>What a colour is for on share cards.</summary>
public enum CardRole
{
    /// <summary>The paper.</summary>
    Ground,

    /// <summary>The title.</summary>
    Ink,

    /// <summary>Slogan and name of the site, and the bough.</summary>
    InkSoft,

    /// <summary>Whose it is, and the blossoms.</summary>
    Accent,

    /// <summary>The seal.</summary>
    Seal,

    /// <summary>The characters of the seal.</summary>
    OnSeal,

    /// <summary>The frame and the hairlines.</summary>
    Line,
}
