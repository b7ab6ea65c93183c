namespace BrandShowcase.Site.Load.Markdown;

/// <summary>Renders a parsed body as HTML without inline styles and scripts. Safe to call from many threads.</summary>
public static class MarkdownRenderer
{
    /// <summary>The HTML of <paramref name="body"/>.</summary>
    /// <param name="body">The body.</param>
    /// <param name="targets">Where its references lead; one target for each of its links.</param>
    /// <exception cref="ArgumentException"><paramref name="targets"/> does not belong to the body.</exception>
    public static string Render(MarkdownBody body, MarkdownTargets targets)
    {
        if (targets.Links.Length != body.Links.Length)
            throw new ArgumentException($"{body.Links.Length} targets are needed, not {targets.Links.Length}", nameof(targets));
        using var html = new HtmlWriter();
        new BlockRenderer(html, new InlineRenderer(html, targets)).RenderBlocks(body.Document);
        return html.ToString();
    }
}
