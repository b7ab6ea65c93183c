using System.Collections;

namespace BrandShowcase.Search.Tests.Index;

/// <summary>An empty list that cancels when it is looked through.</summary>
internal sealed class CancellingList(CancellationTokenSource cancellation) : IReadOnlyList<string>
{
    public int Count => 0;

    public string this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<string> GetEnumerator()
    {
        cancellation.Cancel();
        return Enumerable.Empty<string>().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
