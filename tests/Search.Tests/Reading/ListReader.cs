using System.Text;

namespace BrandShowcase.Search.Tests.Reading;

/// <summary>Decodes one list of pages.</summary>
internal sealed class ListReader(byte[] list, byte[] codeLengths)
{
    private readonly StringBuilder layout = new();
    private int bit;

    /// <summary>The bits that were read, with a space between the fields.</summary>
    public string Layout => layout.ToString().TrimEnd();

    /// <summary>The pages of the list, each with its level.</summary>
    public IReadOnlyList<Posting> Read(int count, int pageCount)
    {
        var isComplement = Field(1) == 1;
        var k = Field(4);
        var given = new List<int>();
        for (var before = -1; given.Count < (isComplement ? pageCount - count : count); before = given[^1])
        {
            var quotient = 0;
            while (Bits(1) == 1)
                quotient++;
            given.Add(before + 1 + (quotient << k) + Field(k));
        }
        layout.Append("; ");
        var pages = isComplement ? Enumerable.Range(0, pageCount).Except(given) : given;
        var postings = pages.Select(page => new Posting(page, Level())).ToArray();
        // Nothing but the rest of the last byte is left, and that is zero.
        (list.Length * 8 - bit).ShouldBeInRange(0, 7);
        Bits(list.Length * 8 - bit).ShouldBe(0);
        return postings;
    }

    private int Level()
    {
        var codes = Codes();
        for (var code = ""; code.Length < 8;)
        {
            code += Bits(1);
            if (!codes.TryGetValue(code, out var level))
                continue;
            layout.Append(' ');
            return level;
        }
        throw new InvalidDataException("No level has this code");
    }

    /// <summary>The codes as RFC 1951 counts them up, in zeros and ones.</summary>
    private Dictionary<string, int> Codes()
    {
        var codes = new Dictionary<string, int>();
        var next = 0;
        for (var length = 1; length <= 7; length++)
        {
            for (var level = 0; level < codeLengths.Length; level++)
            {
                if (codeLengths[level] == length)
                    codes[Convert.ToString(next++, 2).PadLeft(length, '0')] = level;
            }
            next <<= 1;
        }
        return codes;
    }

    private int Field(int count)
    {
        var value = Bits(count);
        layout.Append(' ');
        return value;
    }

    private int Bits(int count)
    {
        var value = 0;
        for (; count > 0; count--, bit++)
        {
            var next = (list[bit / 8] >> (7 - bit % 8)) & 1;
            value = (value << 1) | next;
            layout.Append(next);
        }
        return value;
    }
}

/// <summary>One page of a list.</summary>
internal readonly record struct Posting(int Page, int Level);
