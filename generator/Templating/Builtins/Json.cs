using System.Globalization;
using System.Numerics;
using System.Text.Json;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>Values as JSON.</summary>
internal static class Json
{
        private static readonly JsonDocumentOptions ReaderOptions = new() { MaxDepth = 64 };

    /// <summary>The JSON of a value, on one line, or the end of the render.</summary>
    public static string Write(Arguments a, in Value value)
    {
        var output = a.State.Output;
        var start = output.Length;
        return JsonWriter.TryWrite(output, value, a.Limits.OutputBytes)
            ? output.Take(start)
            : throw a.Fail(new("嵌套太深或太大，或一个对象包含它自己", "nested too deeply, too large, or an object holds itself"));
    }

    /// <summary>The value of a JSON text, or the end of the render.</summary>
    public static Value Read(Arguments a, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, ReaderOptions);
            return Read(a, document.RootElement);
        }
        // Half a surrogate pair is refused in the text, and behind an escape only when its text is asked for.
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            var line = ((e as JsonException)?.LineNumber ?? 0) + 1;
            throw a.Fail(new($"JSON 在第 {line} 行写错了", $"the JSON is wrong in its line {line}"));
        }
    }

    private static Value Read(Arguments a, JsonElement element)
    {
        a.CountSteps(1);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var made = new ScriptObject();
                foreach (var member in element.EnumerateObject())
                    made.TrySet(member.Name, Read(a, member.Value));
                return Value.From(made);
            case JsonValueKind.Array:
                var items = new ScriptArray();
                foreach (var item in element.EnumerateArray())
                    items.Add(Read(a, item));
                return Value.From(items);
            case JsonValueKind.String: return Value.From(element.GetString());
            case JsonValueKind.Number: return ReadNumber(element);
            case JsonValueKind.True: return Value.From(true);
            case JsonValueKind.False: return Value.From(false);
            default: return Value.Null;
        }
    }

    // A whole number keeps all its digits, unless there are so many that reading them takes its time.
    private static Value ReadNumber(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= 100 && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? Value.From(whole)
            : Value.From(double.Parse(text, CultureInfo.InvariantCulture));
    }
}
