using System.Text;

namespace BrandShowcase.Templating.Fuzz;

/// <summary>Makes new templates from others, the same for the same seed.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{%%{", "}%%}", "$\"a{", "}\"", "`", "\"", "'", "#", "##", "\n", ";",
        "(", ")", "[", "]", "{", "}", "|", "||", "&&", "??", "?!", "?", "?.", ".", "..", "..<", "...", "+", "-", "*", "/", "//", "%",
        "=", "+=", "==", "!=", "<", ">", "<=", "!", "@", "^", "++", "--", ",", ":", "$", "$$", "$0", "$x", "x", "x.y", "x[0]", "1", "1.5",
        "0xff", "1e400", "9999999999999999999999", "null", "true", "this", "empty", "do", " end ", " else ", " if x ", " for x in y ",
        " while x ", " case x ", " when 1 ", " func f(a, b = 1, c...) ", " func g ", " capture c ", " with x ", " wrap f ", " ret ", " break ",
        " import x ", " readonly x ", " include 'a' ", " tablerow x in y cols: 2 ", " for.index ", "string.upcase", "array.sort", "1..1000000000",
        "<", "</", ">", "<a href=\"", "<p class='", "<script>", "<script type='application/json'>", "</script>", "<style>", "<!--", "-->",
        "<title>", "srcset=\"", "onclick=\"", "=", "\ud800", "\udc00", "\0", "é", "中", "😀", "\u2028", "\r\n", "\\", "\\u12", "\\x",
    ];

    /// <summary>A template that is made of <paramref name="template"/> and pieces of <paramref name="other"/>.</summary>
    public string Mutate(string template, string other)
    {
        var text = new StringBuilder(template.Length > 4_000 ? template[..4_000] : template);
        for (var edits = random.Next(1, 8); edits > 0; edits--)
            Edit(text, other);
        return text.ToString();
    }

    private void Edit(StringBuilder text, string other)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(7))
        {
            case 0:
                text.Remove(at, random.Next(Math.Min(text.Length - at, 20) + 1));
                break;
            case 1 or 2:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 3:
                var start = random.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(start, random.Next(Math.Min(other.Length - start, 60) + 1)));
                break;
            case 4 when at < text.Length:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 128 : 65_536);
                break;
            case 5:
                // Deep nesting and long tokens.
                text.Insert(at, string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(400))));
                break;
            default:
                text.Length = at;
                break;
        }
    }
}
