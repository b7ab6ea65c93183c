using System.CommandLine.Parsing;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>Arguments that take one of a few words.</summary>
internal static class KnownWord
{
    /// <summary>Refuses a word that is none of <paramref name="words"/>, and suggests the nearest.</summary>
    public static void Validate(ArgumentResult result, IReadOnlyCollection<string> words, Language language)
    {
        if (result.Tokens is not [{ Value: var word }] || words.Contains(word))
            return;
        var nearest = Spelling.FindNearest(word, words);
        result.AddError(nearest is null
            ? new LocalizedText($"没有“{word}”，可以是 {string.Join('、', words)}", $"there is no '{word}', but {string.Join(", ", words)}").In(language)
            : new LocalizedText($"没有“{word}”，是不是“{nearest}”？", $"there is no '{word}'; did you mean '{nearest}'?").In(language));
    }
}
