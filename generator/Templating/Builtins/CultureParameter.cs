using System.Globalization;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The parameter by which a function writes or reads in the manner of a culture.</summary>
internal static class CultureParameter
{
    /// <summary>The parameter, by the name under which the function has it.</summary>
    public static Parameter Named(string name) => new Parameter(name, DataTypes.Text)
    {
        Doc = new(
            $"语言和地区，可用的有 {string.Join("、", Cultures.Names)}；省略时与任何地区无关（英文的月份名，小数点是“.”）。",
            $"The culture, one of {string.Join(", ", Cultures.Names)}; without it, none in particular: English names, a point before decimals."),
    }.Optional();

    /// <summary>The culture that a call asks for.</summary>
    public static CultureInfo Of(Arguments a, int index)
    {
        var name = a.TextOrEmpty(index);
        return Cultures.Find(name) ?? throw a.Fail(new(
            $"没有“{name}”的资料，可用的有 {string.Join("、", Cultures.Names)}",
            $"there is no culture '{name}', only {string.Join(", ", Cultures.Names)}"));
    }
}
