using System.Globalization;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A number with how exact it is; the unit stands beside it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Qualifier">How exact it is.</param>
public readonly record struct Quantity(decimal Value, Qualifier Qualifier)
{
    /// <summary>What stands before the number: 近, 约, 达 or nothing.</summary>
    public string Before => Qualifier is Qualifier.Nearly or Qualifier.About or Qualifier.AsManyAs ? Qualifiers.Print(Qualifier) : "";

    /// <summary>What stands behind the number: 余, 多 or nothing.</summary>
    public string After => Qualifier is Qualifier.AndMore or Qualifier.MoreThan ? Qualifiers.Print(Qualifier) : "";

    /// <summary>The number with a comma between the thousands.</summary>
    public string Number => Value.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>The number in words of the field with its <paramref name="unit"/>: 5000余人次, 近2000人, 3年多.</summary>
    public string In(string unit) => Before + Value.ToString("0.####", CultureInfo.InvariantCulture) + AfterWith(unit);

    /// <summary>
    /// What stands behind the number, with the unit. 多 goes between a round number and its unit (100多人) but behind the
    /// unit of a small one (3年多), as the language wants it.
    /// </summary>
    public string AfterWith(string unit) =>
        Qualifier == Qualifier.MoreThan && Value % 10 != 0 ? unit + After : After + unit;
}
