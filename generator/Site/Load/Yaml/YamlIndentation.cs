namespace BrandShowcase.Site.Load.Yaml;

/// <summary>The columns at which the lists and mappings around a line have begun.</summary>
internal sealed class YamlIndentation
{
    private readonly Stack<int> columns = [];
    private bool expectsNested = true;

    /// <summary>
    /// Whether a line may begin at <paramref name="column"/>: where one of the open blocks began, or deeper if the key
    /// above has no value yet. A deeper line without a key continues the text above.
    /// </summary>
    public bool Accepts(int column, bool hasKey) => columns.Count == 0 || columns.Contains(column)
        || (column > columns.Peek() && (expectsNested || !hasKey));

    /// <summary>Begins a block at <paramref name="column"/>, or goes on with the one that began there.</summary>
    public void Enter(int column)
    {
        while (columns.TryPeek(out var top) && top > column)
            columns.Pop();
        if (!columns.TryPeek(out var same) || same != column)
            columns.Push(column);
    }

    /// <summary>Says whether the key just read leaves its value to the lines below.</summary>
    public void Expect(bool nested) => expectsNested = nested;
}
