using System.Globalization;
using System.Text.RegularExpressions;

namespace BrandShowcase.Import.Reading;

/// <summary>What an article prints about itself: day, publisher, author.</summary>
internal sealed partial record PrintedDetails(DateOnly? Date, string? Publisher, string? Byline)
{
    // Beyond this a line is a part of the story.
    private const int LongestLine = 80;
    private const int LinesAtEachEnd = 6;

    /// <summary>The article with what its first and last lines say of it; lines that say nothing else are left out of the body.</summary>
    public static Article Apply(Article article)
    {
        var blocks = article.Blocks;
        var isNear = blocks.Select((block, i) => block.Words.Length is > 0 and <= LongestLine && (i < LinesAtEachEnd || i >= blocks.Length - LinesAtEachEnd)).ToArray();
        var lines = blocks.Where((_, i) => isNear[i]).Select(block => block.Words).ToArray();
        return new PrintedDetails(
                FirstMatch(lines, LabelledDay()) is { } day ? Parse(day) : null,
                FirstMatch(lines, PublisherLabel())?.Groups["name"].Value,
                FirstMatch(lines, BylineLabel())?.Groups["name"].Value.Trim())
            .Fill(article with { Blocks = [.. blocks.Where((block, i) => !isNear[i] || !SaysNothingElse(block.Words))] });
    }

    /// <summary>What a page prints beside the article, where only a label tells it from other days and names.</summary>
    public static PrintedDetails OfPage(string text) => new(
        LabelledDayAnywhere().Match(text) is { Success: true } day ? Parse(day) : null,
        PublisherLabel().Match(text) is { Success: true } publisher ? publisher.Groups["name"].Value : null,
        null);

    /// <summary>The article with what it does not yet say filled in.</summary>
    public Article Fill(Article article) => article with
    {
        Date = article.Date ?? Date,
        Publisher = article.Publisher ?? Publisher,
        Byline = article.Byline ?? Byline,
    };

    /// <summary>The first day that a text names, or null.</summary>
    public static DateOnly? FindDate(string text) => DayForm().Match(text) is { Success: true } match ? Parse(match) : null;

    private static Match? FirstMatch(IEnumerable<string> lines, Regex pattern) =>
        lines.Select(line => pattern.Match(line)).FirstOrDefault(match => match.Success);

    private static bool SaysNothingElse(string line) =>
        Filler().Replace(BylineLabel().Replace(PublisherLabel().Replace(LabelledDay().Replace(line, ""), ""), ""), "").Length == 0;

    private static DateOnly? Parse(Match match) =>
        DateOnly.TryParseExact(
            $"{match.Groups["year"].Value}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}",
            "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private const string Day = @"(?<year>(19|20)\d{2})\s?[-年/.]\s?(?<month>\d{1,2})\s?[-月/.]\s?(?<day>\d{1,2})(?!\d)日?(\s*\d{1,2}:\d{2}(:\d{2})?)?";

    private const string Label = @"(发布时间|发布日期|发表时间|发表日期|更新时间|时间|日期)\s*[:：]\s*";

    [GeneratedRegex(Day, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayForm();

    /// <summary>Days in the story are not the day on which it was printed, so that a label or a line of its own must say so.</summary>
    [GeneratedRegex(Label + Day + @"|^[\[(（]?" + Day + @"[\])）]?(?=\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LabelledDay();

    [GeneratedRegex(Label + Day, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LabelledDayAnywhere();

    [GeneratedRegex(@"(信息来源|文章来源|来源|稿源|出处)\s*[:：]\s*(?<name>[\p{L}\p{N}·《》“”（）]{2,30})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PublisherLabel();

    [GeneratedRegex(@"作者\s*[:：]\s*(?<name>[\p{Lo}·]{2,4}([\s、　]{1,2}[\p{Lo}·]{2,4}(?![\p{Lo}]))*)|(?<name>((本报|融媒|全媒体|见习)?记者|通讯员)[\s:：　]{1,2}[\p{Lo}·]{2,4}(?![\p{Lo}])([\s、　]{1,2}[\p{Lo}·]{2,4}(?![\p{Lo}]))*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BylineLabel();

    /// <summary>What stands between such details, and counters of visits.</summary>
    [GeneratedRegex(@"(浏览|阅读|点击)(次数|量|数)?\s*[:：]?\s*\d*\s*次?|[\s|｜丨/()（）\[\]　]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Filler();
}
