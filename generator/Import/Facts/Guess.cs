namespace BrandShowcase.Import.Facts;

/// <summary>Something that an article seems to say, with the sentence that says it.</summary>
/// <param name="Sentence">The sentence, as it stands in the cleaned article.</param>
internal abstract record Guess(string Sentence)
{
    /// <summary>The words of the sentence that were taken: a name, or what was counted.</summary>
    public string Words => this switch
    {
        Brand brand => brand.Name,
        Secretary secretary => secretary.Name,
        Number number => number.Metric,
        _ => throw new InvalidOperationException($"No words of {GetType().Name}"),
    };

    /// <summary>The name of a brand.</summary>
    public sealed record Brand(string Name, string Sentence) : Guess(Sentence);

    /// <summary>The secretary of a branch.</summary>
    public sealed record Secretary(string Name, string Post, string Sentence) : Guess(Sentence);

    /// <summary>A counted service.</summary>
    /// <param name="Metric">What was counted, in the sentence's words.</param>
    /// <param name="Value">The number.</param>
    /// <param name="Qualifier">近, 约, 余, 多 or 达; null for an exact number.</param>
    /// <param name="Unit">The unit.</param>
    /// <param name="Sentence">The sentence.</param>
    public sealed record Number(string Metric, decimal Value, string? Qualifier, string Unit, string Sentence) : Guess(Sentence);
}
