using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Yaml;

/// <summary>One node of a YAML document, with its place in the file.</summary>
/// <param name="Span">The node's range in the whole file, so that a mistake in it can be shown there.</param>
public abstract record YamlNode(TextSpan Span)
{
    /// <summary>Whether it is written in brackets or braces, which have no indentation.</summary>
    /// <param name="source">The file.</param>
    public bool IsInBrackets(SourceText source) => source.Text.AsSpan(Span.Start) is ['{' or '[', ..];
}

/// <summary>A single value as it was written; what it means is decided by the schema of its key.</summary>
/// <param name="Value">The text, without quotes and escapes.</param>
/// <param name="IsPlain">Whether it was written without quotes, so that <c>true</c>, <c>~</c> and numbers can mean what they look like.</param>
/// <param name="Span">The range in the file, with quotes.</param>
public sealed record YamlScalar(string Value, bool IsPlain, TextSpan Span) : YamlNode(Span)
{
    /// <summary>Whether the key was written with nothing behind it, or with <c>null</c> or <c>~</c>.</summary>
    public bool IsNull => IsPlain && Value is ("" or "~" or "null");
}

/// <summary>A list.</summary>
/// <param name="Items">The items in the order of the file.</param>
/// <param name="Span">The range in the file.</param>
public sealed record YamlSequence(ImmutableArray<YamlNode> Items, TextSpan Span) : YamlNode(Span);

/// <summary>A set of keys with their values.</summary>
/// <param name="Entries">The entries in the order of the file; no key occurs twice.</param>
/// <param name="Span">The range in the file.</param>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span)
{
    /// <summary>The value of <paramref name="key"/>, or null if the mapping does not have it.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }
        return null;
    }

    /// <summary>The single values in it and in what it holds, each with the key that is nearest above it.</summary>
    public IEnumerable<(string Key, YamlScalar Value)> Scalars() => Entries.SelectMany(entry => Scalars(entry.Key.Value, entry.Value));

    private static IEnumerable<(string Key, YamlScalar Value)> Scalars(string key, YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Scalars(),
        YamlSequence sequence => sequence.Items.SelectMany(item => Scalars(key, item)),
        YamlScalar scalar => [(key, scalar)],
        _ => [],
    };
}

/// <summary>One key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
