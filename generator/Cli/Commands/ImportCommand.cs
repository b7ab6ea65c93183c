using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Import;
using BrandShowcase.Import.Writing;
using BrandShowcase.Site;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>import</c>: turns a Word document, a saved page or a text into a draft.</summary>
internal static class ImportCommand
{
    private static readonly (string Word, DraftKind Kind, ContentType Type)[] Kinds =
    [
        ("branch", DraftKind.Branch, ContentType.Branch), ("activity", DraftKind.Activity, ContentType.Activity), ("hospital", DraftKind.Hospital, ContentType.Hospital),
    ];

    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var file = new Argument<string>("file")
        {
            Description = new LocalizedText("Word 文档（.docx）、浏览器保存的网页（.html）或纯文本（.txt）", "a Word document (.docx), a page saved from a browser (.html) or a text (.txt)").In(language),
            HelpName = new LocalizedText("文件", "file").In(language),
        };
        var kind = new Option<string>("--as")
        {
            Description = new LocalizedText("做成哪种页面：branch（支部，默认）、activity（活动）或 hospital（医院）", "the kind of page: branch (the default), activity or hospital").In(language),
            HelpName = new LocalizedText("种类", "KIND").In(language),
            DefaultValueFactory = _ => Kinds[0].Word,
        };
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && Kinds.All(known => known.Word != word))
                result.AddError(new LocalizedText($"--as 可以是 {string.Join('、', Kinds.Select(known => known.Word))}，而不是“{word}”", $"--as takes {string.Join(", ", Kinds.Select(known => known.Word))}, not '{word}'").In(language));
        });
        var place = new PlaceArguments(language);
        var command = new Command("import", new LocalizedText(
            "把 Word 文档、保存的网页或纯文本做成草稿：清掉拼音、导航等杂质，认出的内容逐项标明，等人核对。",
            "Turns a Word document, a saved page or a text into a draft: cleaned, with every guess marked for review.").In(language));
        command.Arguments.Add(file);
        command.Options.Add(kind);
        place.AddTo(command);
        command.Validators.Add(result =>
        {
            PlaceArguments.RefuseUnless(result.GetValue(kind) != "hospital", result, place.Hospital, language);
            PlaceArguments.RefuseUnless(result.GetValue(kind) == "activity" && result.GetResult(place.Hospital) is null, result, place.Consortium, language);
        });
        command.SetAction(arguments => Run(
            arguments.GetValue(globals.Site)!, arguments.GetValue(file)!, Kinds.First(known => known.Word == arguments.GetValue(kind)), request => place.Fill(arguments, request), createReporter(arguments)));
        return command;
    }

    private static int Run(string site, string path, (string Word, DraftKind Kind, ContentType Type) kind, Func<NewPageRequest, NewPageRequest> fill, ConsoleReporter reporter)
    {
        var diagnostics = new DiagnosticBag();
        var folder = new DiskSiteFolder(site);
        SiteLoader.LoadSettings(folder, diagnostics);
        if (!diagnostics.HasErrors && FindFile(path, diagnostics) is { } file && ArticleImport.Draft(file, kind.Kind, diagnostics) is { } draft)
        {
            var title = draft.Title ?? Path.GetFileNameWithoutExtension(path);
            var page = NewPage.FindPath(folder, fill(new() { Type = kind.Type, Title = title, Date = DateOnly.MinValue }), diagnostics);
            if (page is not null && Write(site, page, draft, diagnostics) is { } written)
                Tell(written, draft, reporter);
        }
        var sorted = diagnostics.ToSorted();
        reporter.Report(sorted);
        return ExitCode.Of(sorted);
    }

    /// <summary>Writes the pictures, then the draft that names them; a page with pictures has a folder of its own.</summary>
    /// <returns>The draft's path, or null if nothing was written.</returns>
    private static string? Write(string site, string page, ImportedDraft draft, DiagnosticBag diagnostics)
    {
        if (draft.Pictures.Length > 0 && !page.EndsWith("/index.md", StringComparison.Ordinal))
            page = page[..^".md".Length] + "/index.md";
        draft.ReportBroken(page, diagnostics);
        var folder = page[..(page.LastIndexOf('/') + 1)];
        return AuthorFiles.Add(site, [.. draft.Pictures.Select(picture => (folder + picture.Name, picture.Bytes)), (page, [.. Encoding.UTF8.GetBytes(draft.Markdown)])], diagnostics) ? page : null;
    }

    private static void Tell(string page, ImportedDraft draft, ConsoleReporter reporter)
    {
        foreach (var part in draft.Removed)
            reporter.Say(($"清除了{part.Summary.Zh}", $"Removed {part.Summary.En}"));
        if (draft.Pictures.Length > 0)
            reporter.Say(($"保存了 {draft.Pictures.Length} 张图片", $"Stored {draft.Pictures.Length} pictures"));
        reporter.Say(($"写好了草稿 {page}，有 {draft.GuessCount} 处是猜的", $"Wrote the draft {page} with {draft.GuessCount} guesses"));
        reporter.Say((
            "逐项对照原文核对写着“待核对”的地方；brandshowcase serve --drafts 可以预览。原文件没有改动。",
            "Hold what is marked 待核对 against the original; brandshowcase serve --drafts shows the page. The original was not changed."));
    }

    private static ImportFile? FindFile(string path, DiagnosticBag diagnostics)
    {
        if (!File.Exists(path))
        {
            diagnostics.Add(ImportMistakes.NoFile(path));
            return null;
        }
        try
        {
            var length = new FileInfo(path).Length;
            if (length <= ImportFile.MaximumBytes)
                return new(path, [.. File.ReadAllBytes(path)], beside => FindBeside(path, beside));
            diagnostics.Add(FileMistakes.TooLarge(path, length, ImportFile.MaximumBytes));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Add(FileMistakes.CannotRead(path, refused.Message));
        }
        return null;
    }

    /// <summary>A picture of a saved page. The page says where it lies, so it must lie in the page's folder, also behind links.</summary>
    private static ImmutableArray<byte>? FindBeside(string path, string beside)
    {
        try
        {
            var folder = RealPath.Resolve(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var file = RealPath.Resolve(Path.Join(folder, beside));
            return RealPath.IsWithin(file, folder, StringComparison.Ordinal) && File.Exists(file) && new FileInfo(file).Length <= ImportFile.MaximumPictureBytes ? [.. File.ReadAllBytes(file)] : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
