namespace BrandShowcase.Site.Model.Content;

/// <summary>How exact a number is, in the words of the field.</summary>
public enum Qualifier
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>近: nearly, from below; stands before the number.</summary>
    Nearly,

    /// <summary>约: about; stands before the number.</summary>
    About,

    /// <summary>余: and some more; stands between the number and its unit.</summary>
    AndMore,

    /// <summary>多: more than; stands between a round number and its unit, or behind the unit.</summary>
    MoreThan,

    /// <summary>达: as many as; stands before the number.</summary>
    AsManyAs,
}
