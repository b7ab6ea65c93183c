using System.Buffers;
using System.Collections.Frozen;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Markdown;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render.Data;
using BrandShowcase.Site.Render.Facts;
using BrandShowcase.Templating;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render;

/// <summary>Renders pages through the layouts of the theme. Serves any number of threads.</summary>
internal sealed class PageRenderer
{
    private readonly SiteModel site;
    private readonly PictureJobs? pictures;
    private readonly TemplateData data;
    private readonly FrozenDictionary<string, Template> layouts;

    private PageRenderer(SiteModel site, PictureJobs? pictures, TemplateData data, FrozenDictionary<string, Template> layouts) =>
        (this.site, this.pictures, this.data, this.layouts) = (site, pictures, data, layouts);

    /// <summary>Compiles the theme. All mistakes of all its templates, and layouts that are missing, are reported.</summary>
    public static PageRenderer Create(SiteModel site, Theme theme, ThemeAssets assets, PictureJobs? pictures, ShareCards cards, DiagnosticBag diagnostics)
    {
        var data = new TemplateData(site, theme.Strings, assets, pictures, cards, SiteIcon.Of(theme, assets));
        var templates = TemplateSet.Compile(
            theme.Templates.Select(template => new TemplateSource(template.Name, template.Text)),
            new()
            {
                Now = site.Today.ToDateTime(TimeOnly.MinValue),
                Globals = GlobalData.Declare(data),
                Functions = HostFunctions.Create(site, assets, theme),
            },
            diagnostics);
        FigureStrings.Check(templates, theme.Strings, diagnostics);
        var layouts = new Dictionary<string, Template>();
        foreach (var name in Enum.GetValues<PageKind>().Select(Layouts.NameOf).Append(Layouts.Redirect))
        {
            if (templates.Find($"layouts/{name}") is { } layout)
                layouts.Add(name, layout);
            else if (!theme.Chain.IsEmpty)
                diagnostics.Add(FileMistakes.MissingFile(Layouts.PathIn(theme.Name, name), new("主题的布局", "a layout of the theme")));
        }
        return new(site, pictures, data, layouts.ToFrozenDictionary());
    }

    /// <summary>Writes the page as HTML.</summary>
    public void Render(Page page, IBufferWriter<byte> output, DiagnosticBag diagnostics) =>
        layouts[Layouts.NameOf(page.Kind)].Render(GlobalData.For(page, ContentOf(page), site, data), output, diagnostics);

    /// <summary>Writes the page that stands at an old address and leads to <paramref name="target"/>.</summary>
    public void RenderRedirect(Page target, IBufferWriter<byte> output, DiagnosticBag diagnostics) =>
        layouts[Layouts.Redirect].Render(GlobalData.For(target, content: null, site, data).Set("target", Value.From(data.Href(target))), output, diagnostics);

    private Html? ContentOf(Page page) => page.Source is { Body.IsEmpty: false } source
        // The renderer escapes all text and writes no address that was not checked.
        ? Html.FromTrustedMarkup(MarkdownRenderer.Render(source.Body, site.TargetsOf(page), path => site.FindAsset(path) is { } picture ? pictures?.FindColor(picture) : null))
        : null;
}
