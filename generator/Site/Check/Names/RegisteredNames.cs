using System.Collections.Frozen;

namespace BrandShowcase.Site.Check.Names;

/// <summary>The names of one hospital, as its pages register them: those that all its pages should spell alike.</summary>
internal sealed class RegisteredNames
{
    // A character is too much of a shorter name.
    private const int ShortestBrand = 4;
    private const int ShortestBranch = 5;

    private readonly FrozenDictionary<string, string> brandByNormal;
    private readonly FrozenSet<string> persons;

    /// <summary>Names.</summary>
    public RegisteredNames(IEnumerable<string> brands, IEnumerable<string> branches, IEnumerable<string> persons)
    {
        brandByNormal = brands.DistinctBy(BrandName.Normalize).ToFrozenDictionary(BrandName.Normalize);
        this.persons = persons.ToFrozenSet();
        Brands = NearNameIndex.Of(brandByNormal.Keys.Where(name => name.Length >= ShortestBrand));
        Branches = NearNameIndex.Of(branches.Where(name => name.Length >= ShortestBranch));
        Persons = NearNameIndex.Of(this.persons);
    }

    /// <summary>No names.</summary>
    public static RegisteredNames None { get; } = new([], [], []);

    /// <summary>The brands, normalised.</summary>
    public NearNameIndex Brands { get; }

    /// <summary>The branches.</summary>
    public NearNameIndex Branches { get; }

    /// <summary>The people whom fields name.</summary>
    public NearNameIndex Persons { get; }

    /// <summary>The brand that is written <paramref name="text"/>, apart from punctuation, spaces and width; or null.</summary>
    public string? FindBrand(string text) => brandByNormal.GetValueOrDefault(BrandName.Normalize(text));

    /// <summary>Whether a field names a person so.</summary>
    public bool IsPerson(string name) => persons.Contains(name);
}
