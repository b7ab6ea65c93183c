using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Load;

/// <summary>One Markdown file of the content folder, parsed: everything about the page before its meaning.</summary>
/// <param name="location">Which page of the site it is.</param>
/// <param name="text">Its text.</param>
/// <param name="frontMatter">The keys at its head.</param>
/// <param name="body">The Markdown below.</param>
public sealed class SourceFile(ContentLocation location, SourceText text, FrontMatter frontMatter, MarkdownBody body)
{
    /// <summary>Which page of the site it is.</summary>
    public ContentLocation Location => location;

    /// <summary>Its text.</summary>
    public SourceText Text => text;

    /// <summary>The keys at its head.</summary>
    public FrontMatter FrontMatter => frontMatter;

    /// <summary>The Markdown below.</summary>
    public MarkdownBody Body => body;
}
