using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Markdown;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Alternative texts such as 图片 and <c>IMG_0012.jpg</c>, in Markdown and in front matter.</summary>
internal static partial class VagueAlternativeTexts
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) => site.Files.SelectMany(file => InFrontMatter(file).Concat(InBody(file)));

    private static IEnumerable<Diagnostic> InFrontMatter(CheckedFile file) =>
        from scalar in file.Source.FrontMatter.Mapping.Scalars()
        where scalar.Key == "alt" && Form().IsMatch(scalar.Value.Value)
        select PageMistakes.VagueAlternativeText(new(file.Text, scalar.Value.Span), scalar.Value.Value);

    private static IEnumerable<Diagnostic> InBody(CheckedFile file) =>
        from link in file.Source.Body.Links
        where link.Kind == MarkdownLinkKind.Image && Form().IsMatch(link.Text)
        select PageMistakes.VagueAlternativeText(link.Place, link.Text);

    // No text at all is how a decoration is marked.
    [GeneratedRegex(@"^(?!\z)(图片?|照片|相片|合影|配图|插图|题图|封面|图像|活动(照片|图片|现场)|image|photo|picture|img|dsc|dscf|mmexport|微信图片)?[\s_\-]*[0-9]*(\.(jpe?g|png|gif|webp|svg))?$|\.(jpe?g|png|gif|webp|svg)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
