using BrandShowcase.Search.Lists;

namespace BrandShowcase.Search.Tests.Lists;

public sealed class LevelCodeTests
{
    [Theory]
    [InlineData("", "0,0,0,0,0,0,0")]
    [InlineData("2:5", "0,0,1,0,0,0,0")]
    [InlineData("0:9,6:1", "1,0,0,0,0,0,1")]
    [InlineData("0:64,1:32,2:16,3:8,4:4,5:2,6:1", "1,2,3,4,5,6,6")]
    [InlineData("0:1,1:1,2:1,3:1,4:1,5:1,6:1", "3,3,3,3,3,3,2")]
    public void Frequent_levels_are_short(string counts, string lengths)
    {
        var byLevel = new long[7];
        foreach (var pair in counts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':')))
            byLevel[int.Parse(pair[0])] = long.Parse(pair[1]);
        string.Join(',', LevelCode.Create(byLevel).Lengths).ShouldBe(lengths);
    }
}
