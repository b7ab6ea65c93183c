using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Check;

/// <summary>
/// What authors let pass, line by line and with a reason: <c># 放行 BRN0620：原文如此</c> behind or above a line of front matter,
/// <c>[//]: # (放行 BRN0620：原文如此)</c> above a paragraph of the body.
/// </summary>
internal sealed partial class Waivers
{
    private readonly ImmutableArray<Waiver> all;
    private readonly ILookup<(string Path, string Code), Waiver> byCode;

    private Waivers(ImmutableArray<Waiver> all)
    {
        this.all = all;
        byCode = all.ToLookup(waiver => (waiver.Place.Source.Path, waiver.Code));
    }

    /// <summary>The waivers in the files of a site.</summary>
    public static Waivers Of(CheckedSite site) => new([.. site.Files.SelectMany(file => InFrontMatter(file.Source).Concat(InBody(file.Source)))]);

    /// <summary>Whether an author lets the finding pass, and says why. The waiver then counts as used; without a reason it lets nothing pass.</summary>
    public bool Cover(Diagnostic found)
    {
        var isCovered = false;
        foreach (var waiver in byCode[(found.Place.Source.Path, found.Code)])
        {
            var line = found.Place.Position.Line;
            if (line < waiver.FirstLine || line > waiver.LastLine)
                continue;
            waiver.IsUsed = true;
            isCovered |= waiver.HasReason;
        }
        return isCovered;
    }

    /// <summary>Waivers without a reason, and those of nothing. To be asked when all rules have run.</summary>
    /// <param name="isOutsideChecked">Whether links to other sites were followed; otherwise nobody knows whether their waivers are needed.</param>
    public IEnumerable<Diagnostic> FindFaults(bool isOutsideChecked)
    {
        foreach (var waiver in all)
        {
            if (!isOutsideChecked && OutsideLinkMistakes.Rules.Any(rule => rule.Code == waiver.Code))
                continue;
            if (!waiver.IsUsed)
                yield return CheckMistakes.UnusedWaiver(waiver.Place, waiver.Code, NearestCode(waiver.Code));
            else if (!waiver.HasReason)
                yield return CheckMistakes.WaiverWithoutReason(waiver.Place);
        }
    }

    private static string? NearestCode(string code)
    {
        var codes = DiagnosticCatalogue.Editorial.Select(rule => rule.Code).ToArray();
        return codes.Contains(code) ? null : Spelling.FindNearest(code, codes);
    }

    /// <summary>A waiver behind a value is for its line; one on a line of its own is for the next line that is neither empty nor a comment.</summary>
    private static IEnumerable<Waiver> InFrontMatter(SourceFile file)
    {
        var text = file.Text;
        for (var match = YamlForm().Match(text.Text, 0, file.FrontMatter.BodyStart); match.Success; match = match.NextMatch())
        {
            var place = new Place(text, new(match.Groups["comment"].Index, match.Groups["comment"].Length));
            var line = place.Position.Line;
            while (line < text.LineCount && IsCommentOrEmpty(text.GetLine(line)))
                line++;
            yield return Parse(match.Groups["text"].Value, place, line, line);
        }
    }

    /// <summary>A waiver in the body is for the block below it, down to the next empty line.</summary>
    private static IEnumerable<Waiver> InBody(SourceFile file)
    {
        foreach (var (comment, place) in file.Body.Comments)
        {
            if (!comment.StartsWith(Waiver.Word, StringComparison.Ordinal))
                continue;
            var first = place.Position.Line + 1;
            while (first < file.Text.LineCount && IsDefinitionOrEmpty(file.Text.GetLine(first)))
                first++;
            var last = first;
            while (last < file.Text.LineCount && !file.Text.GetLine(last + 1).IsWhiteSpace())
                last++;
            yield return Parse(comment[Waiver.Word.Length..], place, first, last);
        }
    }

    private static Waiver Parse(string text, Place place, int firstLine, int lastLine)
    {
        var content = text.AsSpan().Trim();
        var end = 0;
        while (end < content.Length && char.IsAsciiLetterOrDigit(content[end]))
            end++;
        var reason = content[end..].Trim(" \t:：,，");
        return new(content[..end].ToString(), HasReason: !reason.IsEmpty, place, firstLine, lastLine);
    }

    private static bool IsCommentOrEmpty(ReadOnlySpan<char> line) => line.TrimStart() is [] or ['#', ..];

    private static bool IsDefinitionOrEmpty(ReadOnlySpan<char> line) => line.IsWhiteSpace() || line.StartsWith("[//]:");

    [GeneratedRegex(@"(?<=^|\s)(?<comment>#\s*放行(?<text>[^\r\n]*))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex YamlForm();

    /// <summary>One waiver.</summary>
    /// <param name="Code">The rule that it is about.</param>
    /// <param name="HasReason">Whether it says why.</param>
    /// <param name="Place">The waiver in the file.</param>
    /// <param name="FirstLine">The first line that it is for.</param>
    /// <param name="LastLine">The last line that it is for.</param>
    private sealed record Waiver(string Code, bool HasReason, Place Place, int FirstLine, int LastLine)
    {
        public const string Word = "放行";

        // Set from several threads, only ever to true.
        public bool IsUsed { get; set; }
    }
}
