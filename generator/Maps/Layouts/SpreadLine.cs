namespace BrandShowcase.Maps.Layouts;

/// <summary>A line from which stations are moved away.</summary>
/// <param name="From">The index of the point where it starts.</param>
/// <param name="To">The index of the point where it ends.</param>
/// <param name="Of">The index of the station that it belongs to, which it may pass.</param>
internal readonly record struct SpreadLine(int From, int To, int Of);
