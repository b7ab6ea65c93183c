using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Benchmark;

/// <summary>A branch's brand page in the manner of a theme: a shell, partials with arguments, sections that may be empty.</summary>
internal sealed class BranchPage : Comparison
{
    private sealed record Metric(string Label, long Value, string Unit);

    private sealed record Branch(string Title, string Brand, string? Slogan, string? Secretary, Metric[] Metrics, string[] Practices, Branch? Hospital, string Url);

    private static readonly ObjectType<Metric> MetricType = new ObjectType<Metric>("metric", default)
        .Text("label", m => m.Label, default).Integer("value", m => m.Value, default).Text("unit", m => m.Unit, default);

    private static readonly ObjectType<Branch> BranchType = new ObjectType<Branch>("branch", default)
        .Text("title", b => b.Title, default)
        .Text("brand", b => b.Brand, default)
        .Text("slogan", b => b.Slogan, default)
        .Text("secretary", b => b.Secretary, default)
        .Text("url", b => b.Url, default)
        .ListOf("metrics", () => MetricType, b => b.Metrics, default)
        .ListOfText("practices", b => b.Practices, default)
        .Object("hospital", () => BranchType!, b => b.Hospital, default);

    private readonly Branch branch = new(
        "麻醉手术科支部", "敬畏生命，醉美手护", "关注疼痛，守护健康", "胡丰登",
        [.. Enumerable.Range(1, 6).Select(i => new Metric($"第 {i} 项服务", i * 1869, "人次"))],
        [.. Enumerable.Range(1, 12).Select(i => $"一对一术前访视 {i} & 随访")],
        new("永康市第一人民医院", "", null, null, [], [], null, "/hospitals/yongkang-first/"), "/hospitals/yongkang-first/branches/anesthesia/");

    protected override string Name => "branch page";

    protected override TemplateSource[] Sources { get; } =
    [
        new("branch.sbn-html", new("branch", """
            {{ wrap include 'shell' title: branch.title }}
            <article>
            <p><a href="{{ branch.hospital.url }}">{{ branch.hospital.title }}</a></p>
            <h1>{{ branch.brand }}</h1>
            {{~ if branch.slogan ~}}
            <p class="slogan">{{ branch.slogan }}</p>
            {{~ end ~}}
            {{ include 'fact' name: '书记' value: branch.secretary }}
            {{ include 'fact' name: '支部' value: branch.title }}
            {{~ if branch.metrics.size > 0 ~}}
            <dl>
            {{~ for $m in branch.metrics ~}}
            <div><dt>{{ $m.label }}</dt><dd><b>{{ $m.value }}</b> {{ $m.unit }}</dd></div>
            {{~ end ~}}
            </dl>
            {{~ end ~}}
            <ul>
            {{~ for $p in branch.practices ~}}
            {{ include 'line' text: $p number: for.index }}
            {{~ end ~}}
            </ul>
            </article>
            {{ end }}
            """)),
        new("shell.sbn-html", new("shell", """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><title>{{ $.title }}</title><link rel="stylesheet" href="/assets/site.css"></head>
            <body><header><a href="/">医院党建品牌</a><nav><a href="/hospitals/">医院</a><a href="/matrix/">矩阵</a></nav></header>
            <main>{{ $$ }}</main>
            <footer><p>主办单位</p></footer></body></html>
            """)),
        new("fact.sbn-html", new("fact", "<p>{{ $.name }}：{{ $.value ?? '待补充' }}</p>")),
        new("line.sbn-html", new("line", "<li value=\"{{ $.number }}\">{{ $.text }}</li>\n")),
    ];

    protected override TemplateEnvironment Environment { get; } = new() { Globals = [new("branch", BranchType, default)] };

    protected override Globals MakeGlobals() => new Globals().Set("branch", Value.Object(BranchType, branch));

    protected override void WriteByHand(HandWriter writer)
    {
        writer.Raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>"u8);
        writer.Text(branch.Title);
        writer.Raw("</title><link rel=\"stylesheet\" href=\"/assets/site.css\"></head>\n<body><header><a href=\"/\">医院党建品牌</a><nav><a href=\"/hospitals/\">医院</a><a href=\"/matrix/\">矩阵</a></nav></header>\n<main>\n<article>\n<p><a href=\""u8);
        writer.Text(branch.Hospital!.Url);
        writer.Raw("\">"u8);
        writer.Text(branch.Hospital.Title);
        writer.Raw("</a></p>\n<h1>"u8);
        writer.Text(branch.Brand);
        writer.Raw("</h1>\n"u8);
        if (branch.Slogan is { } slogan)
        {
            writer.Raw("<p class=\"slogan\">"u8);
            writer.Text(slogan);
            writer.Raw("</p>\n"u8);
        }
        Fact(writer, "书记", branch.Secretary);
        writer.Raw("\n"u8);
        Fact(writer, "支部", branch.Title);
        writer.Raw("\n"u8);
        if (branch.Metrics.Length > 0)
        {
            writer.Raw("<dl>\n"u8);
            foreach (var metric in branch.Metrics)
            {
                writer.Raw("<div><dt>"u8);
                writer.Text(metric.Label);
                writer.Raw("</dt><dd><b>"u8);
                writer.Number(metric.Value);
                writer.Raw("</b> "u8);
                writer.Text(metric.Unit);
                writer.Raw("</dd></div>\n"u8);
            }
            writer.Raw("</dl>\n"u8);
        }
        writer.Raw("<ul>\n"u8);
        for (var i = 0; i < branch.Practices.Length; i++)
        {
            writer.Raw("<li value=\""u8);
            writer.Number(i);
            writer.Raw("\">"u8);
            writer.Text(branch.Practices[i]);
            writer.Raw("</li>\n\n"u8);
        }
        writer.Raw("</ul>\n</article>\n</main>\n<footer><p>主办单位</p></footer></body></html>"u8);
    }

    private static void Fact(HandWriter writer, string name, string? value)
    {
        writer.Raw("<p>"u8);
        writer.Text(name);
        writer.Raw("："u8);
        writer.Text(value ?? "待补充");
        writer.Raw("</p>"u8);
    }
}
