using System.Globalization;
using System.Text;
using BrandShowcase.Search.Unicode;

namespace BrandShowcase.Search.Folding;

/// <summary>What each code point becomes, read once from the data that <c>make-folding.mjs</c> derives from Unicode.</summary>
internal sealed class FoldingTable
{
    // Never a code point's folded form, so it marks those that do not become one UTF-16 unit.
    private const char Elsewhere = '\uD800';

    private readonly char[] units = new char[char.MaxValue + 1];
    private readonly Dictionary<int, string> others = [];

    private FoldingTable()
    {
        for (var i = 0; i < units.Length; i++)
            units[i] = (char)i;
    }

    /// <summary>Parses the table that lies in this assembly.</summary>
    public static FoldingTable Load()
    {
        var table = new FoldingTable();
        foreach (var line in UnicodeData.Lines("folding.txt"))
            table.Read(line);
        return table;
    }

    /// <summary>The one UTF-16 unit that <paramref name="unit"/> becomes; false if it becomes several or is a half of a pair.</summary>
    public bool TryFold(char unit, out char folded)
    {
        folded = units[unit];
        return !char.IsSurrogate(folded);
    }

    /// <summary>What any other code point becomes; null if it stays as it is.</summary>
    public string? Find(Rune rune) => others.GetValueOrDefault(rune.Value);

    private void Read(string line)
    {
        var fields = line.Split(' ');
        var (first, last, step) = Range(fields[0]);
        var targets = fields.Skip(1).Select(CodePoint).ToArray();
        for (var source = first; source <= last; source += step)
        {
            Set(source, targets);
            targets[^1] += step;
        }
    }

    private void Set(int source, int[] targets)
    {
        var isUnit = source <= char.MaxValue;
        if (isUnit && targets is [<= char.MaxValue])
        {
            units[source] = (char)targets[0];
            return;
        }
        if (isUnit)
            units[source] = Elsewhere;
        others[source] = string.Concat(targets.Select(char.ConvertFromUtf32));
    }

    private static (int First, int Last, int Step) Range(string field)
    {
        var dash = field.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
            return (CodePoint(field), CodePoint(field), 1);
        var isEverySecond = field.EndsWith("/2", StringComparison.Ordinal);
        var last = isEverySecond ? field[(dash + 1)..^2] : field[(dash + 1)..];
        return (CodePoint(field[..dash]), CodePoint(last), isEverySecond ? 2 : 1);
    }

    private static int CodePoint(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
