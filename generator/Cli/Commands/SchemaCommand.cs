using System.CommandLine;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>schema</c>: writes what editors need to help while people write.</summary>
internal static class SchemaCommand
{
    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var output = new Option<string?>("--output", "-o")
        {
            Description = new LocalizedText("只写 JSON Schema，写到这个文件夹，给别的编辑器用", "write the JSON Schemas alone into this folder, for other editors").In(language),
            HelpName = new LocalizedText("文件夹", "FOLDER").In(language),
            Validators = { result => GlobalOptions.RefuseEmpty(result, language) },
        };
        var command = new Command("schema", new LocalizedText(
            "给编辑器写 JSON Schema、代码片段和设置：写的时候就有字段的补全、说明和检查。",
            "Writes JSON Schemas, snippets and settings for editors, which then complete, explain and check fields while you type.").In(language));
        command.Options.Add(output);
        command.SetAction(arguments => Run(arguments.GetValue(globals.Site)!, arguments.GetValue(output), createReporter(arguments)));
        return command;
    }

    private static int Run(string site, string? output, ConsoleReporter reporter)
    {
        var diagnostics = new DiagnosticBag();
        if (EditorFiles.Create(new DiskSiteFolder(site), reporter.Language, diagnostics) is var (schemas, snippets))
        {
            foreach (var (name, text) in schemas)
                _ = output is null ? AuthorFiles.Replace(site, $"{EditorFiles.SchemaFolder}/{name}", text, diagnostics) : AuthorFiles.Replace(output, name, text, diagnostics);
            if (!diagnostics.HasErrors)
                reporter.Say(($"写好了 {schemas.Length} 个 JSON Schema → {output ?? EditorFiles.SchemaFolder}", $"Wrote {schemas.Length} JSON Schemas → {output ?? EditorFiles.SchemaFolder}"));
            if (output is null && AuthorFiles.Replace(site, EditorFiles.SnippetsPath, snippets, diagnostics))
            {
                reporter.Say(($"写好了 VS Code 的代码片段 → {EditorFiles.SnippetsPath}", $"Wrote the snippets of VS Code → {EditorFiles.SnippetsPath}"));
                WriteSettings(site, diagnostics, reporter);
            }
        }
        var sorted = diagnostics.ToSorted();
        reporter.Report(sorted);
        return ExitCode.Of(sorted);
    }

    /// <summary>Writes the settings, unless there are some: those are their author's, who is told what to add.</summary>
    private static void WriteSettings(string site, DiagnosticBag diagnostics, ConsoleReporter reporter)
    {
        var file = Path.Combine(site, EditorFiles.SettingsPath);
        if (!File.Exists(file))
        {
            if (AuthorFiles.Add(site, EditorFiles.SettingsPath, EditorFiles.VisualStudioCodeSettings(), diagnostics))
                reporter.Say(($"写好了 VS Code 的设置 → {EditorFiles.SettingsPath}", $"Wrote the settings of VS Code → {EditorFiles.SettingsPath}"));
        }
        else if (FindText(file, diagnostics) is { } text && !EditorFiles.HasSettings(text))
        {
            reporter.Note(($"{EditorFiles.SettingsPath} 已经有了，没有改动它。请把下面的内容加进去：", $"There is {EditorFiles.SettingsPath} already; it was left as it is. Please add this to it:"));
            reporter.Write(EditorFiles.VisualStudioCodeSettings());
        }
    }

    private static string? FindText(string file, DiagnosticBag diagnostics)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(EditorFiles.SettingsPath, refused.Message));
            return null;
        }
    }
}
