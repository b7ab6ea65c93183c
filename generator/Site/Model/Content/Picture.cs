namespace BrandShowcase.Site.Model.Content;

/// <summary>A picture of a page.</summary>
/// <param name="File">The file.</param>
/// <param name="Alt">What it shows, for those who do not see it; empty if it only decorates.</param>
/// <param name="Caption">What is printed below it.</param>
/// <param name="Credit">Whose picture it is.</param>
/// <param name="Focus">What stays in sight where there is no room for all of it.</param>
public sealed record Picture(FileReference File, string Alt, string? Caption = null, string? Credit = null, Focus Focus = Focus.Center);
