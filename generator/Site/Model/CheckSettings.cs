using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Model;

/// <summary>What <c>check</c> looks for beyond what every site must keep to.</summary>
public sealed record CheckSettings
{
    /// <summary>The rules that the site takes more or less seriously than the product does, by code.</summary>
    public FrozenDictionary<string, RuleSetting> Rules { get; init; } = FrozenDictionary<string, RuleSetting>.Empty;

    /// <summary>The fields that pages must have, by content type.</summary>
    public FrozenDictionary<ContentType, ImmutableArray<Field>> Required { get; init; } = FrozenDictionary<ContentType, ImmutableArray<Field>>.Empty;

    /// <summary>After how many months content counts as old, 1 to 600; null for never.</summary>
    public int? StaleAfter { get; init; }

    /// <summary>The largest published picture, in MB (1024 × 1024 bytes).</summary>
    public decimal MaximumImage { get; init; } = 1;
}

/// <summary>How seriously a site takes a rule.</summary>
public enum RuleSetting
{
    /// <summary>The rule finds nothing.</summary>
    Off,

    /// <summary>What it finds is a warning.</summary>
    Warning,

    /// <summary>What it finds is an error.</summary>
    Error,
}
