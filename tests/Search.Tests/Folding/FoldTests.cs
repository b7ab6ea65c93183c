using System.Diagnostics;
using System.Globalization;
using System.Text;
using BrandShowcase.Search.Folding;

namespace BrandShowcase.Search.Tests.Folding;

public sealed class FoldTests
{
    [Theory]
    [InlineData("ＭＤＴ诊疗", "mdt诊疗")]
    [InlineData("12345党建", "12345党建")]
    [InlineData("１２３", "123")]
    [InlineData("①㈠Ⅳ", "1(一)iv")]
    [InlineData("㎎", "mg")]
    [InlineData("ﾊﾟ", "パ")]
    [InlineData("\uF900\u2F00", "豈一")]
    [InlineData("ÀÉÑ", "àéñ")]
    [InlineData("ΑΣ", "ασ")]
    [InlineData("\U0001D400\U00010400", "a\U00010428")]
    [InlineData("，。　", ",。 ")]
    [InlineData("義诊𠮷", "義诊𠮷")]
    [InlineData("", "")]
    public void Writings_of_one_thing_become_one(string text, string folded) => Fold.Of(text).ShouldBe(folded);

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character() => Fold.Of("甲\uD842乙").ShouldBe("甲\uFFFD乙");

    [Fact]
    public void No_code_point_becomes_longer_than_the_maximum()
    {
        var lengths = AllRunes().Select(rune => Folded(rune).Length).ToArray();
        lengths.Max().ShouldBe(Fold.MaximumLength);
        lengths.Min().ShouldBe(1);
    }

    [Fact]
    public void What_is_folded_stays_as_it_is() =>
        AllRunes().Where(rune => Fold.Of(Folded(rune)) != Folded(rune)).Select(rune => rune.Value.ToString("X4")).ShouldBeEmpty();

    [Fact]
    public async Task A_browser_folds_every_code_point_in_the_same_way()
    {
        // Code points that one of the two sides has not heard of yet may differ.
        const string script = """
            const lines = [];
            for (let n = 0; n <= 0x10FFFF; n++) {
              if (n >= 0xD800 && n <= 0xDFFF) continue;
              const c = String.fromCodePoint(n), folded = c.normalize('NFKC').toLowerCase();
              if (folded !== c) lines.push([c, folded].map(text => [...text].map(part => part.codePointAt(0).toString(16)).join(' ')).join(':'));
              if (/\P{Cn}/u.test(c)) lines.push('+' + n.toString(16));
            }
            console.log(lines.join('\n'));
            """;
        var lines = (await RunNode(script)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var known = lines.Where(line => line.StartsWith('+')).Select(line => CodePoint(line[1..])).ToHashSet();
        var folded = lines.Where(line => line.Contains(':')).Select(line => line.Split(':'))
            .ToDictionary(pair => CodePoint(pair[0]), pair => string.Concat(pair[1].Split(' ').Select(part => char.ConvertFromUtf32(CodePoint(part)))));

        AllRunes().Where(rune => known.Contains(rune.Value) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned)
            .Where(rune => Folded(rune) != folded.GetValueOrDefault(rune.Value, rune.ToString()))
            .Select(rune => rune.Value.ToString("X4")).ShouldBeEmpty();
        folded.Count.ShouldBeGreaterThan(6000);
    }

    private static IEnumerable<Rune> AllRunes() => Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value));

    private static string Folded(Rune rune)
    {
        Span<char> folded = stackalloc char[Fold.MaximumLength];
        return folded[..Fold.Write(rune, folded)].ToString();
    }

    private static int CodePoint(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static async Task<string> RunNode(string script)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", script]) { RedirectStandardOutput = true })!;
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return output;
    }
}
