using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;

namespace BrandShowcase.Cli;

/// <summary>The options that say where the file of a new page belongs; <c>new</c> and <c>import</c> share them.</summary>
/// <param name="language">The language of their descriptions.</param>
internal sealed partial class PlaceArguments(Language language)
{
    private readonly Option<string?> slug = CreateSlug(language);

    /// <summary><c>--hospital</c>.</summary>
    public Option<string?> Hospital { get; } = Text("--hospital", ("所属医院的文件夹名或全称；只有一所医院时不用写", "the hospital it belongs to, by folder name or title; not needed where there is only one"), ("医院", "HOSPITAL"), language);

    /// <summary><c>--consortium</c>.</summary>
    public Option<string?> Consortium { get; } = Text("--consortium", ("所属医共体的文件夹名或全称，用于活动和路线", "the consortium it belongs to in the place of a hospital, for activities and routes"), ("医共体", "CONSORTIUM"), language);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Hospital);
        command.Options.Add(Consortium);
        command.Options.Add(slug);
    }

    /// <summary>A request with the options as they were given.</summary>
    public NewPageRequest Fill(ParseResult arguments, NewPageRequest request) => request with
    {
        FileName = arguments.GetValue(slug),
        Hospital = arguments.GetValue(Hospital),
        Consortium = arguments.GetValue(Consortium),
    };

    /// <summary>Refuses an option where it has no meaning.</summary>
    public static void RefuseUnless(bool isFitting, CommandResult result, Option option, Language language)
    {
        if (!isFitting && result.GetResult(option) is not null)
            result.AddError(new LocalizedText($"{option.Name} 不能用在这里", $"{option.Name} does not belong here").In(language));
    }

    private static Option<string?> CreateSlug(Language language)
    {
        var slug = Text("--slug", ("文件名，也是网址的一部分；默认用名称的拼音", "the file name, which is a part of the address; the pinyin of the name by default"), ("文件名", "NAME"), language);
        slug.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && !FileName().IsMatch(name))
                result.AddError(new LocalizedText($"--slug 只能用小写字母、汉字、数字、连字符和下划线，而不是“{name}”", $"--slug takes lower-case letters, digits, hyphens and underscores, not '{name}'").In(language));
        });
        return slug;
    }

    private static Option<string?> Text(string name, LocalizedText description, LocalizedText helpName, Language language) =>
        new(name) { Description = description.In(language), HelpName = helpName.In(language) };

    // One name, never a path; lower case, since some disks and servers tell cases apart and others do not.
    [GeneratedRegex(@"^(?!index\z)[\p{Ll}\p{Lo}\p{Nd}][\p{Ll}\p{Lo}\p{Nd}_-]{0,63}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
