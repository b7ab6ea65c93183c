using System.Buffers;
using System.Text.RegularExpressions;

namespace BrandShowcase.Templating.Contexts;

/// <summary>
/// Follows the text of a template through the states of HTML's tokenizer (HTML, section 13.2.5), as far as they decide how
/// a value is written.
/// </summary>
internal sealed partial class HtmlScanner
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>");
    private readonly string text;
    private readonly int end;
    private HtmlContext context;
    private int position;

    private HtmlScanner(string text, int start, int end, HtmlContext context) =>
        (this.text, position, this.end, this.context) = (text, start, end, context);

    /// <summary>Where a value that is checked at its end began inside the text, or -1.</summary>
    public int ValueStart { get; private set; } = -1;

    /// <summary>Where the value in which the text began came to its end, or -1.</summary>
    public int ValueEnd { get; private set; } = -1;

    /// <summary>Whether the text goes on in a way that not all ways to its beginning allow.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>Where the text ended.</summary>
    public HtmlContext Context => context;

    /// <summary>Follows a part of <paramref name="text"/> that begins in <paramref name="context"/>.</summary>
    public static HtmlScanner Scan(string text, int start, int end, HtmlContext context)
    {
        var scanner = new HtmlScanner(text, start, end, context);
        while (scanner.position < end)
            scanner.Step();
        scanner.NoticeMetaAddress();
        return scanner;
    }

    /// <summary>The element of a tag, as far as it decides something.</summary>
    public static string ElementOf(HtmlContext context) => context.State == HtmlState.TagName ? Interesting(context.Name) : context.Element;

    private static string Interesting(string name) => name is "script" or "link" or "frame" or "embed" or "object" or "base" or "style" or "title" or "textarea" or "meta" or "iframe"
        or "xmp" or "noembed" or "noframes" or "plaintext" or "animate" or "set" or "animatetransform" or "animatemotion" ? name : "";

    private void Step()
    {
        var c = text[position];
        switch (context.State)
        {
            case HtmlState.Text:
                StepText();
                break;
            case HtmlState.TagOpen:
                OpenTag(c);
                break;
            case HtmlState.TagName or HtmlState.AttributeName or HtmlState.Declaration or HtmlState.EndTag:
                StepName(c);
                break;
            case HtmlState.BeforeAttribute or HtmlState.AfterAttributeName or HtmlState.AfterValue or HtmlState.TagBoundary:
                StepTag(c);
                break;
            case HtmlState.BeforeValue:
                BeginValue(c);
                break;
            case HtmlState.DoubleQuotedValue:
                StepValue('"');
                break;
            case HtmlState.SingleQuotedValue:
                StepValue('\'');
                break;
            case HtmlState.UnquotedValue:
                position++;
                if (c == '>')
                    CloseTag();
                else if (IsSpace(c))
                    Go(HtmlState.BeforeAttribute);
                break;
            case HtmlState.Comment:
                SkipComment();
                break;
            case HtmlState.Json or HtmlState.JsonText:
                StepJson(c);
                break;
            default:
                StepRawText();
                break;
        }
    }

    private void StepText()
    {
        var open = text.IndexOf('<', position, end - position);
        if (open < 0)
        {
            position = end;
            return;
        }
        position = open + 1;
        Go(HtmlState.TagOpen);
    }

    private void OpenTag(char c)
    {
        if (char.IsAsciiLetter(c))
        {
            context = HtmlContext.Text with { State = HtmlState.TagName };
        }
        else if (c is '/' or '!' or '?')
        {
            position++;
            context = HtmlContext.Text with { State = c == '/' ? HtmlState.EndTag : HtmlState.Declaration };
        }
        else
        {
            Go(HtmlState.Text);
        }
    }

    /// <summary>Reads on in a name of a tag or attribute, or in what follows <c>&lt;!</c>.</summary>
    private void StepName(char c)
    {
        switch (context.State)
        {
            case HtmlState.EndTag:
                position++;
                if (c == '>')
                    context = HtmlContext.Text;
                break;
            case HtmlState.Declaration when context.Name is "" or "-" && c == '-':
                position++;
                if (context.Name == "-")
                    BeginComment();
                else
                    context = context with { Name = "-" };
                break;
            case HtmlState.Declaration:
                position++;
                context = c == '>' ? HtmlContext.Text : context with { Name = "!" };
                break;
            case HtmlState.TagName when EndOfName.Contains(c):
                context = HtmlContext.Text with { State = HtmlState.BeforeAttribute, Element = Interesting(context.Name) };
                break;
            case HtmlState.AttributeName when c == '=':
                position++;
                Go(HtmlState.BeforeValue, AttributeKinds.Of(context.Element, context.Name, context.IsInert));
                break;
            case HtmlState.AttributeName when EndOfName.Contains(c):
                context = context with { State = HtmlState.AfterAttributeName };
                break;
            default:
                AppendName();
                break;
        }
    }

    // `<!-->` and `<!--->` are whole comments.
    private void BeginComment()
    {
        var start = text.AsSpan(position, end - position);
        var whole = start.StartsWith(">") ? 1 : start.StartsWith("->") ? 2 : 0;
        position += whole;
        context = whole > 0 ? HtmlContext.Text : HtmlContext.Text with { State = HtmlState.Comment };
    }

    private void AppendName()
    {
        var start = position;
        while (position < end && text[position] != '=' && !EndOfName.Contains(text[position]))
            position++;
        // In the name of a tag "=" is a letter like others.
        if (position == start)
            position++;
        context = context with { Name = context.Name + text[start..position].ToLowerInvariant() };
    }

    private void StepTag(char c)
    {
        if (c == '>')
        {
            position++;
            CloseTag();
        }
        else if (IsSpace(c) || c == '/')
        {
            position++;
            if (context.State != HtmlState.AfterAttributeName)
                Go(HtmlState.BeforeAttribute);
        }
        else if (c == '=' && context.State == HtmlState.AfterAttributeName)
        {
            position++;
            Go(HtmlState.BeforeValue, AttributeKinds.Of(context.Element, context.Name, context.IsInert));
        }
        else
        {
            IsAmbiguous |= context.State == HtmlState.TagBoundary;
            context = context with { State = HtmlState.AttributeName, Name = "" };
            AppendName();
        }
    }

    private void BeginValue(char c)
    {
        if (IsSpace(c))
        {
            position++;
        }
        else if (c is '"' or '\'')
        {
            position++;
            Go(c == '"' ? HtmlState.DoubleQuotedValue : HtmlState.SingleQuotedValue, context.Attribute);
            ValueStart = position;
        }
        else if (c == '>')
        {
            position++;
            CloseTag();
        }
        else
        {
            Go(HtmlState.UnquotedValue, context.Attribute);
        }
    }

    private void StepValue(char quote)
    {
        var close = text.IndexOf(quote, position, end - position);
        var stop = close < 0 ? end : close;
        if (context.Attribute is AttributeKind.ScriptType or AttributeKind.LinkRelation or AttributeKind.MetaContent)
            context = context with { Name = context.Name + text[position..stop] };
        else if (context.Attribute is AttributeKind.Address or AttributeKind.SiteAddress && text.AsSpan(position, stop - position).IndexOfAny('?', '#') is >= 0 and var part)
            context = context with { IsQuery = text[position + part] == '?' && !text.AsSpan(position, stop - position).Contains('#') };
        position = stop;
        if (close < 0)
            return;
        if (ValueStart < 0)
            ValueEnd = close;
        ValueStart = -1;
        position++;
        var isInert = context.IsInert || AttributeKinds.IsInert(context.Attribute, context.Name);
        context = HtmlContext.Text with { State = HtmlState.AfterValue, Element = context.Element, IsInert = isInert };
    }

    private void CloseTag()
    {
        var state = context.Element switch
        {
            "script" => context.IsInert ? HtmlState.Json : HtmlState.Script,
            "style" => HtmlState.Style,
            "title" or "textarea" => HtmlState.PlainText,
            "iframe" or "xmp" or "noembed" or "noframes" or "plaintext" => HtmlState.RawText,
            _ => HtmlState.Text,
        };
        context = HtmlContext.Text with { State = state, Element = state == HtmlState.Text ? "" : context.Element };
    }

    private void StepRawText()
    {
        var open = text.IndexOf('<', position, end - position);
        if (open < 0)
        {
            position = end;
            return;
        }
        position = open + 1;
        TryLeaveElement(open);
    }

    private void StepJson(char c)
    {
        if (c == '<' && TryLeaveElement(position))
            return;
        position++;
        if (c == '\\' && context.State == HtmlState.JsonText)
            position = Math.Min(position + 1, end);
        else if (c == '"')
            Go(context.State == HtmlState.Json ? HtmlState.JsonText : HtmlState.Json);
    }

    private bool TryLeaveElement(int open)
    {
        var name = context.Element;
        var behind = open + 2 + name.Length;
        if (open + 1 >= end || text[open + 1] != '/' || behind > end ||
            string.Compare(text, open + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0 ||
            (behind < end && !EndOfName.Contains(text[behind])))
            return false;
        position = behind;
        context = HtmlContext.Text with { State = HtmlState.EndTag };
        return true;
    }

    // `--!>` closes a comment as well as `-->`.
    private void SkipComment()
    {
        while (text.IndexOf("--", position, end - position, StringComparison.Ordinal) is >= 0 and var dashes)
        {
            var rest = text.AsSpan(dashes + 2, end - dashes - 2);
            position = dashes + 1;
            var close = rest.StartsWith(">") ? 3 : rest.StartsWith("!>") ? 4 : 0;
            if (close == 0)
                continue;
            position = dashes + close;
            context = HtmlContext.Text;
            return;
        }
        position = end;
    }

    /// <summary>
    /// <c>&lt;meta http-equiv="refresh" content="0; url=…"&gt;</c>: what follows is an address.
    /// </summary>
    private void NoticeMetaAddress()
    {
        if (context.Attribute != AttributeKind.MetaContent || context.State is not (HtmlState.DoubleQuotedValue or HtmlState.SingleQuotedValue)
            || !BeforeMetaAddress().IsMatch(context.Name))
            return;
        context = context with { Attribute = AttributeKind.Address, Name = "" };
        ValueStart = end;
    }

    // What HTML takes for white space; a no-break space is a letter of a name or value.
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';

    [GeneratedRegex(@"^\s*[0-9.]+\s*[;,]?\s*(url\s*=)?\s*['""]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeMetaAddress();

    private void Go(HtmlState state, AttributeKind attribute = AttributeKind.Plain) =>
        context = context with { State = state, Attribute = attribute, Name = "" };
}
