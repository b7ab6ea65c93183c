using System.Collections.Immutable;
using System.CommandLine;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.Reports;

/// <summary>The option that says how findings are written; <c>build</c> and <c>check</c> share it.</summary>
/// <param name="language">The language of its description.</param>
/// <param name="formats">The formats that the command knows.</param>
internal sealed class ReportArguments(Language language, params ImmutableArray<ReportFormat> formats)
{
    private readonly Option<string> format = CreateFormat(language, [.. formats.Select(NameOf)]);

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(format);

    /// <summary>The format as it was given, or else as the name of the report's file ends.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="file">The file of the report; null if it goes to the output stream.</param>
    public ReportFormat Read(ParseResult arguments, string? file = null)
    {
        var isGiven = arguments.GetResult(format) is { Implicit: false };
        return !isGiven && file is not null ? FormatOf(file) : formats.First(known => NameOf(known) == arguments.GetValue(format));
    }

    private static ReportFormat FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".html" or ".htm" => ReportFormat.Html,
        ".json" => ReportFormat.Json,
        ".sarif" => ReportFormat.Sarif,
        _ => ReportFormat.Text,
    };

    private static string NameOf(ReportFormat format) => format.ToString().ToLowerInvariant();

    private static Option<string> CreateFormat(Language language, string[] names)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = new LocalizedText($"结果的格式：{string.Join("、", names)}；默认 text", $"how findings are written: {string.Join(", ", names)}; text by default").In(language),
            DefaultValueFactory = _ => "text",
            HelpName = string.Join('|', names),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !names.Contains(token.Value))
                result.AddError(new LocalizedText($"--format 只能是 {string.Join("、", names)}，而不是“{token.Value}”", $"--format takes {string.Join(", ", names)}, not '{token.Value}'").In(language));
        });
        return option;
    }
}
