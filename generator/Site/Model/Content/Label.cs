namespace BrandShowcase.Site.Model.Content;

/// <summary>A key of one of the lists in site.yml, with the word that visitors read.</summary>
/// <param name="Key">The key, as content writes it.</param>
/// <param name="Text">The word.</param>
public sealed record Label(string Key, string Text);
