using System.Collections.Immutable;
using BrandShowcase.Figures;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Render.Facts;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <content>Pictures of the facts.</content>
internal sealed partial class TemplateData
{
    /// <summary>Branches and their partners; null where there is nothing to draw.</summary>
    public Figure? PartnerNetwork => overviews.PartnerNetwork;

    private ObjectType<Figure> DeclareFigure() => new ObjectType<Figure>("figure", ("一幅数据图", "a picture of facts"))
        .Text("title", x => x.Title, ("标题", "what it shows"))
        .Text("description", x => x.Description, ("图中能看出什么", "what can be seen in it"))
        .Html("wide", x => Html.FromTrustedMarkup(x.DrawWide()), ("电脑与打印用的 SVG", "the SVG for a desk and for paper"))
        .Html("tall", x => Html.FromTrustedMarkup(x.DrawTall()), ("手机用的 SVG", "the SVG for a phone"))
        .ListOfText("heads", x => x.Table.Heads, ("数据表的栏目", "the columns of the table behind it"))
        .ListOf("rows", () => FigureRow, x => x.Table.Rows.Select(cells => new FigureRowView(cells)).ToArray(), ("数据表的行", "the rows of the table behind it"));

    private static ObjectType<FigureRowView> DeclareFigureRow() => new ObjectType<FigureRowView>("figure_row", ("数据表的一行", "a row of the table behind a figure"))
        .ListOfText("cells", x => x.Cells, ("各格", "its cells"));

    private Figure? HonoursFigureOf(Page<Hospital> hospital) => HonourFigure.Find(
        [.. hospital.Content.Achievements.Honours, .. hospital.Content.Brands.SelectMany(brand => brand.Achievements.Honours), .. site.BranchesOf(hospital).SelectMany(branch => branch.Content.Achievements.Honours)],
        site.Settings.HonourLevels, strings);

    private Figure? HonoursFigureOf(WallView wall) => HonourFigure.Find(
        [.. wall.Groups.SelectMany(group => group.Years).SelectMany(year => year.Entries).Select(entry => entry.Honour)], site.Settings.HonourLevels, strings);
}

/// <summary>A row of the table behind a figure.</summary>
internal sealed record FigureRowView(ImmutableArray<string> Cells);
