using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>A site that names its sponsor or a record, and still has the address of an example: QR codes and shared links would lead there.</summary>
internal static class ExampleAddress
{
    private static readonly string[] Examples = ["example.com", "example.org", "example.net", "example.cn", "example.com.cn", "example.edu.cn", "example.gov.cn"];

    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var settings = site.Model.Settings;
        var host = new Uri(settings.BaseUrl.Value).Host;
        var isPublic = settings.Footer is { Sponsor: not null } or { Icp: not null } or { Police: not null };
        if (isPublic && settings.BaseUrlPlace is { } place && (host.EndsWith(".example", StringComparison.Ordinal) || Examples.Any(example => host == example || host.EndsWith("." + example, StringComparison.Ordinal))))
            yield return CheckMistakes.ExampleAddress(place, host);
    }
}
