namespace BrandShowcase.Diagnostics;

/// <summary>One statement in both languages of the product.</summary>
/// <param name="Zh">In simplified Chinese.</param>
/// <param name="En">In English.</param>
public readonly record struct LocalizedText(string Zh, string En)
{
    /// <summary>Lets a statement be written as a pair: <c>("标题", "the title")</c>.</summary>
    public static implicit operator LocalizedText((string Zh, string En) pair) => new(pair.Zh, pair.En);

    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? En : Zh;
}
