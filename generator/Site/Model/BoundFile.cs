using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Model;

/// <summary>A Markdown file with the meaning of its front matter, before it has a place among the other pages.</summary>
/// <param name="File">The file.</param>
/// <param name="Header">What its front matter says of every page.</param>
/// <param name="Content">What its content type says: a <see cref="Branch"/>, a <see cref="Hospital"/>, and so on.</param>
internal sealed record BoundFile(SourceFile File, PageHeader Header, object Content)
{
    /// <summary>Binds the front matter of one file by the schema of its content type.</summary>
    public static BoundFile Bind(SourceFile file, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var binding = new Binding(file.Text, settings, diagnostics);
        return file.Location.Type switch
        {
            ContentType.Home => Bind(HomeSchema.Schema),
            ContentType.Section => Bind(SectionSchema.Schema),
            ContentType.Hospital => Bind(HospitalSchema.Schema),
            ContentType.Branch => Bind(BranchSchema.Schema),
            ContentType.Activity => Bind(ActivitySchema.Schema),
            ContentType.Consortium => Bind(ConsortiumSchema.Schema),
            ContentType.Route => Bind(RouteSchema.Schema),
            ContentType.GuidePage => Bind(GuideSchema.Schema),
            _ => throw new InvalidOperationException($"No schema for {file.Location.Type}"),
        };

        BoundFile Bind<T>(Schema<PageContent<T>> schema)
            where T : notnull
        {
            var page = schema.Bind(file.FrontMatter.Mapping, binding with { IsComplete = file.FrontMatter.IsComplete });
            CheckPeriod(page.Header, file, diagnostics);
            return new(file, page.Header, page.Content);
        }
    }

    /// <summary>Whether visitors see the page on the day of the build.</summary>
    public bool IsPublished(BuildOptions options) => FindHindrance(options) is null;

    /// <summary>The key of the front matter that keeps the page from visitors on the day of the build, or null if they see it.</summary>
    public string? FindHindrance(BuildOptions options)
    {
        if (Header.IsDraft && !options.Drafts)
            return "draft";
        if (Header.PublishOn > options.Today && !options.Future)
            return "publish_on";
        return Header.ExpiresOn <= options.Today ? "expires_on" : null;
    }

    private static void CheckPeriod(PageHeader header, SourceFile file, DiagnosticBag diagnostics)
    {
        if (header.PublishOn is { } publishOn && header.ExpiresOn is { } expiresOn && expiresOn <= publishOn)
            diagnostics.Add(ContentMistakes.EmptyPeriod(new(file.Text, file.FrontMatter.Mapping.Find("expires_on")!.Span), publishOn, expiresOn));
    }
}
