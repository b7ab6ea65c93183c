namespace BrandShowcase.Diagnostics;

/// <summary>The language in which a person is spoken to.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, the default.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
