using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Load;

/// <summary>One Markdown file of the content folder, parsed: everything about the page before its meaning.</summary>
/// <param name="Location">Which page of the site it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="FrontMatter">The keys at its head.</param>
/// <param name="Body">The Markdown below.</param>
public sealed record SourceFile(ContentLocation Location, SourceText Text, FrontMatter FrontMatter, MarkdownBody Body);
