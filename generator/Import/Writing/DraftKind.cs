namespace BrandShowcase.Import.Writing;

/// <summary>What kind of page a draft becomes.</summary>
public enum DraftKind
{
    /// <summary>A branch's brand page.</summary>
    Branch,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>A hospital.</summary>
    Hospital,
}
