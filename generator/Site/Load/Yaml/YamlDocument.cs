namespace BrandShowcase.Site.Load.Yaml;

/// <summary>What was read from one YAML text.</summary>
/// <param name="Root">The keys of the text; without entries if there are none or the text is no mapping.</param>
/// <param name="IsComplete">
/// False if a mistake cut the tree short. Its entries are sound, but what is missing from it must not be reported
/// as missing: that would be a second report of the same cause.
/// </param>
public sealed record YamlDocument(YamlMapping Root, bool IsComplete);
