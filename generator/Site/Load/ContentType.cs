namespace BrandShowcase.Site.Load;

/// <summary>The kinds of Markdown files, each with its own schema.</summary>
public enum ContentType
{
    /// <summary><c>content/index.md</c></summary>
    Home,

    /// <summary><c>content/hospitals/index.md</c> and its like: words above a list.</summary>
    Section,

    /// <summary><c>content/hospitals/x/index.md</c></summary>
    Hospital,

    /// <summary><c>content/hospitals/x/branches/y.md</c></summary>
    Branch,

    /// <summary><c>content/hospitals/x/activities/y.md</c>, also below a consortium.</summary>
    Activity,

    /// <summary><c>content/consortia/x/index.md</c></summary>
    Consortium,

    /// <summary><c>content/routes/x/index.md</c></summary>
    Route,

    /// <summary><c>content/guide/x.md</c></summary>
    GuidePage,
}
