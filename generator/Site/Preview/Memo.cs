using System.Collections.Concurrent;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Preview;

/// <summary>Keeps the results of one step by what they were made from, with the mistakes that were found. Serves any number of threads.</summary>
/// <typeparam name="TKey">All that a result depends on.</typeparam>
/// <typeparam name="TResult">An immutable result.</typeparam>
internal sealed class Memo<TKey, TResult>
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, Entry> earlier = new();
    private ConcurrentDictionary<TKey, Entry> used = new();

    /// <summary>The result for <paramref name="key"/>: as it was made earlier, or as <paramref name="make"/> makes it. Its mistakes are reported each time.</summary>
    public TResult Recall(TKey key, DiagnosticBag diagnostics, Func<DiagnosticBag, TResult> make)
    {
        var entry = used.GetOrAdd(key, wanted => earlier.TryGetValue(wanted, out var known) ? known : Make(make));
        // What could not be read may be readable the next time, though nothing tells that it changed.
        if (entry.Mistakes.Any(FileMistakes.IsCannotRead))
            used.TryRemove(new(key, entry));
        diagnostics.AddRange(entry.Mistakes);
        return entry.Result;
    }

    /// <summary>Drops what nobody asked for since the last call.</summary>
    public void Forget() => (earlier, used) = (used, new());

    private static Entry Make(Func<DiagnosticBag, TResult> make)
    {
        var mistakes = new DiagnosticBag();
        var result = make(mistakes);
        return new(result, mistakes.ToSorted());
    }

    private sealed record Entry(TResult Result, ImmutableArray<Diagnostic> Mistakes);
}
