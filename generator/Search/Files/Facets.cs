using System.Buffers;
using System.Numerics;
using BrandShowcase.Search.Compression;
using BrandShowcase.Search.Lists;

namespace BrandShowcase.Search.Files;

/// <summary>By what visitors filter: hospital, category, kind and year of every page (FORMAT.md, "facets").</summary>
internal static class Facets
{
    /// <summary>The body of the file.</summary>
    public static byte[] Encode(IReadOnlyList<SearchDocument> documents)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteLabels(output, [.. documents.Select(document => document.Hospital)]);
        WriteLabels(output, [.. documents.Select(document => document.Category)]);
        WriteLabels(output, [.. documents.Select(document => document.Kind)]);
        WriteYears(output, [.. documents.Select(document => document.Year)]);
        return Deflate.Compress(output.WrittenSpan, DeflateDictionary.None);
    }

    /// <summary>Labels in the order in which they first occur, then runs of pages that share one.</summary>
    private static void WriteLabels(ArrayBufferWriter<byte> output, IReadOnlyList<string?> labels)
    {
        var distinct = labels.OfType<string>().Distinct().ToArray();
        output.WriteVarint(distinct.Length);
        foreach (var label in distinct)
            output.WriteText(label);

        var numbers = distinct.Index().ToDictionary(label => label.Item, label => label.Index + 1);
        for (int start = 0, end; start < labels.Count; start = end)
        {
            for (end = start + 1; end < labels.Count && labels[end] == labels[start];)
                end++;
            output.WriteVarint(labels[start] is { } label ? numbers[label] : 0);
            output.WriteVarint(end - start);
        }
    }

    /// <summary>Each year by its distance to the first one, in as many bits as the last one needs.</summary>
    private static void WriteYears(ArrayBufferWriter<byte> output, IReadOnlyList<int?> years)
    {
        var first = years.Min() ?? 0;
        var width = BitOperations.Log2((uint)((years.Max() ?? -1) - first + 1) * 2);
        output.WriteVarint(first);
        output.WriteVarint(width);
        var bits = new BitWriter();
        foreach (var year in years)
            bits.Write(year is { } known ? (uint)(known - first + 1) : 0, width);
        output.Write(bits.Take());
    }
}
