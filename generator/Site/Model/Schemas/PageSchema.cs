using System.Collections.Immutable;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>Makes the schemas of content types: their own keys behind those that every page has.</summary>
internal static class PageSchema
{
    private static readonly Field<string> Title = Is.Required("title", Is.Text, "标题；对支部来说就是支部名称", "the title; for a branch, its name");
    private static readonly Field<string> Summary = Is.Usual("summary", Is.Text, "一两句话的摘要，用于列表、搜索结果和分享", "one or two sentences for lists, search results and shared links");
    private static readonly Field<ImmutableArray<string>> Tags = Is.Usual("tags", Is.Names, "标签", "tags");
    private static readonly Field<ImmutableArray<Citation>> Sources = Is.Usual("sources", Is.ListOf(Is.RecordOf(PartSchemas.Citation)), "资料来源", "where the facts come from");
    private static readonly Field<ImmutableArray<string>> Notes = Is.Optional("notes", Is.Sentences, "编者注：存疑之处、本页怎样编成", "editors' notes: what is doubtful, how the page was composed");
    private static readonly Field<PartialDate> Updated = Is.Optional("updated", Is.PartialDate, "内容最近一次修改的日期，显示在页末", "when the content was last changed, shown at the end of the page");
    private static readonly Field<string> Office = Is.Optional("office", Is.Text, "责任部门，显示在页末；不写就用 site.yml 的 office", "the office that answers for the page; that of site.yml by default");
    private static readonly Field<string> Consent = Is.Optional("consent", Is.Text, "照片里的人是否同意公开，如“均已书面同意，2024年5月”；只给编写的人看，不发布", "whether the people in the photographs agreed to be shown; for authors, never published");
    private static readonly Field<bool> Draft = Is.Optional("draft", Is.YesOrNo, "草稿，暂不发布", "a draft that is not published yet");
    private static readonly Field<DateOnly> PublishOn = Is.Optional("publish_on", Is.Date, "从这一天起发布", "the first day on which the page is published");
    private static readonly Field<DateOnly> ExpiresOn = Is.Optional("expires_on", Is.Date, "从这一天起不再发布", "the first day on which the page is no longer published");
    private static readonly Field<ImmutableArray<string>> Aliases = Is.Optional("aliases", Is.Texts, "旧地址，会转到本页，如 /old/page/", "old addresses that lead to the page, such as /old/page/");
    private static readonly Field<YamlNode> Extra = Is.Optional("extra", Is.Anything, "主题自己的字段，生成器不检查", "keys of the theme's own, which the generator does not check");

    private static readonly ImmutableArray<Field> OpeningFields = [Title, Summary];
    private static readonly ImmutableArray<Field> ClosingFields = [Tags, Sources, Notes, Updated, Office, Consent, Draft, PublishOn, ExpiresOn, Aliases, Extra];

    /// <summary>The schema of a content type.</summary>
    public static Schema<PageContent<T>> Of<T>(string name, string zh, string en, ImmutableArray<Field> fields, Func<Record, T> create)
        where T : notnull =>
        new(name, new(zh, en), [.. OpeningFields, .. fields, .. ClosingFields], record => new(CreateHeader(record), create(record)));

    private static PageHeader CreateHeader(Record record) => new()
    {
        Title = record.Get(Title, ""),
        Summary = record.Find(Summary),
        Tags = record.List(Tags),
        TagsPlace = record.FindPlace(Tags),
        Sources = record.List(Sources),
        Notes = record.List(Notes),
        Updated = record.FindValue(Updated),
        Office = record.Find(Office),
        Consent = record.Find(Consent),
        IsDraft = record.Get(Draft, false),
        PublishOn = record.FindValue(PublishOn),
        ExpiresOn = record.FindValue(ExpiresOn),
        Aliases = record.List(Aliases),
        AliasesPlace = record.FindPlace(Aliases),
        Extra = record.Find(Extra),
    };
}
