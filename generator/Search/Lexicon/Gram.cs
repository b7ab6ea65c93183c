namespace BrandShowcase.Search.Lexicon;

/// <summary>A string of characters that comes again, and how often.</summary>
/// <param name="Beginning">It without its last character: a number among the grams that are shorter by one, or a character.</param>
/// <param name="Ending">It without its first character, likewise.</param>
/// <param name="Place">Where it stands for the first time.</param>
/// <param name="Times">How often it stands in the text.</param>
/// <param name="Documents">In how many documents it stands.</param>
internal readonly record struct Gram(int Beginning, int Ending, int Place, int Times, int Documents);
