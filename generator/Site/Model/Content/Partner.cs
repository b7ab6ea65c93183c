namespace BrandShowcase.Site.Model.Content;

/// <summary>Someone a branch or hospital builds together with (党建联建).</summary>
/// <param name="Name">The partner.</param>
/// <param name="Kind">Its kind, a key of site.yml's <c>partner_kinds</c>.</param>
/// <param name="Since">Since when, as far as known.</param>
/// <param name="Focus">What they do together.</param>
/// <param name="Form">The form of the agreement.</param>
/// <param name="Text">More, in a sentence.</param>
public sealed record Partner(string Name, Label? Kind, PartialDate? Since, string? Focus, string? Form, string? Text);
