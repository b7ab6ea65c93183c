using System.Collections.Immutable;
using BrandShowcase.Import.Reading;
using BrandShowcase.Prose;

namespace BrandShowcase.Import.Facts;

/// <summary>Finds what an article seems to say. Everything is a guess that a person must hold against the sentence.</summary>
internal static class FactFinder
{
    private static readonly char[] SentenceEnds = ['。', '！', '？', '；', '\n'];

    /// <summary>The guesses, in the order of the text, each once.</summary>
    public static ImmutableArray<Guess> Find(Article article) =>
    [
        .. SentencesOf(article).SelectMany(IEnumerable<Guess> (sentence) => [.. BrandNames.Find(sentence), .. Secretaries.Find(sentence), .. Numbers.Find(sentence)])
            .Where(guess => !IsBroken(guess))
            .DistinctBy(guess => guess with { Sentence = "" }),
    ];

    /// <summary>A broken word is flagged in the text; as a fact it would be a wrong one.</summary>
    private static bool IsBroken(Guess guess) => BrokenCharacters.Find(new(guess.Words)).Any();

    private static IEnumerable<string> SentencesOf(Article article) =>
        new[] { article.Title ?? "" }.Concat(article.Blocks.Select(block => block.Words))
            .SelectMany(words => words.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
