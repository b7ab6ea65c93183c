using System.Globalization;
using System.Text;
using BrandShowcase.Search.Compression;

namespace BrandShowcase.Search.Fragments;

/// <summary>What the client shows of one page, and where it looks for the phrase and the words of a snippet (FORMAT.md, "pages").</summary>
internal static class Fragment
{
    /// <summary>The body of a page's file.</summary>
    public static byte[] Encode(SearchDocument document, DeflateDictionary dictionary) =>
        Deflate.Compress(Encoding.UTF8.GetBytes(TextOf(document)), dictionary);

    /// <summary>The fields, one a line.</summary>
    public static string TextOf(SearchDocument document)
    {
        var text = new StringBuilder();
        AppendLine(text, document.Url);
        AppendLine(text, document.Kind);
        AppendLine(text, document.Year?.ToString(CultureInfo.InvariantCulture));
        AppendLine(text, document.Title);
        AppendLine(text, document.Brand);
        AppendLine(text, document.Secretary);
        AppendLine(text, document.Hospital);
        AppendLine(text, document.Slogan);
        foreach (var field in document.Names.Concat(document.Labels).Concat(document.Text))
            AppendLine(text, field);
        // The last line needs no end.
        return text.ToString(0, text.Length - 1);
    }

    private static void AppendLine(StringBuilder text, string? field)
    {
        var start = text.Length;
        text.Append(field).Replace('\n', ' ', start, text.Length - start).Replace('\r', ' ', start, text.Length - start).Append('\n');
    }
}
