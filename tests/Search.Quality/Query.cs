namespace BrandShowcase.Search.Quality;

/// <summary>One line of <c>queries.tsv</c>.</summary>
/// <param name="Kind">What kind of query it is; the table has a row for each kind.</param>
/// <param name="Text">What the visitor types.</param>
/// <param name="Phrases">What a page must hold to be an answer, all of them; in lower case.</param>
internal sealed record Query(string Kind, string Text, IReadOnlyList<string> Phrases)
{
    /// <summary>Queries that ask for the page whose brand or secretary they name.</summary>
    public const string Exact = "exact";

    /// <summary>Queries with a slip, which count as answered if the client says what it searched for instead.</summary>
    public const string Typing = "typing errors";

    /// <summary>Queries for what no page holds.</summary>
    public const string Absent = "absent";

    /// <summary>Whether other words than the phrase may answer it too, so that precision says nothing.</summary>
    public bool IsAmbiguous => Kind is "pinyin" or "initials" or Typing;

    /// <summary>All queries, in the order of the file.</summary>
    public static IReadOnlyList<Query> Load(string path) =>
    [
        .. from line in File.ReadLines(path)
           where !line.StartsWith('#')
           let fields = line.Split('\t')
           select new Query(fields[0], fields[1], fields[2].Split(" & ")),
    ];
}
