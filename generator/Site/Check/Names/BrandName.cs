using System.Text;

namespace BrandShowcase.Site.Check.Names;

/// <summary>What makes brands the same name, however they are typed.</summary>
internal static class BrandName
{
    /// <summary>The letters and digits of a name, in half width and lower case: 敬畏生命，醉美手护 and 敬畏生命 醉美手护 are one name.</summary>
    public static string Normalize(string name)
    {
        var normal = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                normal.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return normal.ToString();
    }
}
