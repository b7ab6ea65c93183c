using BrandShowcase.Diagnostics;

namespace BrandShowcase.Import;

/// <summary>One kind of what was left out of a draft, so that nothing is lost without a word.</summary>
/// <param name="What">What it was.</param>
/// <param name="Count">How often, at least 1.</param>
/// <param name="Sample">The first one, as it stood there.</param>
/// <param name="IsText">Whether these are whole paragraphs, which a person may want back; otherwise they are marks inside the text.</param>
public sealed record RemovedPart(LocalizedText What, int Count, string Sample, bool IsText)
{
    private const int LongestSample = 30;

    /// <summary>What it was, how often, and the first one, shortened.</summary>
    public LocalizedText Summary => new(
        $"{What.Zh}（{Count} {(IsText ? "段" : "处")}）{(Count > 1 ? "，如" : "：")}“{Shorten(Sample)}”",
        $"{What.En} ({Count}){(Count > 1 ? ", such as" : ":")} '{Shorten(Sample)}'");

    private static string Shorten(string text) => text switch
    {
        // Characters that nobody sees are told by their numbers.
        [var only] when !char.IsLetterOrDigit(only) && !char.IsPunctuation(only) => $"U+{(int)only:X4}",
        { Length: <= LongestSample } => CodeFrame.Clean(text),
        // A cut must not fall between the halves of a surrogate pair.
        _ => CodeFrame.Clean(text.AsSpan(0, char.IsHighSurrogate(text[LongestSample - 1]) ? LongestSample - 1 : LongestSample)) + "……",
    };
}
