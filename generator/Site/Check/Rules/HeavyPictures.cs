using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Published pictures that are larger than the site allows.</summary>
internal static class HeavyPictures
{
    private const decimal BytesInMegabyte = 1024 * 1024;

    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var limit = site.Model.Settings.Check.MaximumImage;
        return from picture in site.Pages!.Pictures
               let megabytes = picture.Bytes / BytesInMegabyte
               where megabytes > limit
               select CheckMistakes.HeavyPicture(picture.Origin, megabytes, limit);
    }
}
