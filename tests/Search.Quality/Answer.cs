namespace BrandShowcase.Search.Quality;

/// <summary>What a search in the browser gave; the shape is that of <c>page.html</c>.</summary>
internal sealed class Answer
{
    /// <summary>Milliseconds from the call to the first title.</summary>
    public double Titles { get; set; }

    /// <summary>Milliseconds from the call to all snippets asked for.</summary>
    public double Ten { get; set; }

    /// <summary>How many pages the search says there are.</summary>
    public int Total { get; set; }

    public bool Partial { get; set; }

    /// <summary>What was searched for instead, or null.</summary>
    public string? Suggestion { get; set; }

    /// <summary>The paths of the results, the best first.</summary>
    public string[] Urls { get; set; } = [];
}

/// <summary>An answer with what it cost.</summary>
internal sealed record Measured(Query Query, Answer Answer, long Bytes, int Requests);
