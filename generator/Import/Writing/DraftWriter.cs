using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BrandShowcase.Import.Facts;
using BrandShowcase.Import.Reading;
using BrandShowcase.Prose;

namespace BrandShowcase.Import.Writing;

/// <summary>
/// Writes a draft: front matter with every guess marked and its sentence beside it, then the text. A guess that is one of
/// several stands there as a comment, so that nothing is chosen for the author.
/// </summary>
internal static class DraftWriter
{
    /// <summary>The mark of what a person must hold against the original.</summary>
    public const string Mark = "待核对";

    private const int LongestSentence = 60;

    /// <summary>The draft's text.</summary>
    /// <param name="article">The cleaned article.</param>
    /// <param name="removed">What was left out of it.</param>
    /// <param name="guesses">What it seems to say.</param>
    /// <param name="kind">The kind of page.</param>
    /// <param name="file">The name of the imported file.</param>
    /// <param name="pictures">The file name that each picture of the article gets; those that have none are left out.</param>
    public static string Write(Article article, ImmutableArray<RemovedPart> removed, ImmutableArray<Guess> guesses, DraftKind kind, string file, IReadOnlyDictionary<ArticlePicture, string> pictures)
    {
        var text = new StringBuilder("---\n");
        Line($"# 从“{file}”导入的草稿。写着“{Mark}”的都是按原文猜的：逐项对照原文，改对后删去这个注释；全部核对完，删去 draft 这一行。");
        foreach (var part in removed.Where(part => part.IsText))
            Line(YamlText.Comment($"已略去：{part.Summary.Zh}"));
        Line("draft: true");
        Line($"title: {YamlText.Value(article.Title ?? "待补充标题")}", article.Title is null ? "原文没有标题" : kind == DraftKind.Activity ? "取自文章标题" : $"取自文章标题，请改成{(kind == DraftKind.Branch ? "支部" : "医院")}的名称");
        WriteBrands([.. guesses.OfType<Guess.Brand>()]);
        if (kind == DraftKind.Branch)
            WriteSecretaries([.. guesses.OfType<Guess.Secretary>()]);
        if (kind == DraftKind.Activity)
            Line($"# date: 活动的日期请照原文填写，它不一定是发布日期");
        WriteNumbers([.. guesses.OfType<Guess.Number>()]);
        WriteSource();
        Line("---");
        WriteBody();
        return text.ToString();

        void WriteBrands(ImmutableArray<Guess.Brand> brands)
        {
            if (kind == DraftKind.Hospital && brands.Length > 0)
            {
                Line("unassigned_brands:");
                foreach (var brand in brands)
                    Line($"  - {{ name: {YamlText.Value(brand.Name)} }}", Original(brand));
            }
            else if (kind == DraftKind.Branch && brands is [var only])
                Line($"brand: {YamlText.Value(only.Name)}", Original(only));
            else
                Alternatives("brand", brands, brand => YamlText.Value(brand.Name));
        }

        void WriteSecretaries(ImmutableArray<Guess.Secretary> secretaries)
        {
            if (secretaries is [var only])
                Line($"secretary: {Value(only)}", Original(only));
            else
                Alternatives("secretary", secretaries, Value);

            static string Value(Guess.Secretary secretary) => $"{{ name: {YamlText.Value(secretary.Name)}, post: {YamlText.Value(secretary.Post)} }}";
        }

        void WriteNumbers(ImmutableArray<Guess.Number> numbers)
        {
            if (numbers.Length > 0)
                Line("achievements:");
            foreach (var number in numbers)
            {
                var qualifier = number.Qualifier is null ? "" : $", qualifier: {number.Qualifier}";
                Line($"  - {{ metric: {YamlText.Value(number.Metric)}, value: {number.Value.ToString("0.####", CultureInfo.InvariantCulture)}{qualifier}, unit: {YamlText.Value(number.Unit)} }}", Original(number));
            }
        }

        void WriteSource()
        {
            Line("sources:");
            Line($"  - title: {YamlText.Value(article.Title ?? file)}");
            WriteField("publisher", article.Publisher);
            WriteField("byline", article.Byline);
            WriteField("date", article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (article.Address is { } address)
                Line($"    url: {YamlText.Value(address)}");
        }

        void WriteField(string key, string? value)
        {
            if (value is not null)
                Line($"    {key}: {(key == "date" ? value : YamlText.Value(value))}", "");
        }

        void Alternatives<T>(string key, ImmutableArray<T> all, Func<T, string> value)
            where T : Guess
        {
            foreach (var guess in all)
                text.Append(YamlText.Comment($"{key}: {value(guess)}  {Remark(Original(guess))}")).Append('\n');
        }

        void WriteBody()
        {
            // The page's own title is the only heading of the first level.
            var highest = article.Blocks.OfType<ArticleBlock.Heading>().Select(heading => heading.Level).DefaultIfEmpty(2).Min();
            ArticleBlock? previous = null;
            foreach (var block in article.Blocks)
            {
                var words = block is ArticleBlock.Picture picture ? PictureLine(picture.Content) : MarkdownText.Of(block, 2 - highest);
                if (words is null)
                    continue;
                if (!(block is ArticleBlock.Item && previous is ArticleBlock.Item))
                    text.Append('\n');
                text.Append(words);
                previous = block;
            }
        }

        string? PictureLine(ArticlePicture picture) => pictures.TryGetValue(picture, out var name)
            ? $"![{(picture.Description.Length > 0 ? MarkdownText.Inline(picture.Description) : $"{Mark}：这张图片画的是什么")}]({name})\n"
            : null;

        void Line(string line, string? remark = null)
        {
            text.Append(line);
            if (remark is not null)
                text.Append("  # ").Append(Remark(remark));
            text.Append('\n');
        }
    }

    /// <summary>Whether an offset lies in a comment or a remark of the front matter, which repeat the text.</summary>
    public static bool IsRemark(string draft, int offset)
    {
        var start = draft.LastIndexOf('\n', offset) + 1;
        // In the body a line that starts like a comment is escaped, and headings begin at the second level.
        if (draft.AsSpan(start).StartsWith("# "))
            return true;
        var remark = draft.IndexOf($"{Mark}：原文", start, StringComparison.Ordinal);
        return remark >= 0 && remark < offset;
    }

    private static string Remark(string remark) => YamlText.Comment(remark.Length == 0 ? Mark : $"{Mark}：{remark}")[2..];

    private static string Original(Guess guess) => $"原文“{(guess.Sentence.Length > LongestSentence ? Shorten(guess) : guess.Sentence)}”";

    /// <summary>The part of a long sentence around what was found.</summary>
    private static string Shorten(Guess guess)
    {
        var sentence = guess.Sentence;
        var start = Math.Clamp(sentence.IndexOf(guess.Words, StringComparison.Ordinal) - 10, 0, sentence.Length - LongestSentence);
        var end = start + LongestSentence;
        // A cut must not fall between the halves of a surrogate pair.
        if (char.IsLowSurrogate(sentence[start]))
            start++;
        if (char.IsHighSurrogate(sentence[end - 1]))
            end--;
        return $"{(start > 0 ? "……" : "")}{sentence[start..end]}{(end < sentence.Length ? "……" : "")}";
    }
}
