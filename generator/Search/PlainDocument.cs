namespace BrandShowcase.Search;

/// <summary>One page as the plain index has it.</summary>
/// <param name="Url">Its address, ready for a link.</param>
/// <param name="Title">Its title.</param>
/// <param name="Brand">The brand's name, or null.</param>
/// <param name="Hospital">The hospital it belongs to, or null.</param>
/// <param name="Kind">What kind of page it is, in a word that visitors read.</param>
/// <param name="Summary">One or two sentences, or null.</param>
/// <param name="Text">Everything else on it.</param>
public sealed record PlainDocument(string Url, string Title, string? Brand, string? Hospital, string Kind, string? Summary, string Text);
