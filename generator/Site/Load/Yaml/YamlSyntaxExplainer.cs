using System.Buffers;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load.Yaml;

/// <summary>
/// Explains why a text is not YAML. The parser stops at its first failure and often names a place behind the cause;
/// this looks at every line for the mistakes that people make when they type YAML in Chinese, and reports each.
/// Only a failure that no line explains is reported as the parser saw it.
/// </summary>
internal sealed class YamlSyntaxExplainer(SourceText source, TextSpan region, DiagnosticBag diagnostics)
{
    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private readonly string text = source.Text;
    private readonly YamlIndentation indentation = new();
    private int resumeAt;
    private readonly List<int> causes = [];
    private int? blockColumn;

    /// <summary>Reports the causes of a failure at <paramref name="failure"/>, and returns their offsets.</summary>
    public IReadOnlyList<int> Explain(int failure)
    {
        for (var line = region.Start; line < region.End; line = LineEnd(line) + 1)
        {
            if (line >= resumeAt)
                CheckLine(line, TrimmedLineEnd(line));
        }
        if (causes.Count == 0)
            Report(FrontMatterMistakes.Syntax(new(source, TextSpan.FromBounds(failure, Math.Max(failure, TrimmedLineEnd(failure))))));
        return causes;
    }

    private void CheckLine(int line, int end)
    {
        var start = SkipSpaces(line, end);
        if (start == end || text[start] == '#')
            return;
        var column = start - line;
        if (blockColumn is { } block && column > block)
            return;
        blockColumn = null;
        if (text[start] is '\t' or '\u3000' or '\u00A0')
        {
            Report(FrontMatterMistakes.IndentationCharacter(new(source, new(start, 1)), text[start]));
            return;
        }
        if (!indentation.Accepts(column, hasKey: FindColon(start, end) >= 0 || text[start] == '-'))
        {
            Report(FrontMatterMistakes.BadIndentation(new(source, TextSpan.FromBounds(start, end))));
            return;
        }
        indentation.Enter(column);
        var content = start;
        while (content + 1 < end && text[content] == '-' && text[content + 1] == ' ')
        {
            content = SkipSpaces(content + 1, end);
            indentation.Enter(content - line);
        }
        if (content + 1 < end && text[content] == '-' && text[content + 1] is not ('-' or ' ') && !char.IsAsciiDigit(text[content + 1]))
        {
            Report(FrontMatterMistakes.MissingSpaceAfterDash(new(source, new(content, 1))));
            return;
        }
        if (content < end && text[content] != '-')
            CheckEntry(content, end, content - line, isItem: content != start);
    }

    private void CheckEntry(int start, int end, int column, bool isItem)
    {
        var colon = FindColon(start, end);
        var wideColon = text.AsSpan(start, end - start).IndexOf('：');
        if (wideColon > 0 && (colon < 0 || start + wideColon < colon) && IsKey(start, start + wideColon, isItem))
        {
            indentation.Expect(start + wideColon + 1 == end);
            Report(FrontMatterMistakes.FullWidthColon(new(source, new(start + wideColon, 1))));
            return;
        }
        if (colon >= 0)
        {
            if (CurlyQuotes.ClosingOf(text[start]) is not null)
                Report(FrontMatterMistakes.QuotedByCurlyQuotes(new(source, TextSpan.FromBounds(start, colon))));
            var value = SkipSpaces(colon + 1, end);
            indentation.Expect(value == end || text[value] == '#');
            CheckValue(value, end, column);
            return;
        }
        var tightColon = text.AsSpan(start, end - start).IndexOf(':');
        if (tightColon > 0 && IsKey(start, start + tightColon, isItem: true) && !text.AsSpan(start + tightColon + 1).StartsWith("//"))
        {
            indentation.Expect(nested: false);
            Report(FrontMatterMistakes.MissingSpaceAfterColon(new(source, new(start + tightColon, 1))));
            return;
        }
        indentation.Expect(nested: false);
        if (isItem)
            CheckValue(start, end, column - 2);
    }

    private void CheckValue(int start, int end, int column)
    {
        if (start >= end || text[start] == '#')
            return;
        switch (text[start])
        {
            case '|' or '>' when !text.AsSpan(start + 1, end - start - 1).ContainsAnyExcept("+-0123456789 "):
                blockColumn = column;
                break;
            case '"' or '\'':
                CheckQuoted(start, end);
                break;
            case '[' or '{':
                CheckBrackets(start, end);
                break;
            case '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or ',' or ']' or '}':
            case '?' or '-' when start + 1 < end && text[start + 1] == ' ':
                Report(FrontMatterMistakes.ReservedCharacter(new(source, TextSpan.FromBounds(start, end)), text[start]));
                break;
            default:
                CheckPlain(start, end);
                break;
        }
    }

    private void CheckPlain(int start, int end)
    {
        var colon = FindColon(start, end);
        if (colon < 0)
            return;
        if (CurlyQuotes.ClosingOf(text[start]) is not null)
            Report(FrontMatterMistakes.QuotedByCurlyQuotes(new(source, TextSpan.FromBounds(start, end))));
        else
            Report(FrontMatterMistakes.ColonInValue(new(source, new(colon, 1))));
    }

    private void CheckQuoted(int start, int end)
    {
        var close = YamlQuotes.FindClosing(text, start, region.End);
        if (close < 0 || SwallowsKey(end, close))
        {
            Report(FrontMatterMistakes.UnclosedQuote(new(source, TextSpan.FromBounds(start, end)), text[start]));
            return;
        }
        if (YamlQuotes.FindUnknownEscape(text, start, close) is { } escape)
            Report(FrontMatterMistakes.UnknownEscape(new(source, new(escape, 2))));
        CheckTail(start, close + 1);
    }

    private void CheckBrackets(int start, int end)
    {
        var close = YamlQuotes.FindClosingBracket(text, start, region.End);
        if (close < 0 || SwallowsKey(end, close))
        {
            Report(FrontMatterMistakes.UnclosedBracket(new(source, TextSpan.FromBounds(start, end)), text[start]));
            return;
        }
        if (text[start] == '{')
            CheckCommas(start, close);
        CheckTail(start, close + 1);
    }

    /// <summary>A comma of Chinese typing between two keys makes one value of them, with a colon inside.</summary>
    private void CheckCommas(int start, int close)
    {
        for (var i = start; i < close; i++)
        {
            if (text[i] is not ('，' or '、' or '；'))
                continue;
            var key = SkipSpaces(i + 1, close);
            var colon = FindColon(key, close);
            if (colon > key && !text.AsSpan(key, colon - key).ContainsAnyExcept(KeyCharacters))
                Report(FrontMatterMistakes.FullWidthCommaBetweenKeys(new(source, new(i, 1)), text[i]));
        }
    }

    /// <summary>Nothing but a comment may follow a closing quote or bracket on its line.</summary>
    private void CheckTail(int start, int tail)
    {
        var end = TrimmedLineEnd(tail);
        var next = SkipSpaces(tail, end);
        if (next < end && text[next] != '#')
            Report(FrontMatterMistakes.TextAfterClosing(new(source, TextSpan.FromBounds(next, end)), text[start]));
        resumeAt = end;
    }

    /// <summary>Whether a line between two offsets begins like a key, so that a quote or bracket was left open before it.</summary>
    private bool SwallowsKey(int from, int to)
    {
        for (var line = LineEnd(from) + 1; line < to; line = LineEnd(line) + 1)
        {
            var end = TrimmedLineEnd(line);
            var start = SkipSpaces(line, end);
            var colon = FindColon(start, end);
            if (start == line && colon > start && !text.AsSpan(start, colon - start).ContainsAnyExcept(KeyCharacters))
                return true;
        }
        return false;
    }

    /// <summary>A full-width colon marks a key if what stands before it looks like one; at the margin any word is a key.</summary>
    private bool IsKey(int start, int end, bool isItem)
    {
        var key = text.AsSpan(start, end - start);
        return !key.ContainsAnyExcept(KeyCharacters)
            || (!isItem && (start == region.Start || text[start - 1] == '\n') && !key.ContainsAny(" ，。；"));
    }

    /// <summary>The offset of the first colon that ends a key, or -1: one with a space or the line's end behind it.</summary>
    private int FindColon(int start, int end)
    {
        var from = start;
        if (start < end && text[start] is '"' or '\'')
        {
            var close = YamlQuotes.FindClosing(text, start, end);
            if (close < 0)
                return -1;
            from = close + 1;
            return from < end && text[from] == ':' ? from : -1;
        }
        if (start < end && text[start] is '[' or '{')
            return -1;
        for (var i = from; i < end; i++)
        {
            if (text[i] == '#' && i > start && text[i - 1] == ' ')
                return -1;
            if (text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t'))
                return i;
        }
        return -1;
    }

    private void Report(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        causes.Add(diagnostic.Place.Span.Start);
    }

    private int SkipSpaces(int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        return start;
    }

    private int LineEnd(int start)
    {
        var length = text.AsSpan(start, region.End - start).IndexOf('\n');
        return length < 0 ? region.End : start + length;
    }

    private int TrimmedLineEnd(int start)
    {
        var end = LineEnd(start);
        while (end > start && text[end - 1] is '\r' or ' ' or '\t')
            end--;
        return end;
    }
}
