using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Cli;

/// <summary>How much is known of the branches of each hospital, one bar a hospital.</summary>
internal static class CompletenessReport
{
    // A list that fits a screen is read; of hundreds of hospitals those in front need the work.
    private const int MostHospitals = 20;

    private const int WidthOfBar = 20;

    /// <summary>The lines of the report; none for a site without branches.</summary>
    /// <param name="hospitals">The hospitals, the least complete first.</param>
    public static IEnumerable<LocalizedText> Lines(ImmutableArray<Completeness> hospitals)
    {
        if (hospitals.IsEmpty)
            yield break;
        yield return ("各医院的完整度，从低到高（只给编写的人看，不发布）：", "Completeness of each hospital, lowest first (for authors, never published):");
        foreach (var hospital in hospitals.Take(MostHospitals))
            yield return new(Line(hospital, Language.Chinese), Line(hospital, Language.English));
        if (hospitals.Length > MostHospitals)
            yield return ($"  ……还有 {hospitals.Length - MostHospitals} 家更完整的医院没有列出。", $"  … and {hospitals.Length - MostHospitals} hospitals that are more complete.");
    }

    private static string Line(Completeness hospital, Language language)
    {
        // Rounded down: a hole never reads as 100 %.
        var filled = (int)(hospital.Share * WidthOfBar);
        var bar = new string('█', filled) + new string('░', WidthOfBar - filled);
        var percent = ((int)(hospital.Share * 100)).ToString(CultureInfo.InvariantCulture).PadLeft(3);
        var fields = hospital.Fields.Select(field => $"{field.Name.In(language)} {field.Count}/{hospital.Branches}");
        return new LocalizedText(
            $"  {bar} {percent}%  {hospital.Hospital}：{string.Join('，', fields)}{(hospital.UnassignedBrands == 0 ? "" : $"；另有 {hospital.UnassignedBrands} 个品牌没有支部")}",
            $"  {bar} {percent}%  {hospital.Hospital}: {string.Join(", ", fields)}{(hospital.UnassignedBrands == 0 ? "" : $"; {hospital.UnassignedBrands} without a branch")}").In(language);
    }
}
