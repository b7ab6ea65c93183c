using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring;

/// <summary>Tells an author what a field means and what may be written in it.</summary>
internal static class FieldDescription
{
    /// <summary>The meaning of a field, and what its value may be where the meaning does not tell.</summary>
    /// <param name="field">The field.</param>
    /// <param name="settings">The site's settings, whose lists some fields choose from.</param>
    public static LocalizedText Of(Field field, SiteSettings settings)
    {
        var hint = Hint(field, settings);
        return ($"{field.Documentation.Zh}{hint.Zh}", $"{field.Documentation.En}{hint.En}");
    }

    private static LocalizedText Hint(Field field, SiteSettings settings)
    {
        return field.Type.Shape switch
        {
            Shape.YesNo => ("；写 true（是）或 false（否）", "; true or false"),
            Shape.Date => ("；写作 2024-07-01", "; such as 2024-07-01"),
            Shape.Number number when !Tells($"{number.Max:0}") => ($"；{number.Min:0} 到 {number.Max:0} 的数", $"; from {number.Min:0} to {number.Max:0}"),
            Shape.WebAddress => ("；以 https:// 开头", "; begins with https://"),
            Shape.Choice choice when !Tells(choice.Options[0].Key) => OneOf(choice.Options),
            Shape.OneLabel labels when labels.Find(settings) is { Count: > 0 } list && !list.Any(label => Tells(label.Key)) => OneOf(list.Select(label => new ShapeOption(label.Key, label.Text))),
            Shape.List { Item: Shape.Text or Shape.PageName } => ("；写成 [甲, 乙]", "; as [one, two]"),
            _ => ("", ""),
        };

        bool Tells(string word) => field.Documentation.Zh.Contains(word, StringComparison.Ordinal);
    }

    private static LocalizedText OneOf(IEnumerable<ShapeOption> options)
    {
        var all = options.Select(option => option.Label is null ? option.Key : $"{option.Key}（{option.Label}）").ToArray();
        // Chinese text has no spaces within.
        var space = char.IsAscii(all[0][0]) ? " " : "";
        return ($"；可以写{space}{string.Join('、', all)}", $"; one of {string.Join(", ", all)}");
    }
}
