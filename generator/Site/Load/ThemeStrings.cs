using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>
/// The fixed words of a theme and of those that it extends, by key. Templates ask for any; what the generator itself writes
/// (figures, share cards, spreadsheets) asks for the keys that begin with <c>generator.</c> and for some that templates share.
/// </summary>
public sealed partial class ThemeStrings
{
    private readonly FrozenDictionary<string, string> texts;
    private readonly string? path;

    /// <summary>The strings <paramref name="texts"/>.</summary>
    /// <param name="texts">The texts by key.</param>
    /// <param name="path">The file in which the author of the theme writes more; null if there is none, which was reported.</param>
    public ThemeStrings(IEnumerable<KeyValuePair<string, string>> texts, string? path) => (this.texts, this.path) = (texts.ToFrozenDictionary(), path);

    /// <summary>No strings at all.</summary>
    public static ThemeStrings None { get; } = new([], null);

    /// <summary>The keys.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The text of <paramref name="key"/>, or null.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The text of a key that the theme has, with <c>{0}</c>, <c>{1}</c> … replaced by <paramref name="values"/>.</summary>
    public string Get(string key, params ReadOnlySpan<string> values) => Format(texts[key], values);

    /// <summary>Whether the theme has all of <paramref name="keys"/>.</summary>
    public bool Have(ImmutableArray<string> keys) => keys.All(texts.ContainsKey);

    /// <summary>Reports which of <paramref name="keys"/> the theme lacks.</summary>
    /// <returns>Whether it has them all.</returns>
    public bool Check(ImmutableArray<string> keys, DiagnosticBag diagnostics)
    {
        if (path is not null)
        {
            foreach (var key in keys.Where(key => !texts.ContainsKey(key)))
                diagnostics.Add(ThemeMistakes.MissingString(path, key, FindNearest(key, texts.Keys.Except(keys))));
        }
        return Have(keys);
    }

    /// <summary>The one of <paramref name="keys"/> that was probably meant by <paramref name="key"/>, or null: none that differs in a whole part.</summary>
    public static string? FindNearest(string key, IEnumerable<string> keys)
    {
        var parts = key.Split('.');
        return Spelling.FindNearest(key, keys.Where(other =>
            other.Split('.') is var others && others.Length == parts.Length && parts.Zip(others).All(pair => Spelling.FindNearest(pair.First, [pair.Second]) is not null)));
    }

    /// <summary>Puts the values in, in one pass: a value may itself read like a placeholder. A placeholder without a value stays.</summary>
    public static string Format(string text, params ReadOnlySpan<string> values)
    {
        if (values.IsEmpty)
            return text;
        var formatted = new StringBuilder(text.Length);
        var end = 0;
        foreach (var placeholder in Placeholder().EnumerateMatches(text))
        {
            var index = text[placeholder.Index + 1] - '0';
            if (index >= values.Length)
                continue;
            formatted.Append(text, end, placeholder.Index - end).Append(values[index]);
            end = placeholder.Index + placeholder.Length;
        }
        return formatted.Append(text, end, text.Length - end).ToString();
    }

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
