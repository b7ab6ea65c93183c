using System.Text.RegularExpressions;

namespace BrandShowcase.Import.Facts;

/// <summary>Brand names: what stands in quotation marks beside the word 品牌.</summary>
internal static partial class BrandNames
{
    /// <summary>The names in a sentence.</summary>
    public static IEnumerable<Guess> Find(string sentence) =>
        from match in Quoted().Matches(sentence)
        let name = match.Groups["name"].Value.Trim()
        // “一支部一品牌” is the name of the movement.
        where name.Length >= 2 && !name.Contains("品牌", StringComparison.Ordinal)
        select new Guess.Brand(name, sentence);

    /// <summary>“…”党建品牌, or 品牌“…”; also each of a row of names, “…”“…”等品牌.</summary>
    [GeneratedRegex(@"(?<=品牌(名称)?(为|是|——|：|:)?)[“「""](?<name>[^“”「」""]{2,20})[”」""]|[“「""](?<name>[^“”「」""]{2,20})[”」""](?=([、和及]?[“「""][^“”「」""]{2,20}[”」""])*(等|这一|的)?(\p{Lo}{0,8}?)品牌)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
