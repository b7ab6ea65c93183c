using BrandShowcase.Search.Terms;

namespace BrandShowcase.Search.Tests.Terms;

/// <summary>The terms that the generator cuts a text into.</summary>
internal sealed class CutTerms : ITermSink
{
    private readonly List<string> terms = [];

    public static IReadOnlyList<string> Of(string text)
    {
        var sink = new CutTerms();
        new TermCutter(sink).Cut(text);
        return sink.terms;
    }

    public static IReadOnlyList<string> BothWays(string text)
    {
        var sink = new CutTerms();
        new TermCutter(sink).CutBothWays(text);
        return sink.terms;
    }

    public void Add(HanTerm term) => terms.Add(term.ToString());

    public void Add(ReadOnlySpan<char> token) => terms.Add(token.ToString());
}
