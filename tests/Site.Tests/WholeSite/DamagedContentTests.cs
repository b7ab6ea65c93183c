using System.Text;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>Whatever authors write, a build ends with pages or with mistakes of theirs: never with an exception, nor with a mistake of the theme.</summary>
public sealed class DamagedContentTests
{
    private static readonly string[] Values =
    [
        "", "~", "null", "[]", "{}", "[[]]", "[{}]", "[~]", "{ a: 1 }", "\"\"", "\" \"", "'", "\"\\0\"", "\"a\\nb\"", "-", "- x", "|", ">", "&a x", "*a", "!!int x", "true", "yes",
        "-1", "0", "1e999", "99999999999999999999", "９９", "3.5", ".5", "+1", "0x10", "1_000", "近2000人", "2023-02-30", "2023-13", "0000-00-00", "9999-12-31", "２０２３-０１", "2023",
        "..", ".", "/", "//", "a/b", "a\\b", "/../x", "../../../../x.md", "x.md", "#", "\"#x\"", "\"%zz\"", "con", "\"a:b\"", "\"\\u202e\"", "\"\\U0001F3E5\"", "𠮷", "https://", "http://x:99999/",
        "javascript:alert(1)", "\"<script>\"", "\"{{ x }}\"", "\"{0}\"", "=1+1", "yongkang-first", "luqiao", "anesthesia", "../index.md", "index.md",
    ];

    private static readonly string[] Pieces =
    [
        "：", "\t", "　", "\r", "\0", "\uFFFF", "\uFEFF", "---\n", "...\n", "# ", "## ", "<b>", "</b>", "[x](", ")", "![x](y.png)", "[x](//y)", "[x](#)", "[x](?)", "[x](%)", "[x](a%2F..%2Fb.md)", "[^1]", "[^1]: x\n",
        ":::", "::: note\n", "```\n", "|", "|-|-|\n", "*", "**", "_", "`", "~~", "&amp;", "&#x0;", "\\", "{", "}", "- [ ] ", "1. ", "> ", "    ", "\n\n", "\u202e", "é", "e\u0301", "🏥", "<https://x>", "$", ": ",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_value_that_is_replaced_by_another_never_fails(int seed) => Build(seed, ReplaceValue);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_text_with_a_piece_put_in_or_cut_out_never_fails(int seed) => Build(seed, PutInOrCutOut);

    /// <summary>Builds the sample site several times, first with one damaged file, then with ever more.</summary>
    private static void Build(int seed, Func<string, Random, string> damage)
    {
        var random = new Random(seed);
        foreach (var count in new[] { 1, 1, 1, 2, 40 })
        {
            var files = SampleSite.Files();
            var contents = files.Keys.Where(path => path == "site.yml" || path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
            foreach (var path in random.GetItems(contents, count))
                files[path] = Encoding.UTF8.GetBytes(damage(Encoding.UTF8.GetString(files[path]), random));
            var site = SampleSite.Build(files);
            if (site.Pages is null)
                site.Diagnostics.ShouldNotBeEmpty();
            foreach (var mistake in site.Diagnostics)
                mistake.Code.ShouldNotStartWith("BRN03", Case.Sensitive, $"The theme stumbled: {BuiltSite.Describe(mistake)}");
        }
    }

    private static string ReplaceValue(string text, Random random)
    {
        var lines = text.Split('\n');
        var keys = Enumerable.Range(0, lines.Length).Where(i => lines[i].Contains(": ", StringComparison.Ordinal)).ToArray();
        if (keys.Length == 0)
            return text;
        var line = random.GetItems(keys, 1)[0];
        lines[line] = lines[line][..(lines[line].LastIndexOf(": ", StringComparison.Ordinal) + 2)] + random.GetItems(Values, 1)[0];
        return string.Join('\n', lines);
    }

    private static string PutInOrCutOut(string text, Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(3) == 0
            ? text.Remove(at, random.Next(1, Math.Min(30, text.Length - at) + 1))
            : text.Insert(at, random.GetItems(Pieces, 1)[0]);
    }
}
