namespace BrandShowcase.Diagnostics;

/// <summary>One statement in both languages of the product.</summary>
/// <param name="Zh">In simplified Chinese.</param>
/// <param name="En">In English.</param>
public readonly record struct LocalizedText(string Zh, string En)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? En : Zh;
}
