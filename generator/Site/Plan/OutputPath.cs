using System.Buffers;

namespace BrandShowcase.Site.Plan;

/// <summary>
/// The path of one file in the output folder: relative, with forward slashes, of real names only
/// (<c>hospitals/x/index.html</c>). A value of this type cannot leave the output folder.
/// </summary>
public readonly record struct OutputPath
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit).Where(char.IsControl)]);

    private OutputPath(string value) => Value = value;

    /// <summary>The path, such as <c>hospitals/x/index.html</c>.</summary>
    public string Value { get; }

    /// <summary>The path of <paramref name="value"/>, or null if it is empty, absolute, has a control character or a segment that is no plain name.</summary>
    public static OutputPath? Find(string value) => FindBadSegment(value) is null ? new(value) : null;

    /// <summary>The first segment of <paramref name="value"/> that is no plain name, or null if all are.</summary>
    public static string? FindBadSegment(string value)
    {
        foreach (var range in value.AsSpan().Split('/'))
        {
            var segment = value.AsSpan(range);
            if (segment is "" or "." or ".." || segment.Contains('\\') || segment.ContainsAny(Controls))
                return segment.ToString();
        }
        return null;
    }

    /// <summary>The path of <paramref name="value"/>, which must be one.</summary>
    /// <exception cref="ArgumentException">It is empty, absolute, has a control character or a segment that is no plain name.</exception>
    public static OutputPath Get(string value) =>
        Find(value) ?? throw new ArgumentException($"Not a path inside the output folder: '{value}'", nameof(value));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
