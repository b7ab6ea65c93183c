using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BrandShowcase.Site.Load.Yaml;

/// <summary>Builds the node tree from the parser's events, as far as they come.</summary>
/// <param name="source">The file.</param>
/// <param name="region">Where the YAML lies in it.</param>
/// <param name="yaml">The YAML of that region, in which lines may be blank that are not in the file.</param>
/// <param name="diagnostics">Gets what is wrong.</param>
internal sealed class YamlTreeBuilder(SourceText source, TextSpan region, string yaml, DiagnosticBag diagnostics)
{
    private readonly Parser parser = new(new StringReader(yaml));
    private bool isComplete = true;
    private bool isStopped;
    private int nodeCount;
    private int depth;

    /// <summary>Where the text stopped to be YAML, as an offset in the file; null if it is YAML to its end.</summary>
    public int? Failure { get; private set; }

    /// <summary>Reads the one document of the text.</summary>
    public YamlDocument Build()
    {
        var root = new YamlMapping([], new TextSpan(region.Start, 0));
        while (Advance())
        {
            if (parser.Current is DocumentStart start && nodeCount > 0)
                Stop(FrontMatterMistakes.SecondDocument(PlaceOf(start)));
            else if (parser.Current is NodeEvent or AnchorAlias)
                root = ToMapping(ReadNode()) ?? root;
        }
        return new(root, isComplete);
    }

    private YamlMapping? ToMapping(YamlNode? node)
    {
        if (node is YamlMapping mapping)
            return mapping;
        if (node is null or YamlScalar { IsNull: true })
            return null;
        // Where the tree was cut short, the reason has been reported.
        if (isComplete)
            Skip(FrontMatterMistakes.NotAMapping(new(source, node.Span)));
        return null;
    }

    /// <summary>
    /// Reads the node whose first event is the current one, and leaves its last event current. A text that is not what
    /// its author meant is reported and null, so that nothing is said of what it was taken for.
    /// </summary>
    private YamlNode? ReadNode()
    {
        var start = parser.Current!;
        if (++nodeCount > YamlParser.MaximumNodes)
            return Stop(FrontMatterMistakes.TooManyNodes(PlaceOf(start), YamlParser.MaximumNodes));
        if (start is not (NodeEvent or AnchorAlias))
            return Fail(start.Start.Index);
        var isReserved = start is not NodeEvent { Anchor.IsEmpty: true, Tag.IsEmpty: true };
        if (isReserved)
            diagnostics.Add(FrontMatterMistakes.ReservedCharacter(PlaceOf(start), source.Text[OffsetOf(start.Start)]));
        if (start is Scalar scalar)
            return ReadScalar(scalar, isReserved);
        if (start is AnchorAlias)
            return new YamlScalar(source.Text[OffsetOf(start.Start)..OffsetOf(start.End)], IsPlain: false, SpanOf(start));
        if (depth == YamlParser.MaximumDepth)
            return Stop(FrontMatterMistakes.TooDeep(PlaceOf(start), YamlParser.MaximumDepth));
        depth++;
        YamlNode node = start is MappingStart mapping ? ReadMapping(mapping) : ReadSequence((SequenceStart)start);
        depth--;
        return node;
    }

    private YamlScalar? ReadScalar(Scalar scalar, bool isReserved)
    {
        var node = new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain && !isReserved, SpanOf(scalar));
        if (!node.IsPlain || PlainScalarCheck.IsSound(source, node, diagnostics))
            return node;
        isComplete = false;
        return null;
    }

    private YamlMapping ReadMapping(MappingStart start)
    {
        var isFlow = start.Style == MappingStyle.Flow;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, YamlScalar>();
        while (Advance() && parser.Current is not MappingEnd)
        {
            var keyNode = ReadNode();
            if (!Advance())
                break;
            var value = ReadNode();
            if (keyNode is null || value is null)
                continue;
            if (keyNode is not YamlScalar key)
                Skip(FrontMatterMistakes.KeyNotText(new(source, keyNode.Span)));
            else if (!PlainScalarCheck.IsSoundKey(source, key, value, diagnostics))
                isComplete = false;
            else if (!keys.TryAdd(key.Value, key))
                diagnostics.Add(FrontMatterMistakes.DuplicateKey(new(source, key.Span), key.Value, new(source, keys[key.Value].Span)));
            else
                entries.Add(new(key, value));
        }
        var span = SpanOf(start, isFlow, entries.Count == 0 ? null : entries[^1].Value);
        return new(entries.DrainToImmutable(), span);
    }

    private YamlSequence ReadSequence(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var isFlow = start.Style == SequenceStyle.Flow;
        while (Advance() && parser.Current is not SequenceEnd)
        {
            if (ReadNode() is not { } item)
                continue;
            items.Add(item);
            if (isFlow)
                PlainScalarCheck.ReportListItem(source, item, diagnostics);
        }
        var span = SpanOf(start, isFlow, items.LastOrDefault());
        return new(items.DrainToImmutable(), span);
    }

    private bool Advance()
    {
        if (isStopped)
            return false;
        var position = parser.Current?.End.Index ?? 0;
        try
        {
            return parser.MoveNext();
        }
        // Some mistakes end the library in exceptions that are not its own; none of them may end the build.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Fail(exception is YamlException yaml ? yaml.Start.Index : position);
            return false;
        }
    }

    /// <summary>Ends the tree where the text is not YAML; the events of some such texts merely come in an impossible order.</summary>
    private YamlScalar Fail(long index)
    {
        Failure = Clamp(index);
        isStopped = true;
        isComplete = false;
        return new("", IsPlain: true, new(Failure.Value, 0));
    }

    private void Skip(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        isComplete = false;
    }

    private YamlScalar Stop(Diagnostic diagnostic)
    {
        Skip(diagnostic);
        isStopped = true;
        return new("", IsPlain: true, diagnostic.Place.Span);
    }

    /// <summary>
    /// The library marks the end of a list or mapping where the next token begins. In flow style that is the closing
    /// bracket; otherwise the last child ends the range.
    /// </summary>
    private TextSpan SpanOf(ParsingEvent start, bool isFlow, YamlNode? last)
    {
        var from = OffsetOf(start.Start);
        return isFlow && !isStopped
            ? TextSpan.FromBounds(from, Math.Min(OffsetOf(parser.Current!.Start) + 1, region.End))
            : TextSpan.FromBounds(from, last?.Span.End ?? OffsetOf(start.End));
    }

    /// <summary>The range of a scalar, without the line ends behind a block of text.</summary>
    private TextSpan SpanOf(ParsingEvent parsed)
    {
        var start = OffsetOf(parsed.Start);
        var end = Math.Max(start, OffsetOf(parsed.End));
        while (end > start && source.Text[end - 1] is '\n' or '\r' or ' ')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private Place PlaceOf(ParsingEvent parsed) => new(source, SpanOf(parsed));

    private int OffsetOf(in Mark mark) => Clamp(mark.Index);

    private int Clamp(long index) => region.Start + (int)Math.Clamp(index, 0, region.Length);
}
