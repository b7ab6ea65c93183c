namespace BrandShowcase.Site.Model.Content;

/// <summary>Posts of honour for Party members, such as 党员示范岗.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Count">How many there are, at least 1; null where the source does not say.</param>
/// <param name="Text">What they are for.</param>
public sealed record Post(string Name, int? Count, string? Text);
