using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Check;

/// <summary>The file of one page, with the words in it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Source">The file.</param>
/// <param name="Mappings">All sets of keys in its front matter but those of <see cref="SkippedKeys"/>, from the outermost inwards.</param>
/// <param name="Passages">The words of the front matter and of the body, in order.</param>
/// <param name="Foreign">What is published besides: other values of the front matter, but for addresses and files; code and telephone links of the body.</param>
internal sealed record CheckedFile(
    Page Page, SourceFile Source, ImmutableArray<YamlMapping> Mappings, ImmutableArray<Passage> Passages, ImmutableArray<Passage> Foreign)
{
    /// <summary>Keys whose values are no words of the site's own: titles of other publications, addresses, names of files, the theme's data.</summary>
    private static readonly FrozenSet<string> SkippedKeys =
        FrozenSet.Create("sources", "extra", "aliases", "url", "website", "src", "logo", "cover", "image", "audio", "file", "page");

    /// <summary>Keys whose values are addresses or names of files, in which digits mean nothing.</summary>
    private static readonly FrozenSet<string> AddressKeys = FrozenSet.Create("url", "website", "src");

    /// <summary>Where findings about the page as a whole are shown: its title.</summary>
    public Place TitlePlace => PlaceOf("title");

    /// <summary>The text of the file.</summary>
    public SourceText Text => Source.Text;

    /// <summary>The file of a page that has one.</summary>
    public static CheckedFile Of(Page page)
    {
        var source = page.Source!;
        var mappings = ImmutableArray.CreateBuilder<YamlMapping>();
        var passages = ImmutableArray.CreateBuilder<Passage>();
        Collect(source.FrontMatter.Mapping, key: null, source.Text, mappings, passages);
        passages.AddRange(source.Body.Texts.Select(text => new Passage(source.Text, text, Key: null)));
        var words = passages.DrainToImmutable();
        return new(page, source, mappings.DrainToImmutable(), words, [.. CollectForeign(source, words)]);
    }

    /// <summary>The place of the value of <paramref name="key"/>, or the start of the file without such a key.</summary>
    public Place PlaceOf(string key) => new(Text, Source.FrontMatter.Mapping.Find(key)?.Span ?? default);

    private static IEnumerable<Passage> CollectForeign(SourceFile source, ImmutableArray<Passage> words)
    {
        var known = words.Where(word => word.Key is not null).Select(word => word.Span).ToHashSet();
        var values =
            from scalar in source.FrontMatter.Mapping.Scalars()
            where !scalar.Value.IsNull && !AddressKeys.Contains(scalar.Key) && !known.Contains(scalar.Value.Span)
            select new Passage(source.Text, scalar.Value.Span, scalar.Key);
        var telephones =
            from link in source.Body.Links
            where link.Url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            select new Passage(source.Text, link.Place.Span, Key: null);
        return values.Concat(source.Body.Codes.Select(code => new Passage(source.Text, code, Key: null))).Concat(telephones);
    }

    private static void Collect(YamlNode node, string? key, SourceText text, ImmutableArray<YamlMapping>.Builder mappings, ImmutableArray<Passage>.Builder passages)
    {
        switch (node)
        {
            case YamlMapping mapping:
                mappings.Add(mapping);
                foreach (var (name, value) in mapping.Entries)
                {
                    if (!SkippedKeys.Contains(name.Value))
                        Collect(value, name.Value, text, mappings, passages);
                }
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                    Collect(item, key, text, mappings, passages);
                break;
            case YamlScalar { IsNull: false } scalar when key != "floor_plan":
                passages.Add(new(text, scalar.Span, key));
                break;
        }
    }
}
