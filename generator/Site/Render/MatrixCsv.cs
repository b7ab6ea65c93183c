using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Render;

/// <summary>
/// The brand matrix for spreadsheets: RFC 4180, UTF-8 with a byte order mark, without which Excel and WPS take the text for
/// GBK.
/// </summary>
internal static class MatrixCsv
{
    private static readonly ImmutableArray<string> Heads =
    [
        "generator.csv.hospital", "generator.csv.branch", "generator.csv.brand", "generator.csv.slogan", "generator.csv.connotation", "generator.csv.secretary",
        "generator.csv.dual_leader", "generator.csv.category", "generator.csv.members", "generator.csv.since", "generator.csv.stars", "generator.csv.services",
        "generator.csv.honours", "generator.csv.partners", "generator.csv.url",
    ];

    /// <summary>The strings that it asks of a theme.</summary>
    public static ImmutableArray<string> Strings { get; } = [.. Heads, "generator.csv.yes", "hole"];

    /// <summary>The file's place in the site: beside a hospital's page, or beside the matrix of all hospitals.</summary>
    public static string PathOf(Page<Hospital>? hospital) => hospital is null ? "matrix/matrix.csv" : $"{hospital.Url.Value[1..]}matrix.csv";

    public static void Encode(SiteModel site, ThemeStrings strings, IEnumerable<Page<Hospital>> hospitals, IBufferWriter<byte> output)
    {
        var (hole, yes) = (strings.Get("hole"), strings.Get("generator.csv.yes"));
        output.Write("\uFEFF");
        WriteRow(output, [.. Heads.Select(head => strings.Get(head))]);
        foreach (var hospital in hospitals)
        {
            foreach (var branch in site.BranchesOf(hospital))
                WriteRow(output, [.. Cells(site, hospital, branch, yes).Select(cell => cell is null or "" ? hole : cell)]);
            foreach (var brand in hospital.Content.UnassignedBrands)
                WriteRow(output, [hospital.Title, hole, brand.Name, .. Enumerable.Repeat(hole, Heads.Length - 4), hospital.Url.ToPermalink(site.Settings.BaseUrl)]);
        }
    }

    /// <summary>The cells of a branch; null or empty where nothing is known.</summary>
    private static string?[] Cells(SiteModel site, Page<Hospital> hospital, Page<Branch> page, string yes)
    {
        var branch = page.Content;
        return
        [
            hospital.Title,
            page.Title,
            branch.Brand.Name,
            branch.Brand.Slogan,
            Connotation(branch.Brand.Connotation),
            branch.Secretary?.Name,
            branch.Secretary is { IsDualLeader: true } ? yes : null,
            branch.Category?.Text,
            branch.Members?.ToString(),
            branch.Brand.Since?.ToString(),
            branch.Brand.Rating?.Stars.ToString(),
            List(branch.Achievements.CountedServices.Select(service => $"{service.Metric} {service.Quantity.In(service.Unit)}{(service.Period is null ? "" : $"（{service.Period}）")}")),
            List(branch.Achievements.Honours.Select(honour => honour.Name)),
            List(branch.Partners.Select(partner => partner.Name)),
            page.Url.ToPermalink(site.Settings.BaseUrl),
        ];
    }

    private static string List(IEnumerable<string> items) => string.Join('；', items);

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
