using System.Collections.Immutable;
using System.Xml.Linq;

namespace BrandShowcase.Figures.Tests;

public sealed class BarFigureTests
{
    private static readonly FigureTable Table = new(["内容", "数量"], [["义诊", "193场次"]]);

    [Fact]
    public void The_longest_bar_is_the_largest_number_and_the_others_are_in_proportion()
    {
        var widths = Rects(Draw(new Bar("甲", 200, "200场次", false), new Bar("乙", 50, "50场次", false), new Bar("丙", 0, "0场次", false)).DrawWide());

        widths[1].ShouldBe(widths[0] / 4, 0.02);
        widths[2].ShouldBe(0);
    }

    [Fact]
    public void A_number_that_is_not_exact_is_told_by_its_words_and_its_edge()
    {
        var figure = Draw(new Bar("义诊", 193, "193场次", false), new Bar("志愿活动", 60, "60余场次", true));

        FigureAssert.Texts(figure.DrawWide(), "fact-value").ShouldBe(["193场次", "60余场次"]);
        XDocument.Parse(figure.DrawWide()).Root!.Descendants("rect").Select(rect => rect.Attribute("class")!.Value).ShouldBe(["fact-bar", "fact-bar fact-rough"]);
    }

    [Fact]
    public void Any_names_and_numbers_stay_inside()
    {
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var figure = Draw([.. Enumerable.Range(0, 1 + random.Next(24)).Select(_ => new Bar(RandomText.Of(random, 40), random.Next(100_000_000), $"{random.Next(100_000_000)}余人次", random.Next(2) == 0))]);
            figure.ShouldBeWellDrawn();
            figure.ShouldHaveApartTexts();
        }
    }

    [Fact]
    public void Markup_in_names_stays_text() => Draw(new Bar("<b>&\"", 1, "1", false)).DrawWide().ShouldContain("&lt;b&gt;&amp;");

    private static Figure Draw(params ImmutableArray<Bar> bars) => BarFigure.Draw("x", "各支部的服务", "最多的是甲。", bars, Table);

    private static double[] Rects(string svg) =>
        [.. XDocument.Parse(svg).Root!.Descendants("rect").Select(rect => double.Parse(rect.Attribute("width")!.Value, System.Globalization.CultureInfo.InvariantCulture))];
}
