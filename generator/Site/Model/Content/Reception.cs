namespace BrandShowcase.Site.Model.Content;

/// <summary>How many a route has received. Batches, people and person-times are different things and never added up.</summary>
/// <param name="Period">The time it covers, as the source has it.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Batches">批次 or 期.</param>
/// <param name="People">人.</param>
/// <param name="PersonTimes">人次.</param>
/// <param name="Note">What readers should know of it.</param>
public sealed record Reception(string? Period, int? Year, Quantity? Batches, Quantity? People, Quantity? PersonTimes, string? Note);
