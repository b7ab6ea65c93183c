using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using BrandShowcase.Import.Writing;
using YamlDotNet.RepresentationModel;

namespace BrandShowcase.Import.Tests;

/// <summary>Whatever a draft says stands in its input: each value of its front matter and each line of its body.</summary>
public sealed partial class NothingInventedTests
{
    [Theory]
    [InlineData("pinyin.html", DraftKind.Branch)]
    [InlineData("official-account.html", DraftKind.Activity)]
    [InlineData("table-layout.html", DraftKind.Branch)]
    [InlineData("pasted-twice.txt", DraftKind.Branch)]
    [InlineData("broken.txt", DraftKind.Hospital)]
    [InlineData("word.docx", DraftKind.Branch)]
    public void Whatever_a_draft_says_stands_in_its_input(string name, DraftKind kind) => FindInvented(Draft(name, kind), LinesOf(name)).ShouldBeEmpty();

    [Theory]
    [InlineData("metric: 组织党员", "metric: 组织群众", "组织群众")]
    [InlineData("value: 60", "value: 600", "600")]
    [InlineData("date: 2024-03-05", "date: 2024-03-06", "2024-03-06")]
    [InlineData("名轮流值守。", "名轮流值守，受到好评。", "支部设党员先锋岗5个,组织党员35名轮流值守,受到好评。")]
    public void What_stands_nowhere_in_the_input_is_found(string said, string invented, string found) =>
        FindInvented(Draft("pinyin.html", DraftKind.Branch).Replace(said, invented), LinesOf("pinyin.html")).ShouldBe([found]);

    private static IEnumerable<string> FindInvented(string draft, string[] lines)
    {
        var (head, body) = draft.Split("---\n", 3) is ["", var first, var second] ? (first, second) : throw new FormatException(draft);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(head));
        // That it is a draft is for the build to know.
        var values = ScalarsOf("", yaml.Documents[0].RootNode).Where(scalar => scalar.Key != "draft")
            .Where(scalar => !(Stands(scalar.Value) || scalar.Key == "value" && IsNumber(scalar.Value) || scalar.Key == "date" && IsDay(scalar.Value))).Select(scalar => scalar.Value);
        return values.Concat(body.Split('\n').SelectMany(WordsOf).Where(words => !Stands(words))).Select(Fold);

        // A number may be written with separators, and in units of ten thousand.
        bool IsNumber(string value) => lines.SelectMany(line => WrittenNumber().Matches(line))
            .Any(number => decimal.Parse(number.Groups["number"].Value.Replace(",", ""), CultureInfo.InvariantCulture) * (number.Groups["times"].Value == "万" ? 10_000 : 1) == decimal.Parse(value, CultureInfo.InvariantCulture));

        // An official account writes the second of publication into a script; its readers are in China.
        bool IsDay(string value) => lines.SelectMany(line => Second().Matches(line))
            .Any(second => DateTimeOffset.FromUnixTimeSeconds(long.Parse(second.Value, CultureInfo.InvariantCulture)).AddHours(8).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == value);

        bool Stands(string words) => lines.Any(line => line.Contains(Fold(words), StringComparison.Ordinal));
    }

    private static IEnumerable<(string Key, string Value)> ScalarsOf(string key, YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(pair => ScalarsOf(((YamlScalarNode)pair.Key).Value!, pair.Value)),
        YamlSequenceNode sequence => sequence.Children.SelectMany(item => ScalarsOf(key, item)),
        _ => [(key, ((YamlScalarNode)node).Value!)],
    };

    /// <summary>The words of a line of Markdown without its marks, cell by cell.</summary>
    private static IEnumerable<string> WordsOf(string line)
    {
        var words = TableRule().IsMatch(line) ? []
            : line.StartsWith('|') ? CellEnd().Split(line)
            : [Picture().Match(line) is { Success: true } picture ? picture.Groups["text"].Value : BlockMark().Replace(line, "")];
        return words.Select(text => Escape().Replace(text, "$1"));
    }

    /// <summary>What stands in an input, line by line, then the values of its attributes.</summary>
    private static string[] LinesOf(string name)
    {
        var text = name.EndsWith(".docx", StringComparison.Ordinal) ? WordMarkup(DamagedInput.Read(name)) : DamagedInput.Text(name);
        // In a plain text these would be words.
        var isMarkup = !name.EndsWith(".txt", StringComparison.Ordinal);
        return [.. (isMarkup ? Tag().Replace(text, "") : text).Split('\n').Concat(isMarkup ? Attribute().Matches(text).Select(match => match.Groups["value"].Value) : []).Select(WebUtility.HtmlDecode).Select(line => Fold(line!))];
    }

    /// <summary>A Word document without readings above characters and deleted words, a paragraph a line.</summary>
    private static string WordMarkup(byte[] bytes)
    {
        using var package = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        return Unread().Replace(reader.ReadToEnd(), "").Replace("</w:p>", "\n");
    }

    /// <summary>A text as the import may change it: without spaces and readings behind characters, full-width forms as others, repeated punctuation once.</summary>
    private static string Fold(string text)
    {
        var narrow = string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));
        return Repeated().Replace(Reading().Replace(narrow, ""), "$1");
    }

    private static string Draft(string name, DraftKind kind) => DamagedInput.Convert(name, DamagedInput.Read(name), kind, new())!.Markdown;

    [GeneratedRegex(@"(?<number>[0-9]+(,[0-9]{3})*(\.[0-9]+)?)(?<times>万)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WrittenNumber();

    [GeneratedRegex("(?<=varct=\")[0-9]{10}", RegexOptions.CultureInvariant)]
    private static partial Regex Second();

    [GeneratedRegex(@"^\|( --- \|)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex CellEnd();

    [GeneratedRegex(@"^!\[(?<text>.*)\]\(picture-[0-9]+\.[a-z]+\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Picture();

    [GeneratedRegex(@"^(#{2,6}|-|1\.) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockMark();

    [GeneratedRegex(@"\\([\p{P}\p{S}])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("=\"(?<value>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    [GeneratedRegex("<w:(?<kind>rt|delText)[ >].*?</w:\\k<kind>>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex(@"\((?=[^)]*[āáǎàēéěèīíǐìōóǒòūúǔù])\p{L}+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    [GeneratedRegex("([,。;])\\1+", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();
}
