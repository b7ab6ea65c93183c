using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating;

/// <summary>One template of a theme before it is compiled.</summary>
/// <param name="Name">
/// The path inside the theme with forward slashes, such as <c>layouts/branch.sbn-html</c>. A name that ends in
/// <c>.sbn-html</c> makes an HTML template, any other a text template.
/// </param>
/// <param name="Text">The text, whose path is the one that people see.</param>
public sealed record TemplateSource(string Name, SourceText Text);
