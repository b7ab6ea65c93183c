namespace BrandShowcase.Site.Model;

/// <summary>The kinds of pages, each with its own layout.</summary>
public enum PageKind
{
    /// <summary>The home page.</summary>
    Home,

    /// <summary>The list of hospitals.</summary>
    Hospitals,

    /// <summary>A hospital with its brand matrix.</summary>
    Hospital,

    /// <summary>The brand page of a branch.</summary>
    Branch,

    /// <summary>The matrix of all hospitals.</summary>
    Matrix,

    /// <summary>The brands by the pinyin of their names, all or those of one initial.</summary>
    Brands,

    /// <summary>Partners by kind.</summary>
    Partners,

    /// <summary>Honours by level and year.</summary>
    Honours,

    /// <summary>Activities by year.</summary>
    Activities,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>The list of tags.</summary>
    Tags,

    /// <summary>The pages of one tag.</summary>
    Tag,

    /// <summary>The list of consortia.</summary>
    Consortia,

    /// <summary>A consortium.</summary>
    Consortium,

    /// <summary>The list of routes.</summary>
    Routes,

    /// <summary>A route.</summary>
    Route,

    /// <summary>A route as a handout of A4 pages.</summary>
    RoutePrint,

    /// <summary>A route as a poster of one A3 page.</summary>
    RoutePoster,

    /// <summary>The contents of the author's guide.</summary>
    Guide,

    /// <summary>A page of the author's guide.</summary>
    GuidePage,

    /// <summary>The search page.</summary>
    Search,

    /// <summary>What visitors see at an address that does not exist.</summary>
    NotFound,
}
