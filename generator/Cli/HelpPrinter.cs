using System.CommandLine;
using System.CommandLine.Invocation;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>Prints the help of a command in either language: what it does, how it is called, its options, and examples.</summary>
/// <param name="language">The language.</param>
/// <param name="output">Where to print.</param>
internal sealed class HelpPrinter(Language language, TextWriter output) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        output.WriteLine(command.Description);
        Section(("用法", "Usage"), [(UsageOf(command), "")]);
        Section(("命令", "Commands"), command.Subcommands.Select(sub => (sub.Name, sub.Description ?? "")));
        Section(("参数", "Arguments"), command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description ?? "")));
        Section(("选项", "Options"), OptionsOf(command).Select(option => (NamesOf(option), option.Description ?? "")));
        Section(("示例", "Examples"), Examples.Of(command.Name, language));
        return ExitCode.Clean;
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private string UsageOf(Command command) => string.Join(' ',
    [
        "brandshowcase", .. command is RootCommand ? [] : new[] { command.Name },
        .. command.Subcommands.Count > 0 ? [new LocalizedText("<命令>", "<command>").In(language)] : Array.Empty<string>(),
        .. command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? $"<{argument.HelpName ?? argument.Name}>" : $"[<{argument.HelpName ?? argument.Name}>]"),
        .. command.Options.Where(option => option.Required).Select(option => NamesOf(option)), new LocalizedText("[选项]", "[options]").In(language),
    ]);

    private static string NamesOf(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias is ['-', not '?']).Append(option.Name)) + (option.HelpName is { } value ? $" <{value}>" : "");

    private void Section(LocalizedText title, IEnumerable<(string Term, string Text)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine($"{title.In(language)}{(language == Language.English ? ":" : "：")}");
        var width = all.Max(row => DisplayWidth.Of(row.Term));
        foreach (var (term, text) in all)
            output.WriteLine($"  {term}{new string(' ', text.Length > 0 ? width - DisplayWidth.Of(term) + 2 : 0)}{text}");
    }
}
