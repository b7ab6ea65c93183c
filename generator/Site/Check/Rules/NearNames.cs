using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check.Names;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>
/// Names that are one character off a registered one. Only what must be a name is looked at: phrases in quotation marks, what ends
/// in 医院 or 支部, and what stands beside a post.
/// </summary>
internal static partial class NearNames
{
    // The name of a person has two or three characters; of two, one off is another person.
    private const int PersonLength = 3;

    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var register = NameRegister.Of(site.Model);
        return from file in site.Files
               let names = register.NamesFor(file.Page)
               from found in FindBrands(file, names).Concat(FindInstitutions(file, names, register.Hospitals)).Concat(FindPersons(file, names))
               select found;
    }

    private static IEnumerable<Diagnostic> FindBrands(CheckedFile file, RegisteredNames names) =>
        from mention in QuotedPhrases.In(file)
        where names.FindBrand(mention.Value) is null
        let near = names.Brands.FindNear(BrandName.Normalize(mention.Value))
        where near is not null
        select NameMistakes.NearName(new(file.Text, new(mention.Index, mention.Length)), mention.Value, names.FindBrand(near)!, new("品牌", "brand"));

    private static IEnumerable<Diagnostic> FindInstitutions(CheckedFile file, RegisteredNames names, NearNameIndex hospitals)
    {
        foreach (var passage in file.Passages)
        {
            foreach (var ending in passage.Matches(InstitutionEnding()))
            {
                var isHospital = ending.ValueSpan is "医院";
                var index = isHospital ? hospitals : names.Branches;
                if (index.FindEnding(passage, ending.Index + ending.Length) is var (span, near))
                    yield return NameMistakes.NearName(new(file.Text, span), file.Text.Text.Substring(span.Start, span.Length), near, isHospital ? new("医院", "hospital") : new("支部", "branch"));
            }
        }
    }

    private static IEnumerable<Diagnostic> FindPersons(CheckedFile file, RegisteredNames names)
    {
        foreach (var passage in file.Passages)
        {
            foreach (var post in passage.Matches(Posts()))
            {
                foreach (var start in new[] { post.Index - PersonLength, post.Index + post.Length })
                {
                    if (start < passage.Span.Start || start + PersonLength > passage.Span.End)
                        continue;
                    var candidate = file.Text.Text.Substring(start, PersonLength);
                    if (names.Persons.FindNear(candidate) is { } near && near.Length == PersonLength && near[0] == candidate[0] && !names.IsPerson(candidate[..2]) && !names.IsPerson(candidate[1..]))
                        yield return NameMistakes.NearName(new(file.Text, new(start, PersonLength)), candidate, near, new("人名", "person"));
                }
            }
        }
    }

    [GeneratedRegex("医院|党总支|支部", RegexOptions.CultureInvariant)]
    private static partial Regex InstitutionEnding();

    [GeneratedRegex("书记|院长|主任|护士长|同志", RegexOptions.CultureInvariant)]
    private static partial Regex Posts();
}
