using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Preview;

/// <summary>What a preview keeps from one snapshot of the site to the next: all that is made from one file alone.</summary>
internal sealed class PreviewMemory
{
    /// <summary>site.yml.</summary>
    public Memo<(FileVersion Version, BaseAddress? BaseUrl), SiteSettings> Settings { get; } = new();

    /// <summary>Markdown files, parsed.</summary>
    public Memo<FileVersion, SourceFile?> Files { get; } = new();

    /// <summary>The files beside pages, and whether pictures can be made smaller.</summary>
    public Memo<(FileVersion Version, bool WithRenditions), AssetFile?> Assets { get; } = new();

    /// <summary>Markdown files with the meaning that their front matter has under the site's settings.</summary>
    public Memo<(SourceFile File, SiteSettings Settings), BoundFile> Bound { get; } = new();

    /// <summary>The personal data in Markdown files that no author let pass.</summary>
    public Memo<SourceFile, ImmutableArray<Diagnostic>> PersonalData { get; } = new();

    /// <summary>Layouts and partials of themes.</summary>
    public Memo<FileVersion, ThemeTemplate?> Templates { get; } = new();

    /// <summary>Style sheets, scripts and icons of themes, as they may be published, and those of the program.</summary>
    public Memo<FileVersion, ThemeAsset?> ThemeAssets { get; } = new();

    /// <summary>Files of strings of themes, as keys and texts with the places of the keys.</summary>
    public Memo<FileVersion, ImmutableArray<ThemeString>> Strings { get; } = new();

    /// <summary>terms.yml.</summary>
    public Memo<FileVersion, TermList> Terms { get; } = new();

    /// <summary>What the rules of the editor find in Markdown files of pages that are in view.</summary>
    public Memo<(SourceFile File, SiteSettings Settings, TermList Terms, DateOnly Today), ImmutableArray<Diagnostic>> Checks { get; } = new();

    /// <summary>Drops what the last snapshot did not need.</summary>
    public void Forget()
    {
        Settings.Forget();
        Files.Forget();
        Assets.Forget();
        Bound.Forget();
        PersonalData.Forget();
        Templates.Forget();
        ThemeAssets.Forget();
        Strings.Forget();
        Terms.Forget();
        Checks.Forget();
    }
}
