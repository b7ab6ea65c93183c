using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Import.Writing;
using BrandShowcase.Prose;

namespace BrandShowcase.Import;

/// <summary>A draft made of a file.</summary>
/// <param name="Title">The title that the file names, or null.</param>
/// <param name="Markdown">The page's text: front matter and body.</param>
/// <param name="Pictures">The pictures that lie beside it, by file name.</param>
/// <param name="Removed">What was left out.</param>
/// <param name="GuessCount">How many guesses wait for a person.</param>
public sealed record ImportedDraft(string? Title, string Markdown, ImmutableArray<(string Name, ImmutableArray<byte> Bytes)> Pictures, ImmutableArray<RemovedPart> Removed, int GuessCount)
{
    /// <summary>Reports what an encoding has broken, as warnings that stand in the draft.</summary>
    /// <param name="path">The path that the draft has.</param>
    /// <param name="diagnostics">Gets the warnings.</param>
    public void ReportBroken(string path, DiagnosticBag diagnostics)
    {
        var draft = new SourceText(path, Markdown);
        foreach (var span in BrokenCharacters.Find(new(Markdown)).Where(span => !DraftWriter.IsRemark(Markdown, span.Start)))
            diagnostics.Add(ImportMistakes.BrokenCharacters(new(draft, span), Markdown.Substring(span.Start, span.Length)));
    }
}
