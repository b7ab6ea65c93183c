namespace BrandShowcase.Figures.Tests;

/// <summary>Names such as people write.</summary>
internal static class RandomText
{
    private const string Characters = "红军旧址支部党建联建医院第一人民，。（）《》·AB12 mW";

    /// <summary>A text of one to <paramref name="longest"/> characters.</summary>
    public static string Of(Random random, int longest) =>
        "名" + string.Concat(Enumerable.Range(0, random.Next(longest)).Select(_ => Characters[random.Next(Characters.Length)])).TrimEnd();
}
