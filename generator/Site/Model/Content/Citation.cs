namespace BrandShowcase.Site.Model.Content;

/// <summary>A source of a page's facts.</summary>
/// <param name="Title">The title of the publication.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Byline">Who wrote it, as the source says.</param>
/// <param name="Date">When it was published, as far as known.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Note">What readers should know of it.</param>
public sealed record Citation(string Title, string? Publisher, string? Byline, PartialDate? Date, string? Url, string? Note);
