using System.Collections.Immutable;
using System.CommandLine;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Cli;

/// <summary>The options that say where a site is published.</summary>
/// <param name="language">The language of their descriptions.</param>
/// <param name="globals">The options of every command.</param>
internal sealed class PublishArguments(Language language, GlobalOptions globals)
{
    /// <summary>Where a site goes unless another folder is given, in the site's folder.</summary>
    public const string DefaultFolder = "public";

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = new LocalizedText($"输出文件夹，默认是网站文件夹下的 {DefaultFolder}", $"the output folder; {DefaultFolder} in the site's folder by default").In(language),
        HelpName = new LocalizedText("文件夹", "FOLDER").In(language),
        Validators = { result => GlobalOptions.RefuseEmpty(result, language) },
    };

    private readonly Option<bool> force = new("--force")
    {
        Description = new LocalizedText("输出文件夹里有别人的文件也发布；它们会保留", "publish although the output folder holds files of others; they are kept").In(language),
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(output);
        command.Options.Add(force);
    }

    /// <summary>The options as they were given.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="defaultFolder">Where to publish in the site's folder if the command line does not say.</param>
    public PublishOptions Read(ParseResult arguments, string defaultFolder = DefaultFolder)
    {
        var site = Path.GetFullPath(arguments.GetValue(globals.Site)!);
        return new()
        {
            Folder = arguments.GetValue(output) ?? Path.Combine(site, defaultFolder),
            Sources = ImmutableArray.Create("site.yml", "content", "themes").Select(name => Path.Combine(site, name)).ToImmutableArray(),
            Force = arguments.GetValue(force),
        };
    }
}
