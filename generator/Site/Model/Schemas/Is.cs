using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>
/// The words in which schemas are written: <c>Is.Optional("members", Is.Integer(1, 100_000), "党员人数", "…")</c>.
/// </summary>
internal static class Is
{
    public static FieldType<string> Text { get; } = new TextType();
    public static FieldType<bool> YesOrNo { get; } = new BooleanType();
    public static FieldType<DateOnly> Date { get; } = new DateType();
    public static FieldType<PartialDate> PartialDate { get; } = new PartialDateType();
    public static FieldType<FileReference> File { get; } = new FileType(new("页面旁边的一个文件，写相对路径", "a file beside the page, as a relative path"), _ => true);
    public static FieldType<FileReference> Asset { get; } = new FileType(new("主题 assets 文件夹里的一个文件", "a file in the theme's folder assets"), _ => true);

    /// <summary>A picture that belongs to no page, by its path from the site's folder.</summary>
    public static FieldType<FileReference> SitePicture { get; } = new FileType(new("content 里的一个图片文件，如 content/badge.png", "a picture in content, such as content/badge.png"), ImageFile.IsPicture);

    public static FieldType<string> WebAddress { get; } = new WebAddressType(int.MaxValue);

    /// <summary>A web address that is printed as a QR code: a longer one has modules too small for a telephone's camera.</summary>
    public static FieldType<string> PrintableAddress { get; } = new WebAddressType(300);

    public static FieldType<YamlNode> Anything { get; } = new AnyType();
    public static FieldType<ImmutableArray<string>> Texts { get; } = new ListType<string>(Text, allowSingle: true, NameSeries.MarksOfTexts);

    /// <summary>Sentences, which may have any mark.</summary>
    public static FieldType<ImmutableArray<string>> Sentences { get; } = new ListType<string>(Text, allowSingle: true);

    /// <summary>Places, each of which may have a comma: 人民广场，市民中心.</summary>
    public static FieldType<ImmutableArray<string>> Places { get; } = new ListType<string>(Text, allowSingle: true, NameSeries.MarksOfPlaces, NameSeries.MarksOfPlaces);

    /// <summary>Short names, as tags are. Items that may have commas are <see cref="Texts"/>.</summary>
    public static FieldType<ImmutableArray<string>> Names { get; } = new ListType<string>(Text, allowSingle: true, NameSeries.Marks, NameSeries.Marks);

    public static FieldType<int> Year { get; } = new IntegerType(1840, 2100);

    public static FieldType<int> Integer(int min, int max) => new IntegerType(min, max);

    public static NumberType Number(decimal min, decimal max) => new(min, max);

    public static FieldType<string> Matching(Regex pattern, string zh, string en) => new PatternType(pattern, new(zh, en));

    public static FieldType<T> OneOf<T>(params ImmutableArray<(string Key, T Value)> choices)
        where T : notnull => new ChoiceType<T>(choices);

    public static FieldType<Label> LabelOf(string list, Func<SiteSettings, LabelList> find) => new LabelType(list, find);

    public static FieldType<Reference> ReferenceTo(ReferenceTarget target) => new ReferenceType(target);

    public static FieldType<ImmutableArray<T>> ListOf<T>(FieldType<T> item)
        where T : notnull => new ListType<T>(item, allowSingle: false);

    public static FieldType<ImmutableArray<T>> OneOrMore<T>(FieldType<T> item)
        where T : notnull => new ListType<T>(item, allowSingle: true);

    public static FieldType<T> RecordOf<T>(Schema<T> schema)
        where T : notnull => new RecordType<T>(schema);

    public static FieldType<T> TextOr<T>(FieldType<T> full, Func<string, T> expand)
        where T : notnull => new ShorthandType<T>(full, (text, _) => expand(text));

    public static FieldType<T> FileOr<T>(FieldType<T> full, Func<FileReference, T> expand)
        where T : notnull => new ShorthandType<T>(full, (text, place) => expand(new(text, place)));

    public static FieldType<T> NumberOr<T>(NumberType number, FieldType<T> full, Func<decimal, T> expand)
        where T : notnull => new NumberOrType<T>(number, full, expand);

    public static FieldType<T> VariantOf<T>(params ImmutableArray<(string Key, FieldType<T> Type)> variants)
        where T : notnull => new VariantType<T>(variants);

    public static Field<T> Required<T>(string key, FieldType<T> type, string zh, string en)
        where T : notnull => new(key, type, FieldUse.Required, new LocalizedText(zh, en));

    public static Field<T> Usual<T>(string key, FieldType<T> type, string zh, string en)
        where T : notnull => new(key, type, FieldUse.Usual, new LocalizedText(zh, en));

    public static Field<T> Optional<T>(string key, FieldType<T> type, string zh, string en)
        where T : notnull => new(key, type, FieldUse.Optional, new LocalizedText(zh, en));
}
