namespace BrandShowcase.Search.Tests;

/// <summary>Texts of few different characters, so that terms repeat: Han of both planes, letters, digits, punctuation.</summary>
internal static class RandomTexts
{
    private static readonly string[] Pieces = ["义", "诊", "党", "建", "医", "院", "𠮷", "𠮾", "M", "d", "Ｔ", "1", "2", "é", "ひ", "𝼀", "，", " ", "\n", "🏥", "<", "$", "*"];

    /// <summary>The next text of so many characters.</summary>
    public static string Next(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
