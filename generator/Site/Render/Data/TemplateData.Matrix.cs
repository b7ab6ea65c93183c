using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <content>The brand matrix.</content>
internal sealed partial class TemplateData
{
    /// <summary>The matrix of one hospital.</summary>
    public MatrixView MatrixOf(Page<Hospital> hospital) => new(site, hospital, Href("/" + MatrixCsv.PathOf(hospital)));

    /// <summary>The matrix of all hospitals.</summary>
    public MatrixView MatrixOfAll() => new(site, null, Href("/" + MatrixCsv.PathOf(null)));

    private ObjectType<MatrixView> DeclareMatrix() => new ObjectType<MatrixView>("matrix", ("品牌矩阵", "a brand matrix"))
        .Text("title", x => x.Title, ("标题", "the title"))
        .Object("hospital", () => Hospital, x => x.Hospital, ("医院；全部医院的矩阵为空", "the hospital; null for the matrix of all"))
        .Boolean("whole", x => x.IsWhole, ($"每个支部是否一行；超过 {MatrixView.MaximumOnOnePage} 个支部时每家医院一行", $"whether each branch has a row; beyond {MatrixView.MaximumOnOnePage} branches each hospital has one"))
        .Boolean("tools", x => x.HasTools, ("行数是否多到需要筛选和排序", "whether there are enough rows to filter and sort them"))
        .ListOf("columns", () => MatrixColumn, x => x.Columns, ("各列；没有一行有内容的列不在内", "the columns of which something is known"))
        .ListOf("filters", () => MatrixFilter, x => x.Filters, ("有用的筛选条件", "the filters that leave some rows and take others"))
        .ListOf("groups", () => MatrixGroup, x => x.Groups, ("各家医院的行", "the rows of each hospital"))
        .Text("csv_url", x => x.CsvHref, ("CSV 文件地址", "the address of the CSV file"))
        .Integer("branch_count", x => x.Branches.Length, ("支部数", "the number of branches"))
        .Integer("branch_brand_count", x => CountBrands(x.Branches), ("有品牌的支部数", "the number of branches with a brand"))
        .Integer("dual_leader_count", x => CountDualLeaders(x.Branches), ("双带头人数", "the number of dual leaders"));

    private ObjectType<MatrixGroup> DeclareMatrixGroup() => new ObjectType<MatrixGroup>("matrix_group", ("矩阵里一家医院的部分", "the part of a matrix that belongs to one hospital"))
        .Object("hospital", () => Hospital, x => x.Hospital, ("医院", "the hospital"))
        .ListOf("rows", () => MatrixRow, x => x.Rows, ("支部，按矩阵顺序；每家医院一行时为空", "the branches in the order of the matrix; none where each hospital has one row"))
        .ListOf("orphans", () => Orphan, x => x.Orphans, ("未注明支部的品牌", "brands without a branch"))
        .Text("order", x => x.Order, ("每家医院一行时，它在各列的次序", "where each hospital has one row, its place by each column"))
        .Text("facets", x => x.Facets, ("每家医院一行时，筛选用的标记", "where each hospital has one row, what filters find it by"))
        .Integer("branch_count", x => x.Branches.Length, ("支部数", "the number of branches"))
        .Integer("branch_brand_count", x => CountBrands(x.Branches), ("有品牌的支部数", "the number of branches with a brand"))
        .Integer("dual_leader_count", x => CountDualLeaders(x.Branches), ("双带头人数", "the number of dual leaders"))
        .Integer("honour_count", x => x.Branches.Sum(branch => branch.Content.Achievements.Honours.Length), ("各支部的荣誉数", "the number of honours of its branches"))
        .Integer("partner_count", x => x.Branches.Sum(branch => branch.Content.Partners.Length), ("各支部的联建单位数", "the number of partners of its branches"));

    private ObjectType<MatrixRow> DeclareMatrixRow() => new ObjectType<MatrixRow>("matrix_row", ("矩阵的一行", "a row of a matrix"))
        .Object("branch", () => Branch, x => x.Branch, ("支部", "the branch"))
        .Text("order", x => x.Order, ("在各列的次序，从 0 起，用空格隔开；没有内容是 -", "its place by each column, from 0, with spaces between; - where it has a hole"))
        .Text("facets", x => x.Facets, ("筛选用的标记，每行一个`条件:键`", "what filters find it by, as filter:key, each on a line"))
        .Object("level", () => PartData.Label, x => HighestLevel(x.Branch), ("荣誉的最高级别；未注明为空", "the highest level of its honours; null if unknown"));

    private static ObjectType<MatrixColumn> DeclareMatrixColumn() => new ObjectType<MatrixColumn>("matrix_column", ("矩阵的一列", "a column of a matrix"))
        .Text("key", x => x.Key, ("键，如 brand", "the key, such as brand"))
        .Boolean("sparse", x => x.IsSparse, ("是否只有少数行有内容", "whether only a few rows know it"))
        .Boolean("largest_first", x => x.IsLargestFirst, ("排序时是否从大到小", "whether it is sorted with the largest on top"));

    private static ObjectType<MatrixFilter> DeclareMatrixFilter() => new ObjectType<MatrixFilter>("matrix_filter", ("矩阵的一个筛选条件", "a filter of a matrix"))
        .Text("key", x => x.Key, ("键，如 category", "the key, such as category"))
        .ListOf("options", () => PartData.Label, x => x.Options, ("可选的值", "what can be chosen"));

    private ObjectType<OrphanView> DeclareOrphan() => new ObjectType<OrphanView>("orphan", ("未注明支部的品牌", "a brand without a branch"))
        .Text("name", x => x.Brand.Name, ("名称", "the name"))
        .Text("note", x => x.Brand.Note, ("说明", "what is known of it"))
        .Text("facets", x => x.Facets, ("筛选用的标记", "what filters find it by"))
        .Object("hospital", () => Hospital, x => x.Hospital, ("医院", "the hospital"));

    private static int CountBrands(IEnumerable<Page<Branch>> branches) => branches.Count(branch => branch.Content.Brand.Name is not null);

    private static int CountDualLeaders(IEnumerable<Page<Branch>> branches) => branches.Count(branch => branch.Content.Secretary is { IsDualLeader: true });

    private Label? HighestLevel(Page<Branch> branch) =>
        site.Settings.HonourLevels.FirstOrDefault(level => branch.Content.Achievements.Honours.Any(honour => honour.Level == level));
}
