using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Benchmark;

/// <summary>The matrix of a hospital group: 200 rows, a fifth of them without a brand.</summary>
internal sealed class BrandMatrix : Comparison
{
    private sealed record Branch(string Title, string Url, string? Brand, string? Slogan, string? Secretary, long? Since);

    private static readonly ObjectType<Branch> Type = new ObjectType<Branch>("branch", default)
        .Text("title", b => b.Title, default)
        .Text("url", b => b.Url, default)
        .Text("brand", b => b.Brand, default)
        .Text("slogan", b => b.Slogan, default)
        .Text("secretary", b => b.Secretary, default)
        .Integer("since", b => b.Since, default);

    private readonly Branch[] branches = [.. Enumerable.Range(0, 200).Select(i => new Branch(
        $"第{i}党支部", $"/hospitals/first/branches/b{i}/", i % 5 == 0 ? null : $"仁心向党·{i}", i % 3 == 0 ? null : "关注疼痛，守护健康", i % 7 == 0 ? null : "王建国", i % 4 == 0 ? null : 2000 + (i % 25)))];

    protected override string Name => "matrix of 200 rows";

    protected override TemplateSource[] Sources { get; } =
    [
        new("matrix.sbn-html", new("matrix", """
            <table>
            {{~ for $b in branches ~}}
            <tr{{ if for.odd }} class="odd"{{ end }}>
            <th scope="row"><a href="{{ $b.url }}">{{ $b.title }}</a></th>
            <td>{{ $b.brand ?? '待补充' }}</td>
            <td>{{ $b.slogan ?? '待补充' }}</td>
            <td>{{ if $b.secretary }}{{ $b.secretary }}{{ else }}<span class="hole">待补充</span>{{ end }}</td>
            <td>{{ $b.since }}</td>
            </tr>
            {{~ end ~}}
            </table>
            """)),
    ];

    protected override TemplateEnvironment Environment { get; } = new() { Globals = [new("branches", Type.List, default)] };

    protected override Globals MakeGlobals() => new Globals().Set("branches", Value.List(Type, branches));

    protected override void WriteByHand(HandWriter writer)
    {
        writer.Raw("<table>\n"u8);
        for (var i = 0; i < branches.Length; i++)
        {
            var branch = branches[i];
            writer.Raw("<tr"u8);
            if (i % 2 != 0)
                writer.Raw(" class=\"odd\""u8);
            writer.Raw(">\n<th scope=\"row\"><a href=\""u8);
            writer.Text(branch.Url);
            writer.Raw("\">"u8);
            writer.Text(branch.Title);
            writer.Raw("</a></th>\n<td>"u8);
            writer.Text(branch.Brand ?? "待补充");
            writer.Raw("</td>\n<td>"u8);
            writer.Text(branch.Slogan ?? "待补充");
            writer.Raw("</td>\n<td>"u8);
            if (branch.Secretary is { } secretary)
                writer.Text(secretary);
            else
                writer.Raw("<span class=\"hole\">待补充</span>"u8);
            writer.Raw("</td>\n<td>"u8);
            if (branch.Since is { } since)
                writer.Number(since);
            writer.Raw("</td>\n</tr>\n"u8);
        }
        writer.Raw("</table>"u8);
    }
}
