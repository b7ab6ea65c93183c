using System.Globalization;
using System.Text;

namespace BrandShowcase.Templating.Values;

/// <summary>How the language prints a value: texts as they are, and inside arrays and objects as literals.</summary>
internal static class ValueText
{
    // An object can hold itself; deeper levels are printed as an ellipsis.
    private const int MaxDepth = 20;

    /// <summary>The text of <paramref name="value"/>.</summary>
    public static string Of(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: return "";
            case ValueKind.Boolean: return value.AsBoolean() ? "true" : "false";
            case ValueKind.Integer: return value.AsInteger().ToString(CultureInfo.InvariantCulture);
            case ValueKind.BigInteger: return value.AsBigInteger().ToString(CultureInfo.InvariantCulture);
            case ValueKind.Float: return value.AsFloat().ToString(CultureInfo.InvariantCulture);
            case ValueKind.Decimal: return value.AsDecimal().ToString(CultureInfo.InvariantCulture);
            case ValueKind.Text: return value.AsText();
            case ValueKind.Html: return value.AsHtml().Markup;
            case ValueKind.Date: return DateText.Format(value.AsDate(), DateText.DefaultFormat);
            case ValueKind.Duration: return value.AsDuration().ToString("c", CultureInfo.InvariantCulture);
            default:
                var text = new StringBuilder();
                Append(text, value, depth: 0);
                return text.ToString();
        }
    }

    /// <summary>The text as a literal of the language, in double quotes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        AppendQuoted(quoted, text);
        return quoted.ToString();
    }

    private static void Append(StringBuilder text, in Value value, int depth)
    {
        if (text.Length > Arithmetic.MaxLength)
            throw new SizeLimitException();
        if (depth > MaxDepth)
        {
            text.Append('…');
            return;
        }
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.Text or ValueKind.Html:
                AppendQuoted(text, Of(value));
                break;
            case ValueKind.Array or ValueKind.Range or ValueKind.List:
                AppendItems(text, value, depth);
                break;
            case ValueKind.Object or ValueKind.Model:
                AppendMembers(text, value, depth);
                break;
            case ValueKind.Function:
                text.Append(CultureInfo.InvariantCulture, $"function {value.AsFunction().Name}");
                break;
            default:
                text.Append(Of(value));
                break;
        }
    }

    private static void AppendItems(StringBuilder text, in Value value, int depth)
    {
        text.Append('[');
        var items = new Sequence(value);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            Append(text, items[i], depth + 1);
        }
        text.Append(']');
    }

    private static void AppendMembers(StringBuilder text, in Value value, int depth)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (name, member) in Members.Of(value))
        {
            text.Append(isFirst ? "" : ", ").Append(name).Append(": ");
            Append(text, member, depth + 1);
            isFirst = false;
        }
        text.Append('}');
    }

    private static void AppendQuoted(StringBuilder text, string content)
    {
        text.Append('"');
        foreach (var c in content)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}
