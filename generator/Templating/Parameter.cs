using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating;

/// <summary>A declared parameter of a function.</summary>
/// <param name="Name">The name by which a call can give it.</param>
/// <param name="Type">What it takes; null is always taken.</param>
public sealed record Parameter(string Name, DataType Type)
{
    /// <summary>What it means; may be empty where the name says it all.</summary>
    public LocalizedText Doc { get; init; } = new("", "");

    /// <summary>Whether a call may leave it out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What an optional parameter is when it is left out.</summary>
    public Value Default { get; init; }

    /// <summary>Whether it takes all remaining arguments; only the last parameter can.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>The same parameter, optional, null when it is left out.</summary>
    public Parameter Optional() => this with { IsOptional = true };

    /// <summary>The same parameter, optional, with a default.</summary>
    public Parameter Or(Value value) => this with { IsOptional = true, Default = value };
}
