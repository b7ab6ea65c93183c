namespace BrandShowcase.Diagnostics;

/// <summary>What a diagnostic means for the build.</summary>
public enum Severity
{
    /// <summary>Nothing is published and the exit code is not 0.</summary>
    Error,

    /// <summary>The site is published; someone should look.</summary>
    Warning,
}
