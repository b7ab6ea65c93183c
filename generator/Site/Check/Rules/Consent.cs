using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Pages with photographs that do not say whether the people in them agreed to be shown.</summary>
internal static class Consent
{
    // Cameras write these; drawings and screenshots come in other formats.
    private static readonly string[] PhotographExtensions = [".jpg", ".jpeg", ".heic", ".webp"];

    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from file in site.Files
        where file.Page.Header.Consent is null
        let first = FindPhotograph(file)
        where first is not null
        select PrivacyMistakes.NoConsent(first.Value);

    private static Place? FindPhotograph(CheckedFile file)
    {
        foreach (var (_, value) in file.Source.FrontMatter.Mapping.Scalars())
        {
            if (IsPhotograph(value.Value))
                return new(file.Text, value.Span);
        }
        return file.Source.Body.Links.FirstOrDefault(link => link.Kind == MarkdownLinkKind.Image && IsPhotograph(link.Url))?.Place;
    }

    private static bool IsPhotograph(string path) => !path.Contains("://", StringComparison.Ordinal) && PhotographExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
