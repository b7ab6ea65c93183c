using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Tokens;
using BrandShowcase.Site.Plan;
using BrandShowcase.Templating;
using BrandShowcase.Templating.Builtins;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <summary>
/// The documentation of what theme authors can use, printed from the declarations themselves, as Markdown. The author's guide
/// holds the Chinese of it.
/// </summary>
public static class TemplateReference
{
    /// <summary>What templates see: the names of every render, and the members of every type that can be reached from them.</summary>
    public static string Data(Language language)
    {
        var globals = GlobalData.Declare(EmptyData());
        var text = new StringBuilder();
        Heading(text, ("全局名称", "Global names"), language);
        Table(text, language, globals.Select(global => (global.Name, global.Type, global.Doc)));
        foreach (var type in ReachableTypes(globals.Select(global => global.Type)).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            Heading(text, new($"{type.Name}：{type.Doc.Zh}", $"{type.Name}: {type.Doc.En}"), language);
            Table(text, language, type.Members.Select(member => (member.Name, member.Type, member.Doc)));
        }
        return text.ToString();
    }

    /// <summary>The functions of the site and all builtins, each with its parameters and an example.</summary>
    public static string Functions(Language language)
    {
        var text = new StringBuilder();
        Heading(text, ("网站的函数", "Functions of the site"), language);
        foreach (var function in HostFunctions.Create(EmptySite(), ThemeAssets.Create([], SiteSettings.Default.BaseUrl), EmptyTheme))
            Function(text, "", function, language);
        foreach (var module in BuiltinModule.All)
        {
            Heading(text, new($"{module.Name}：{module.Doc.Zh}", $"{module.Name}: {module.Doc.En}"), language);
            foreach (var function in module.Functions)
                Function(text, module.Name + ".", function, language);
        }
        return text.ToString();
    }

    private static Theme EmptyTheme { get; } = new("", [], [], [], ThemeStrings.None, DesignTokens.None, null, []);

    private static SiteModel EmptySite() =>
        SiteModel.Create(new LoadedSite(SiteSettings.Default, [], [], [], EmptyTheme, []), new() { Today = DateOnly.MinValue }, new DiagnosticBag());

    private static TemplateData EmptyData() => new(EmptySite(), ThemeStrings.None, ThemeAssets.Create([], SiteSettings.Default.BaseUrl), pictures: null, ShareCards.None, icons: []);

    private static IEnumerable<ObjectType> ReachableTypes(IEnumerable<DataType> roots)
    {
        var found = new HashSet<ObjectType>();
        var waiting = new Queue<DataType>(roots);
        while (waiting.TryDequeue(out var type))
        {
            if ((type as ListType)?.Element is { } element)
                waiting.Enqueue(element);
            else if (type is ObjectType objects && found.Add(objects))
                objects.Members.ToList().ForEach(member => waiting.Enqueue(member.Type));
        }
        return found;
    }

    private static void Heading(StringBuilder text, LocalizedText title, Language language) =>
        text.Append(text.Length > 0 ? "\n" : "").Append("## ").Append(title.In(language)).Append("\n\n");

    private static void Table(StringBuilder text, Language language, IEnumerable<(string Name, DataType Type, LocalizedText Doc)> rows)
    {
        text.Append(language == Language.English ? "| name | type | meaning |\n" : "| 名称 | 类型 | 含义 |\n").Append("|---|---|---|\n");
        foreach (var (name, type, doc) in rows)
            text.Append($"| `{name}` | {type.Name} | {Cell(doc.In(language))} |\n");
    }

    private static void Function(StringBuilder text, string prefix, NativeFunction function, Language language)
    {
        text.Append($"### {prefix}{function.Name}\n\n`{prefix}{function.Name}{string.Concat(function.Parameters.Select(Parameter))}` → {function.Result.Name}\n\n{Escape(function.Doc.In(language))}\n\n");
        if (function.Example is { } example)
            text.Append($"```scriban\n{example.Template.Trim('\n')}\n```\n\n```text\n{example.Output.Trim('\n')}\n```\n\n");
    }

    private static string Parameter(Parameter parameter) => parameter switch
    {
        { IsVariadic: true } => $" {parameter.Name}…",
        { IsOptional: true } => $" [{parameter.Name}]",
        _ => $" {parameter.Name}",
    };

    /// <summary>A text as the cell of a table of Markdown.</summary>
    internal static string Cell(string text) => Escape(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Keeps characters that mean something in Markdown from meaning it, outside of code.</summary>
    private static string Escape(string text)
    {
        var parts = text.Split('`');
        for (var i = 0; i < parts.Length; i += 2)
            parts[i] = parts[i].Replace("<", "\\<", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
        return string.Join('`', parts);
    }
}
