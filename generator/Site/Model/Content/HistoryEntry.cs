namespace BrandShowcase.Site.Model.Content;

/// <summary>One line of a hospital's history.</summary>
/// <param name="Year">The year, or null where the source does not say.</param>
/// <param name="Text">What happened.</param>
public sealed record HistoryEntry(int? Year, string Text);
