using BrandShowcase.Diagnostics;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>
/// Parses a Markdown body: CommonMark with pipe tables, footnotes, definition lists, task lists and the notes of
/// <see cref="NoteKind"/>. Content is untrusted: raw HTML and addresses that could run a program are refused.
/// </summary>
public static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>
    /// Parses the text of <paramref name="source"/> from <paramref name="bodyStart"/> on. Never fails: mistakes go to
    /// <paramref name="diagnostics"/>.
    /// </summary>
    public static MarkdownBody Parse(SourceText source, int bodyStart, DiagnosticBag diagnostics)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(source.Text[bodyStart..], Pipeline);
        }
        // The library's way to say that lists, quotes or emphasis are nested beyond its limit.
        catch (ArgumentException)
        {
            diagnostics.Add(MarkdownMistakes.TooDeep(new(source, new(bodyStart, 0))));
            document = [];
        }
        return new MarkdownCollector(source, bodyStart, diagnostics).Collect(document);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            // Without this, "**注意：**请" stays a row of asterisks: CommonMark looks for spaces that Chinese does not write.
            .UseCjkFriendlyEmphasis()
            .UsePreciseSourceLocation();
        // Only the blocks of the extension: its inline form would give a meaning to "::" inside a sentence.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        return builder.Build();
    }
}
