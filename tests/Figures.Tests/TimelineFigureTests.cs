using System.Collections.Immutable;

namespace BrandShowcase.Figures.Tests;

public sealed class TimelineFigureTests
{
    [Fact]
    public void Points_keep_their_order()
    {
        var figure = Draw([new("2019年", "1.0", "建立卒中中心"), new(null, "2.0", null), new("2023年", "3.0", null)]);

        foreach (var svg in new[] { figure.DrawWide(), figure.DrawTall() })
        {
            FigureAssert.Texts(svg, "fact-numeral").ShouldBe(["2019年", "2023年"]);
            FigureAssert.Texts(svg, "fact-title").ShouldBe(["1.0", "2.0", "3.0"]);
            FigureAssert.Texts(svg, "fact-soft").ShouldBe(["建立卒中中心"]);
        }
    }

    [Fact]
    public void What_fits_is_drawn_whole_inside_and_apart()
    {
        var random = new Random(5);
        for (var i = 0; i < 200; i++)
        {
            var figure = Draw([.. Enumerable.Range(0, 2 + random.Next(TimelineFigure.MostPoints - 1)).Select(_ => Point(random))]);
            figure.ShouldBeWellDrawn();
            figure.ShouldHaveApartTexts();
            (figure.DrawWide() + figure.DrawTall()).ShouldNotContain("…");
        }
    }

    private static TimelinePoint Point(Random random)
    {
        while (true)
        {
            var point = new TimelinePoint(random.Next(4) == 0 ? null : $"{random.Next(1949, 2030)}年", RandomText.Of(random, 36), random.Next(3) == 0 ? null : RandomText.Of(random, 1 + random.Next(90)));
            if (point.Fits)
                return point;
        }
    }

    private static Figure Draw(ImmutableArray<TimelinePoint> points) => TimelineFigure.Draw("x", "品牌的历程", "共三个阶段。", points, new(["年份", "版本"], [["2019年", "1.0"]]));
}
