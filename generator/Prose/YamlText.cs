using System.Text;
using System.Text.RegularExpressions;

namespace BrandShowcase.Prose;

/// <summary>Words as values and comments of YAML.</summary>
public static partial class YamlText
{
    /// <summary>A text as a value: plain where it cannot be taken for anything else, also inside braces; otherwise in double quotes.</summary>
    public static string Value(string text) => Plain().IsMatch(text) && !OtherThanText().IsMatch(text) ? text : Quote(text);

    /// <summary>A text as a comment, on one line.</summary>
    public static string Comment(string text) => "# " + LineBreaks().Replace(text, " ");

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => quoted.Append($"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>Starts with a letter or as a date does, and has none of the characters that mean something in YAML.</summary>
    [GeneratedRegex(@"^([\p{L}“《「]|[0-9]{4}-)[\p{L}\p{N}“”《》「」·，。；！？、（）()— _.%+-]*(?<! )\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(true|false|yes|no|on|off|null|[yn])\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherThanText();

    [GeneratedRegex(@"[\r\n\u0085\u2028\u2029\p{Cc}]+", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreaks();
}
