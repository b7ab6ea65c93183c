using System.CommandLine;
using System.CommandLine.Parsing;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>The options that every command has.</summary>
/// <param name="language">The language of their descriptions.</param>
internal sealed class GlobalOptions(Language language)
{
    public Option<string> Site { get; } = new("--site", "-s")
    {
        Description = new LocalizedText("网站的根文件夹（放 site.yml 的地方），默认当前文件夹", "the site's root folder, where site.yml is; the current folder by default").In(language),
        DefaultValueFactory = _ => ".",
        HelpName = new LocalizedText("文件夹", "FOLDER").In(language),
        Recursive = true,
        Validators = { result => RefuseEmpty(result, language) },
    };

    public Option<string> Language { get; } = CreateLanguage(language);

    public Option<bool> NoColor { get; } = new("--no-color")
    {
        Description = new LocalizedText("不用颜色（设了环境变量 NO_COLOR 也一样）", "no colours, as with the environment variable NO_COLOR").In(language),
        Recursive = true,
    };

    /// <summary>Refuses an empty folder name, which is what a script with an unset variable gives.</summary>
    public static void RefuseEmpty(OptionResult result, Language language)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError(new LocalizedText($"{result.Option.Name} 后面要写文件夹名，不能是空的", $"{result.Option.Name} takes the name of a folder, not nothing").In(language));
    }

    private static Option<string> CreateLanguage(Language language)
    {
        var option = new Option<string>("--lang")
        {
            Description = new LocalizedText("提示的语言：zh（默认）或 en", "the language of messages: zh (the default) or en").In(language),
            DefaultValueFactory = _ => "zh",
            HelpName = "zh|en",
            Recursive = true,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("zh" or "en") } token])
                result.AddError(new LocalizedText($"--lang 只能是 zh 或 en，而不是“{token.Value}”", $"--lang takes zh or en, not '{token.Value}'").In(language));
        });
        return option;
    }
}
