namespace BrandShowcase.Search.Tests.Index;

/// <summary>Documents of random texts.</summary>
internal static class RandomDocuments
{
    public static SearchDocument[] Make(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => Next(random, number))];
    }

    private static SearchDocument Next(Random random, int number) => new()
    {
        Url = $"pages/{number}/",
        Kind = "branch",
        Year = random.Next(3) == 0 ? null : random.Next(2015, 2026),
        Title = RandomTexts.Next(random, 6),
        Brand = Optional(random, 8),
        Secretary = Optional(random, 3),
        Hospital = Optional(random, 4),
        Category = Optional(random, 2),
        Slogan = Optional(random, 9),
        Names = Several(random, 4),
        Labels = Several(random, 3),
        Text = Several(random, random.Next(80)),
    };

    private static string? Optional(Random random, int length) => random.Next(2) == 0 ? null : RandomTexts.Next(random, length);

    private static string[] Several(Random random, int length) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomTexts.Next(random, length))];
}
