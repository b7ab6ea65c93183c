namespace BrandShowcase.Site.Model.Content;

/// <summary>What visitors of a route or of one of its stops must know.</summary>
/// <param name="Opening">When it is open.</param>
/// <param name="Closed">When it is closed.</param>
/// <param name="Phone">The telephone number of the institution.</param>
/// <param name="Booking">How to book.</param>
/// <param name="BookingUrl">The web address at which to book.</param>
/// <param name="GroupSize">How many people a group may have.</param>
/// <param name="Accessible">How it can be reached without steps.</param>
public sealed record VisitRules(string? Opening, string? Closed, string? Phone, string? Booking, string? BookingUrl, string? GroupSize, string? Accessible);
