using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Markdown;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Model.Schemas;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render.Data;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Authoring.Pages;

/// <summary>What templates see of one page, each value with where it comes from.</summary>
internal sealed class PageValues
{
    // The words by which an object is known, the best first.
    private static readonly ImmutableArray<string> Names = ["title", "name", "label", "honour", "metric", "distance", "text", "period"];

    private readonly Page page;
    private readonly SiteSettings settings;
    private readonly WrittenKeys written;
    private readonly WrittenKeys writtenSettings;

    private PageValues(SiteModel site, Page page, ISiteFolder folder)
    {
        (this.page, settings) = (page, site.Settings);
        written = WrittenKeys.Of(page);
        writtenSettings = WrittenKeys.OfSettings(folder);
    }

    /// <summary>The values of a page: those of its own kind, such as <c>branch.brand</c>, then those that every page has; and the fields of which templates see nothing.</summary>
    public static (ImmutableArray<ExplainedValue> Seen, ImmutableArray<ExplainedValue> Unseen) Of(SiteModel site, ThemeStrings strings, Page page, ISiteFolder folder)
    {
        var values = new PageValues(site, page, folder);
        // Pictures are left out of it: to make them takes a whole build.
        var data = new TemplateData(site, strings, ThemeAssets.Create([], site.Settings.BaseUrl), pictures: null, ShareCards.None, icons: []);
        ImmutableArray<ExplainedValue> seen = [.. values.Own(data, site), .. values.Of("page", Value.Object(data.Page, new PageView(page, BodyOf(page, site))))];
        return (seen, [.. values.Unseen(seen)]);
    }

    private static Html? BodyOf(Page page, SiteModel site) => page.Source is { Body.IsEmpty: false } source
        ? Html.FromTrustedMarkup(MarkdownRenderer.Render(source.Body, site.TargetsOf(page), _ => null))
        : null;

    private IEnumerable<ExplainedValue> Own(TemplateData data, SiteModel site) => page switch
    {
        Page<Hospital> hospital => Of("hospital", Value.Object(data.Hospital, hospital)),
        Page<Branch> branch => Of("branch", Value.Object(data.Branch, branch)),
        Page<Activity> activity => Of("activity", Value.Object(data.Activity, activity)),
        Page<Consortium> consortium => Of("consortium", Value.Object(data.Consortium, consortium)),
        Page<Route> route => Of("route", Value.Object(data.Route, route)),
        { Kind: PageKind.Tag } => Of("tag", Value.Object(data.Tag, site.Pages.Tags.Get(page.Title))),
        _ => [],
    };

    private IEnumerable<ExplainedValue> Of(string owner, Value value) => value.GetMembers().SelectMany(member => Explain($"{owner}.{member.Name}", member.Value));

    private IEnumerable<ExplainedValue> Explain(string name, Value value)
    {
        if (MemberOrigins.IsMadeByBuild(name))
            return [new(name, Value: null, new(OriginKind.Build, new("生成网站时才有", "made when the site is built")))];
        // What has a form of its own in the front matter is told key by key; other pages and drawings are told by their names.
        if (value.Type is ObjectType { Name: "secretary" or "label" or "rating" or "achievements" or "image" or "visit_rules" })
            return Of(name, value);
        var text = JsonOf(value);
        return [new(name, text, text is null ? new(OriginKind.None, new("没有", "none")) : OriginOf(name))];
    }

    private ValueOrigin OriginOf(string name)
    {
        if (MemberOrigins.Find(name, page, settings) is not { } origin)
            return InsideOf(name);
        foreach (var place in origin.Places)
        {
            if (Find(place, name, origin.How) is { } found)
                return found;
        }
        return Unwritten;
    }

    private ValueOrigin Unwritten => page.Source is null
        ? new(OriginKind.Generator, new("生成器所定", "made by the generator"))
        : new(OriginKind.Default, new("没有写，用默认值", "not written; the default"));

    private ValueOrigin? Find(OriginPlace place, string name, LocalizedText? how) => place switch
    {
        OriginPlace.Field field => written.Find(field.Key) is { } node && (node is YamlScalar || !field.IsText) ? Written(field.Key, written.LineOf(field.Key), name, how) : null,
        OriginPlace.Body => BodyLine() is { } line
            ? new(OriginKind.Body, With(new($"正文，第 {line} 行起", $"the text from line {line} on"), how)) { Path = page.Source!.Text.Path, Line = line }
            : null,
        OriginPlace.Setting setting => Setting(setting.Key, how),
        OriginPlace.Known known => new(OriginKind.Generator, known.From),
        _ => throw new InvalidOperationException($"Unknown place {place}"),
    };

    /// <summary>A member of an object that has a form of its own: where its namesake stands, or where the single value stands that is written in its place.</summary>
    private ValueOrigin InsideOf(string name)
    {
        var names = name.Split('.');
        return written.Find(names[1]) switch
        {
            YamlMapping mapping when mapping.Entries.FirstOrDefault(entry => entry.Key.Value == names[^1]) is { Key: not null } entry => Written(names[^1], written.LineOf(entry), name, how: null),
            YamlScalar when names[^1] == "name" => Written(names[1], written.LineOf(names[1]), name, how: null),
            _ => Unwritten,
        };
    }

    private ValueOrigin Written(string key, int line, string name, LocalizedText? how)
    {
        // The key goes without saying where it is the name.
        var isNamesake = name.EndsWith("." + key, StringComparison.Ordinal);
        return new(OriginKind.FrontMatter, With(isNamesake ? new($"第 {line} 行", $"line {line}") : new($"第 {line} 行 {key}", $"line {line}, {key}"), how))
        {
            Path = page.Source!.Text.Path, Line = line, Key = key,
        };
    }

    private ValueOrigin Setting(string key, LocalizedText? how)
    {
        if (writtenSettings.Find(key) is null)
            return new(OriginKind.Default, With(new($"site.yml 没有写 {key}，用默认值", $"{key} is not in site.yml; the default"), how)) { Key = key };
        var line = writtenSettings.LineOf(key);
        return new(OriginKind.Settings, With(new($"site.yml 第 {line} 行 {key}", $"site.yml, line {line}, {key}"), how)) { Path = SiteLoader.SettingsPath, Line = line, Key = key };
    }

    private int? BodyLine()
    {
        if (page.Source is not { Body.IsEmpty: false } source)
            return null;
        var text = source.Text.Text;
        var start = source.FrontMatter.BodyStart;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        return source.Text.GetPosition(start).Line;
    }

    /// <summary>The fields that are written and of which templates see nothing: they are for the generator.</summary>
    private IEnumerable<ExplainedValue> Unseen(ImmutableArray<ExplainedValue> seen)
    {
        if (page.Source is not { } source)
            yield break;
        // A key inside another is told with both: branch.secretary.post.
        var keys = seen.Where(value => value.Origin.Kind == OriginKind.FrontMatter).SelectMany(value => new[] { value.Origin.Key, value.Name.Split('.')[1] }).ToHashSet(StringComparer.Ordinal);
        var fields = ContentSchemas.Of(source.Location.Type).Fields;
        foreach (var entry in written.Entries.Where(entry => !keys.Contains(entry.Key.Value)))
        {
            var key = entry.Key.Value;
            var line = written.LineOf(entry);
            var meaning = fields.FirstOrDefault(field => field.Key == key)?.Documentation ?? new LocalizedText("没有这个字段", "there is no such field");
            yield return new(key, SourceOf(entry.Value, source.Text), new(OriginKind.FrontMatter, new($"第 {line} 行：{meaning.Zh}", $"line {line}: {meaning.En}")) { Path = source.Text.Path, Line = line, Key = key });
        }
    }

    private static string SourceOf(YamlNode node, SourceText source) => node is YamlScalar scalar ? scalar.Value : source.Text.Substring(node.Span.Start, node.Span.Length);

    private static LocalizedText With(LocalizedText words, LocalizedText? how) => how is null ? words : new($"{words.Zh}，{how.Value.Zh}", $"{words.En}, {how.Value.En}");

    private static JsonNode? JsonOf(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Integer => value.AsInteger(),
        ValueKind.List => value.GetItems().Select(JsonOf).ToArray() is { Length: > 0 } items ? new JsonArray(items) : null,
        ValueKind.Model => NameOf(value),
        _ => value.ToString() is { Length: > 0 } text ? text : null,
    };

    private static string NameOf(Value value) =>
        Names.Select(name => value.GetMember(name)).FirstOrDefault(name => name.Kind == ValueKind.Text) is { IsNull: false } found ? found.AsText() : value.Type.Name;
}
