namespace BrandShowcase.Site.Model.Content;

/// <summary>What kind of page a <see cref="Reference"/> names, and how.</summary>
public enum ReferenceTarget
{
    /// <summary>A hospital, by its folder's name.</summary>
    Hospital,

    /// <summary>A consortium, by its folder's name.</summary>
    Consortium,

    /// <summary>A branch of the same hospital, by its file's name.</summary>
    Branch,

    /// <summary>A hospital or consortium of the site by its folder's name; any other text is the name of a member without a page.</summary>
    Member,

    /// <summary>Any page, by the path of its Markdown file from here.</summary>
    Page,
}
