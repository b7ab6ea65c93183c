using System.CommandLine.Parsing;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>What is wrong with a command line, in either language; the parser of command lines speaks only English.</summary>
internal static class UsageMistakes
{
    /// <summary>One mistake that the parser found. What our own options found is in the user's language already.</summary>
    public static LocalizedText Describe(ParseError mistake)
    {
        var symbol = mistake.SymbolResult is ArgumentResult { Parent: OptionResult parent } ? parent : mistake.SymbolResult;
        return symbol switch
        {
            OptionResult { Tokens.Count: 0 } option =>
                new($"{option.Option.Name} 后面要写值", $"{option.Option.Name} needs a value"),
            OptionResult { IdentifierTokenCount: > 1 } option =>
                new($"{option.Option.Name} 只能写一次", $"{option.Option.Name} may be given only once"),
            ArgumentResult { Tokens.Count: 0 } argument =>
                new($"缺少 <{argument.Argument.HelpName}>", $"<{argument.Argument.HelpName}> is missing"),
            _ => new(mistake.Message, mistake.Message),
        };
    }
}
