using System.CommandLine;
using System.CommandLine.Help;
using BrandShowcase.Cli.Commands;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>The commands of <c>brandshowcase</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <returns>One of the values of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        // The language is needed before the rest is understood, since what cannot be understood is said in it.
        var language = LanguageOf(arguments);
        var globals = new GlobalOptions(language);
        var root = CreateRoot(language, globals, output, error);
        var parsed = root.Parse(arguments);
        var asksForHelp = root.Options.OfType<HelpOption>().Any(option => parsed.GetResult(option) is not null);
        if (!asksForHelp && (parsed.Errors.Count > 0 || parsed.UnmatchedTokens.Count > 0))
            return ReportUsage(parsed, root, language, error);
        try
        {
            return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            error.WriteLine(new LocalizedText("已停止，什么也没有发布。", "Stopped; nothing was published.").In(language));
            return ExitCode.Interrupted;
        }
    }

    private static RootCommand CreateRoot(Language language, GlobalOptions globals, TextWriter output, TextWriter error)
    {
        var root = new RootCommand(new LocalizedText("把医院党建品牌的 Markdown 生成静态网站。", "Turns the Markdown of hospital Party-building brands into a static site.").In(language));
        root.Options.Add(globals.Site);
        root.Options.Add(globals.Language);
        root.Options.Add(globals.NoColor);
        root.Subcommands.Add(BuildCommand.Create(language, globals, Reporter));
        root.Subcommands.Add(ServeCommand.Create(language, globals, Reporter));
        root.Subcommands.Add(NewCommand.Create(language, globals, Reporter));
        root.Subcommands.Add(ImportCommand.Create(language, globals, Reporter));
        root.Subcommands.Add(CheckCommand.Create(language, globals, Reporter));
        root.Subcommands.Add(ListCommand.Create(language, globals, Reporter));
        root.Subcommands.Add(StatsCommand.Create(language, globals, Reporter));
        root.Subcommands.Add(SchemaCommand.Create(language, globals, Reporter));
        root.Subcommands.Add(CmsCommand.Create(language, globals, Reporter));
        root.Subcommands.Add(ExplainCommand.Create(language, globals, Reporter));
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = new LocalizedText("显示这份帮助", "show this help").In(language);
            help.Action = new HelpPrinter(language, output);
        }
        foreach (var version in root.Options.OfType<VersionOption>())
            version.Description = new LocalizedText("显示版本", "show the version").In(language);
        // Without a command there is nothing to do but to say what there is.
        root.Action = new HelpPrinter(language, output);
        return root;

        ConsoleReporter Reporter(ParseResult arguments) => new(output, error, language, UseColor(arguments, globals), FolderOf(arguments.GetValue(globals.Site)!));
    }

    private static bool UseColor(ParseResult arguments, GlobalOptions globals) =>
        !arguments.GetValue(globals.NoColor) && !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private static string FolderOf(string site)
    {
        var folder = Path.GetRelativePath(".", site).Replace(Path.DirectorySeparatorChar, '/');
        return folder == "." ? "" : folder + "/";
    }

    private static Language LanguageOf(string[] arguments)
    {
        var index = Array.IndexOf(arguments, "--lang");
        var isEnglish = (index >= 0 && index + 1 < arguments.Length && arguments[index + 1] == "en") || arguments.Contains("--lang=en") || arguments.Contains("--lang:en");
        return isEnglish ? Language.English : Language.Chinese;
    }

    private static int ReportUsage(ParseResult parsed, RootCommand root, Language language, TextWriter error)
    {
        var names = root.Subcommands.Select(command => command.Name).Concat(parsed.CommandResult.Command.Options.Concat(root.Options).Select(option => option.Name)).ToArray();
        var unknown = parsed.UnmatchedTokens.FirstOrDefault();
        if (unknown is not null)
        {
            var nearest = Spelling.FindNearest(unknown, names);
            error.WriteLine(new LocalizedText(
                $"不认识“{unknown}”。{(nearest is null ? "" : $"是不是想写“{nearest}”？")}",
                $"Unknown: '{unknown}'.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}").In(language));
        }
        else
        {
            foreach (var mistake in parsed.Errors.Select(UsageMistakes.Describe).Distinct())
                error.WriteLine(new LocalizedText($"命令写得不对：{mistake.Zh}", $"Wrong usage: {mistake.En}").In(language));
        }
        error.WriteLine(new LocalizedText("用法见 brandshowcase --help", "See brandshowcase --help").In(language));
        return ExitCode.Usage;
    }
}
