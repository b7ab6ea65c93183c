using System.Buffers;
using System.Text;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render;

/// <summary>
/// The brand matrix for spreadsheets: RFC 4180, UTF-8 with a byte order mark, without which Excel and WPS take the text for
/// GBK.
/// </summary>
internal static class MatrixCsv
{
    private const string Hole = "待补充";

    /// <summary>The file's place in the site: beside a hospital's page, or beside the matrix of all hospitals.</summary>
    public static string PathOf(Page<Hospital>? hospital) => hospital is null ? "matrix/matrix.csv" : $"{hospital.Url.Value[1..]}matrix.csv";

    public static void Encode(SiteModel site, IEnumerable<Page<Hospital>> hospitals, IBufferWriter<byte> output)
    {
        output.Write("\uFEFF");
        WriteRow(output, ["医院", "支部", "品牌", "口号", "内涵", "书记", "双带头人", "类别", "党员人数", "创建年份", "星级", "服务数据", "荣誉", "联建单位", "网页"]);
        foreach (var hospital in hospitals)
        {
            foreach (var branch in site.BranchesOf(hospital))
                WriteRow(output, Cells(site, hospital, branch));
            foreach (var brand in hospital.Content.UnassignedBrands)
                WriteRow(output, [hospital.Title, Hole, brand.Name, .. Enumerable.Repeat(Hole, 11), hospital.Url.ToPermalink(site.Settings.BaseUrl)]);
        }
    }

    private static string[] Cells(SiteModel site, Page<Hospital> hospital, Page<Branch> page)
    {
        var branch = page.Content;
        return
        [
            hospital.Title,
            page.Title,
            branch.Brand.Name ?? Hole,
            branch.Brand.Slogan ?? Hole,
            Connotation(branch.Brand.Connotation) ?? Hole,
            branch.Secretary?.Name ?? Hole,
            branch.Secretary is { IsDualLeader: true } ? "是" : Hole,
            branch.Category?.Text ?? Hole,
            branch.Members?.ToString() ?? Hole,
            branch.Brand.Since?.ToString() ?? Hole,
            branch.Brand.Rating?.Stars.ToString() ?? Hole,
            List(branch.Achievements.CountedServices.Select(service => $"{service.Metric} {service.Quantity.In(service.Unit)}{(service.Period is null ? "" : $"（{service.Period}）")}")),
            List(branch.Achievements.Honours.Select(honour => honour.Name)),
            List(branch.Partners.Select(partner => partner.Name)),
            page.Url.ToPermalink(site.Settings.BaseUrl),
        ];
    }

    private static string List(IEnumerable<string> items) => string.Join('；', items) is { Length: > 0 } list ? list : Hole;

    private static string? Connotation(Connotation? connotation) =>
        connotation is null ? null : connotation.Text ?? string.Join('；', connotation.Pillars.Select(pillar => $"{pillar.Number} {pillar.Title}"));

    private static void WriteRow(IBufferWriter<byte> output, string[] cells)
    {
        var row = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
            row.Append(i == 0 ? "" : ",").Append(Cell(cells[i]));
        output.Write(row.Append("\r\n").ToString());
    }

    /// <summary>A cell that a spreadsheet would take for a formula begins with an apostrophe, which makes it text.</summary>
    private static string Cell(string text)
    {
        var isFormula = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';
        var plain = isFormula ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(",\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
