namespace BrandShowcase.Diagnostics;

/// <summary>One kind of mistake: what all its diagnostics have in common, and what <c>explain</c> prints.</summary>
/// <param name="Code">The stable code: <c>BRN</c> and four digits.</param>
/// <param name="Severity">What the mistake means for the build.</param>
/// <param name="Title">A few words that name the mistake.</param>
/// <param name="Explanation">Why it is a mistake and how to mend it, with an example; Markdown of several lines.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, LocalizedText Title, LocalizedText Explanation)
{
    /// <summary>One occurrence of the mistake.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="message">What is wrong here.</param>
    /// <param name="help">What to type instead, where that can be said.</param>
    /// <param name="related">Other places that explain this one.</param>
    public Diagnostic At(Place place, LocalizedText message, LocalizedText? help = null, params ReadOnlySpan<RelatedPlace> related) =>
        new() { Rule = this, Place = place, Message = message, Help = help, Related = [.. related] };
}
