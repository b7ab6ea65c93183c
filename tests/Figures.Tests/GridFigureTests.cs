using System.Collections.Immutable;
using System.Xml.Linq;

namespace BrandShowcase.Figures.Tests;

public sealed class GridFigureTests
{
    [Fact]
    public void Every_count_but_none_is_written_in_its_disc()
    {
        var figure = Draw(["国家级", "省级"], [("2024年", [3, 0]), ("年份未注明", [1, 12])]);

        FigureAssert.Texts(figure.DrawWide(), "fact-count").ShouldBe(["3", "1", "12"]);
        XDocument.Parse(figure.DrawWide()).Root!.Descendants("circle").Count(circle => circle.Attribute("class")!.Value == "fact-none").ShouldBe(1);
    }

    [Fact]
    public void Seven_levels_and_any_years_fit_a_phone()
    {
        ImmutableArray<string> levels = ["国家级", "省级", "市级", "区县级", "院级", "学会协会级", "级别未注明"];
        var figure = Draw(levels, [.. Enumerable.Range(2000, 14).Select(year => ($"{year}年以前", ImmutableArray.Create(year % 9, 0, 1, 200, 10, 99, 999)))]);

        figure.ShouldBeWellDrawn();
        figure.ShouldHaveApartTexts();
    }

    private static Figure Draw(ImmutableArray<string> columns, ImmutableArray<(string, ImmutableArray<int>)> rows) =>
        GridFigure.Draw("x", "荣誉的级别与年份", "共16项荣誉。", columns, rows, new(["年份"], [["2024年"]]));
}
