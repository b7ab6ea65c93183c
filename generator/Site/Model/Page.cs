using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model;

/// <summary>One page of the site.</summary>
public abstract class Page
{
    private protected Page(PageKind kind, PageUrl url, PageHeader header, SourceFile? source, Page? parent) =>
        (Kind, Url, Header, Source, Parent) = (kind, url, header, source, parent);

    /// <summary>Its kind.</summary>
    public PageKind Kind { get; }

    /// <summary>Its address.</summary>
    public PageUrl Url { get; }

    /// <summary>What its front matter says of every page.</summary>
    public PageHeader Header { get; }

    /// <summary>Its Markdown file, or null if the product makes the page by itself.</summary>
    public SourceFile? Source { get; }

    /// <summary>The page one step up: a branch's hospital, a hospital's list; null for the home page.</summary>
    public Page? Parent { get; }

    /// <summary>Whether it is content of its own, which search engines may list: not what only serves another page.</summary>
    public bool IsListed => Kind is not (PageKind.NotFound or PageKind.Search or PageKind.RoutePrint or PageKind.RoutePoster);

    /// <summary>Its title.</summary>
    public string Title => Header.Title;
}

/// <summary>One page of the site with what its content type says.</summary>
/// <typeparam name="T">The content type.</typeparam>
public sealed class Page<T> : Page
    where T : notnull
{
    internal Page(PageKind kind, PageUrl url, PageHeader header, T content, SourceFile? source, Page? parent)
        : base(kind, url, header, source, parent) => Content = content;

    /// <summary>What its content type says.</summary>
    public T Content { get; }
}
