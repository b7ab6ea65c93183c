namespace BrandShowcase.Search.Terms;

/// <summary>Takes the terms of a text, each as often as it stands there.</summary>
internal interface ITermSink
{
    /// <summary>Takes a term that begins with a Han code point.</summary>
    void Add(HanTerm term);

    /// <summary>Takes a token, which is valid only during the call.</summary>
    void Add(ReadOnlySpan<char> token);
}
