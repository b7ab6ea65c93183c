using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>
/// The mark that imported drafts carry beside guesses, on pages that are no drafts any more: in comments of the front matter, and in
/// the body. In quotes it is spoken of.
/// </summary>
internal static partial class OpenGuesses
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from file in site.Files
        where !file.Page.Header.IsDraft
        from place in InFrontMatter(file).Concat(InBody(file)).Concat(InComments(file))
        select WordingMistakes.OpenGuess(place);

    private static IEnumerable<Place> InFrontMatter(CheckedFile file) =>
        from match in new Passage(file.Text, new(0, file.Source.FrontMatter.BodyStart), Key: null).Matches(CommentForm())
        let mark = match.Groups["mark"]
        select new Place(file.Text, new(mark.Index, mark.Length));

    private static IEnumerable<Place> InBody(CheckedFile file) =>
        from passage in file.Passages
        where passage.Key is null
        from match in passage.Matches(Form())
        select passage.At(match);

    private static IEnumerable<Place> InComments(CheckedFile file) =>
        from comment in file.Source.Body.Comments
        where Form().IsMatch(comment.Text)
        select comment.Place;

    [GeneratedRegex("(?<=^|\\s)#[^\\r\\n]*?(?<mark>(?<!“)待核对)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex CommentForm();

    [GeneratedRegex("(?<!“)待核对", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
