using System.Collections.Immutable;
using System.Xml.Linq;

namespace BrandShowcase.Figures.Tests;

public sealed class NetworkFigureTests
{
    private static readonly FigureTable Table = new(["联建单位", "与谁共建"], [["村", "支部"]]);

    [Fact]
    public void Lines_that_need_not_cross_do_not_cross()
    {
        var figure = Draw(
            [new("丙支部", [(2, 1)]), new("乙支部", [(1, 1)]), new("甲支部", [(0, 1)])],
            [new("一村", 0), new("二村", 0), new("三村", 0)], ["行政村"]);

        var labels = FigureAssert.Texts(figure.DrawWide(), "fact-label").ToArray();
        labels.Order(StringComparer.Ordinal).ShouldBe(["一村", "三村", "丙支部", "乙支部", "二村", "甲支部"]);
        var places = XDocument.Parse(figure.DrawWide()).Root!.Descendants("path").Where(path => path.Attribute("class")!.Value == "fact-link")
            .Select(path => path.Attribute("d")!.Value.Split('M', 'C', ' ')).Select(part => (From: double.Parse(part[2], System.Globalization.CultureInfo.InvariantCulture), To: double.Parse(part[^1], System.Globalization.CultureInfo.InvariantCulture))).ToArray();
        places.OrderBy(line => line.From).Select(line => line.To).ShouldBeInOrder();
    }

    [Fact]
    public void Groups_have_a_title_and_a_shape_of_their_own()
    {
        var figure = Draw([new("支部", [(0, 1), (1, 1), (2, 1)])], [new("村", 0), new("校", 1), new("行", 2)], ["行政村", "学校", "银行"]);

        FigureAssert.Texts(figure.DrawTall(), "fact-heading").ShouldBe(["行政村", "学校", "银行"]);
        XDocument.Parse(figure.DrawTall()).Root!.Descendants("path").Where(path => path.Attribute("class")!.Value.StartsWith("fact-partner", StringComparison.Ordinal))
            .Select(path => path.Attribute("d")!.Value[path.Attribute("d")!.Value.IndexOf('m')..]).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Few_and_many_names_stay_inside_and_apart()
    {
        var random = new Random(2);
        for (var i = 0; i < 100; i++)
        {
            var groups = 1 + random.Next(8);
            var partners = groups + random.Next(NetworkFigure.MostNames - groups + 1);
            var figure = Draw(
                [.. Enumerable.Range(0, 1 + random.Next(NetworkFigure.MostNames)).Select(_ => new NetworkNode(RandomText.Of(random, 30), [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => (random.Next(partners), 1 + random.Next(9)))]))],
                [.. Enumerable.Range(0, partners).Select(partner => new NetworkPartner(RandomText.Of(random, 30), partner < groups ? partner : random.Next(groups)))],
                [.. Enumerable.Range(0, groups).Select(_ => RandomText.Of(random, 6))]);
            figure.ShouldBeWellDrawn();
            figure.ShouldHaveApartTexts();
        }
    }

    /// <summary>Every partner is joined with someone, as the figure demands.</summary>
    private static Figure Draw(ImmutableArray<NetworkNode> nodes, ImmutableArray<NetworkPartner> partners, ImmutableArray<string> groups)
    {
        var joined = nodes.SelectMany(node => node.Partners).Select(pair => pair.Partner).ToHashSet();
        var alone = Enumerable.Range(0, partners.Length).Where(partner => !joined.Contains(partner)).Select(partner => (partner, 1)).ToArray();
        return NetworkFigure.Draw("x", "支部与联建单位", "线连着结对的两方。", nodes.SetItem(0, nodes[0] with { Partners = [.. nodes[0].Partners, .. alone] }), partners, groups, Table);
    }
}
