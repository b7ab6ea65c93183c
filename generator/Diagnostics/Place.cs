namespace BrandShowcase.Diagnostics;

/// <summary>Where something stands: a file, and a range in it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The range in the file's text.</param>
public readonly record struct Place(SourceText Source, TextSpan Span)
{
    /// <summary>A place that is a file as a whole, or a path that has no text.</summary>
    public static Place OfFile(string path) => new(new SourceText(path, ""), default);

    /// <summary>The line and column of the range's start.</summary>
    public LinePosition Position => Source.GetPosition(Span.Start);

    /// <summary>The line and column behind the range's last character.</summary>
    public LinePosition EndPosition => Source.GetPosition(Span.End);
}
