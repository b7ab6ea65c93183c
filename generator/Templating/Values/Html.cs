namespace BrandShowcase.Templating.Values;

/// <summary>HTML that is escaped already: it is written into the text of a page as it is.</summary>
public sealed class Html
{
    private Html(string markup) => Markup = markup;

    /// <summary>The markup.</summary>
    public string Markup { get; }

    /// <summary>
    /// Declares <paramref name="markup"/> as safe. This is the only way to turn text into HTML without escaping it;
    /// search for its name to review every place that answers for the safety of markup.
    /// </summary>
    public static Html FromTrustedMarkup(string markup) => new(markup);

    /// <summary>Escapes <paramref name="text"/>.</summary>
    public static Html FromText(string text) => new(Render.HtmlEscape.ToMarkup(text));

    /// <inheritdoc/>
    public override string ToString() => Markup;
}
