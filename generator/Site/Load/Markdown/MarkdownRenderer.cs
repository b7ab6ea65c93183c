namespace BrandShowcase.Site.Load.Markdown;

/// <summary>Renders a parsed body as HTML without inline styles and scripts. Safe to call from many threads.</summary>
public static class MarkdownRenderer
{
    /// <summary>The HTML of <paramref name="body"/>.</summary>
    /// <param name="body">The body.</param>
    /// <param name="targets">Where its references lead; one target for each of its links.</param>
    /// <param name="findColor">The colour that stands for a picture, named by the path of its file, until it is there; or null.</param>
    /// <exception cref="ArgumentException"><paramref name="targets"/> does not belong to the body.</exception>
    public static string Render(MarkdownBody body, MarkdownTargets targets, Func<string, string?> findColor)
    {
        if (targets.Links.Length != body.Links.Length)
            throw new ArgumentException($"{body.Links.Length} targets are needed, not {targets.Links.Length}", nameof(targets));
        var text = body.Html.Text;
        if (body.Html.Holes.IsEmpty)
            return text;
        using var html = new HtmlWriter();
        var written = 0;
        foreach (var hole in body.Html.Holes)
        {
            html.Write(text.AsSpan(written, hole.Position - written));
            Fill(html, hole, body.Links[hole.Link], targets.Links[hole.Link], findColor);
            written = hole.Position;
        }
        html.Write(text.AsSpan(written));
        return html.ToString();
    }

    private static void Fill(HtmlWriter html, MarkdownHole hole, MarkdownLink link, MarkdownTarget target, Func<string, string?> findColor)
    {
        switch (hole.Kind)
        {
            case MarkdownHoleKind.LinkStart when target.Href is { } address:
                WriteLinkStart(html, address, hole.Title);
                break;
            case MarkdownHoleKind.LinkEnd when target.Href is not null:
                html.Write("</a>");
                break;
            case MarkdownHoleKind.Picture when target.Href is { } address:
                WritePicture(html, address, link.Text, hole.Title, target, findColor);
                break;
            case MarkdownHoleKind.Picture:
                html.WriteText(link.Text);
                break;
            case MarkdownHoleKind.Figure when target.Href is { } address:
                html.Write("<figure>");
                WritePicture(html, address, link.Text, title: null, target, findColor);
                html.Write("<figcaption>");
                html.WriteText(hole.Title);
                html.Write("</figcaption></figure>\n");
                break;
            case MarkdownHoleKind.Figure:
                html.Write("<p>");
                html.WriteText(link.Text);
                html.Write("</p>\n");
                break;
        }
    }

    private static void WriteLinkStart(HtmlWriter html, string address, string? title)
    {
        html.Write("<a href=\"");
        html.WriteAddress(address);
        html.Write("\"");
        WriteTitle(html, title);
        if (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            html.Write(" rel=\"noopener\"");
        html.Write(">");
    }

    private static void WritePicture(HtmlWriter html, string address, string alternative, string? title, MarkdownTarget target, Func<string, string?> findColor)
    {
        var color = target.File is { } file ? findColor(file) : null;
        if (color is not null)
        {
            // Without a theme's rules it takes no room; an svg element without a size takes 300 by 150 pixels.
            html.Write("<span class=\"tinted\"><svg class=\"tint\" width=\"0\" height=\"0\" aria-hidden=\"true\"><rect width=\"100%\" height=\"100%\" fill=\"");
            html.WriteText(color);
            html.Write("\"/></svg>");
        }
        if (target.SourceSet is { } sources)
        {
            html.Write("<picture><source type=\"image/webp\" sizes=\"auto, (min-width: 48rem) 44rem, 100vw\" srcset=\"");
            html.WriteText(sources);
            html.Write("\">");
        }
        html.Write("<img src=\"");
        html.WriteAddress(address);
        html.Write("\" alt=\"");
        html.WriteText(alternative);
        html.Write("\"");
        WriteTitle(html, title);
        WriteSize(html, " width=\"", target.Width);
        WriteSize(html, " height=\"", target.Height);
        html.Write(" loading=\"lazy\" decoding=\"async\">");
        if (target.SourceSet is not null)
            html.Write("</picture>");
        if (color is not null)
            html.Write("</span>");
    }

    private static void WriteTitle(HtmlWriter html, string? title)
    {
        if (string.IsNullOrEmpty(title))
            return;
        html.Write(" title=\"");
        html.WriteText(title);
        html.Write("\"");
    }

    private static void WriteSize(HtmlWriter html, string name, int? pixels)
    {
        if (pixels is not { } size)
            return;
        html.Write(name);
        html.Write(size);
        html.Write("\"");
    }
}
