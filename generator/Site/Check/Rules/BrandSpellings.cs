using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check.Names;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>Mentions of a brand in quotation marks that differ from its name in punctuation, spaces or width alone.</summary>
internal static class BrandSpellings
{
    // A field may hold them as well, which is told of the field.
    private const string Marks = "“”「」《》";

    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var register = NameRegister.Of(site.Model);
        return from file in site.Files
               let names = register.NamesFor(file.Page)
               from mention in QuotedPhrases.In(file)
               let registered = names.FindBrand(mention.Value)
               where registered is not null && registered.Trim([.. Marks]) != mention.Value
               select NameMistakes.SpelledTwoWays(new(file.Text, new(mention.Index, mention.Length)), mention.Value, registered);
    }
}
