namespace BrandShowcase.Site.Load.Yaml;

/// <summary>The quotation marks of Chinese typing, which mean nothing to YAML.</summary>
internal static class CurlyQuotes
{
    /// <summary>The mark that closes <paramref name="opening"/>, or null if it opens nothing.</summary>
    public static char? ClosingOf(char opening) => opening switch
    {
        '“' or '”' => '”',
        '‘' or '’' => '’',
        '「' => '」',
        '『' => '』',
        _ => null,
    };
}
