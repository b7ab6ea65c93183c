using System.Collections.Immutable;

namespace BrandShowcase.Figures.Tests;

public sealed class PillarFigureTests
{
    private static readonly FigureTable Table = new(["序号", "内涵"], [["1", "围绕一个中心"]]);

    [Fact]
    public void Each_numeral_stands_under_its_stones()
    {
        var figure = Draw([new("1", "围绕一个中心", ["以患者为中心"], ["学习有重点"]), new("2", "发挥两作用", ["党支部的战斗堡垒作用", "党员的先锋模范作用"], [])]);

        foreach (var svg in new[] { figure.DrawWide(), figure.DrawTall() })
        {
            FigureAssert.Texts(svg, "fact-numeral").ShouldBe(["1", "2"]);
            FigureAssert.Texts(svg, "fact-title").ShouldBe(["围绕一个中心", "发挥两作用"]);
            FigureAssert.Texts(svg, "fact-count").ShouldBe(["以患者为中心", "党支部的战斗堡垒作用", "党员的先锋模范作用"]);
            FigureAssert.Texts(svg, "fact-soft").ShouldBe(["学习有重点"]);
        }
    }

    [Fact]
    public void What_fits_is_drawn_whole_inside_and_apart()
    {
        var random = new Random(4);
        for (var i = 0; i < 200; i++)
        {
            var figure = Draw([.. Enumerable.Range(0, 1 + random.Next(PillarFigure.MostPillars)).Select(number => Pillar(random, $"{number * 11}"))]);
            figure.ShouldBeWellDrawn();
            figure.ShouldHaveApartTexts();
            (figure.DrawWide() + figure.DrawTall()).ShouldNotContain("…");
        }
    }

    [Fact]
    public void Texts_without_room_do_not_fit()
    {
        new FigurePillar("1", "以患者为中心", [], []).Fits.ShouldBeTrue();
        new FigurePillar("1", new('医', 25), [], []).Fits.ShouldBeFalse();
        new FigurePillar("1", "医", [new('医', 31)], []).Fits.ShouldBeFalse();
        new FigurePillar("1", "医", [], [new('医', 37)]).Fits.ShouldBeFalse();
        new FigurePillar("1", "医", [.. Enumerable.Repeat("项", 11)], []).Fits.ShouldBeFalse();
    }

    private static FigurePillar Pillar(Random random, string number)
    {
        while (true)
        {
            var pillar = new FigurePillar(number, RandomText.Of(random, 26), Texts(10, 34), Texts(4, 40));
            if (pillar.Fits)
                return pillar;
        }

        ImmutableArray<string> Texts(int most, int longest) => [.. Enumerable.Range(0, random.Next(most)).Select(_ => RandomText.Of(random, 1 + random.Next(longest)))];
    }

    private static Figure Draw(ImmutableArray<FigurePillar> pillars) => PillarFigure.Draw("x", "品牌的内涵", "共两项。", pillars, Table);
}
