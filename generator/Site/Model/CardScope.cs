namespace BrandShowcase.Site.Model;

/// <summary>Which pages get share cards of their own.</summary>
public enum CardScope
{
    /// <summary>The home page, hospitals, branches and routes.</summary>
    All,

    /// <summary>The home page, hospitals and routes; branches show the card of their hospital.</summary>
    Hospitals,

    /// <summary>No page.</summary>
    None,
}
