using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BrandShowcase.Images;
using BrandShowcase.Site.Model.Tokens;
using BrandShowcase.Site.Render.Routes;
using BrandShowcase.Svg;

namespace BrandShowcase.Site.Render.Cards;

/// <summary>Draws the card of a page as SVG: paper with a hairline around it, a seal, an apricot bough, the title in Songti.</summary>
internal sealed class CardDrawing
{
    /// <summary>The size that most applications show.</summary>
    public static readonly ImageSize Wide = new(1200, 630);

    /// <summary>The size that WeChat shows beside a link.</summary>
    public static readonly ImageSize Square = new(600, 600);

    /// <summary>The size of the poster to save and send: a phone's screen, upright.</summary>
    public static readonly ImageSize Poster = new(900, 1350);

    private const string Serif = "Songti SC,Noto Serif CJK SC,Noto Serif SC,Source Han Serif SC,STSong,SimSun,serif";
    private const string Sans = "PingFang SC,Microsoft YaHei,Noto Sans CJK SC,Noto Sans SC,Source Han Sans SC,sans-serif";

    private readonly StringBuilder svg = new();
    private readonly CardPalette palette;

    private CardDrawing(ImageSize size, CardPalette palette)
    {
        this.palette = palette;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size.Width}\" height=\"{size.Height}\" xml:lang=\"zh-CN\">");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"100%\" height=\"100%\" fill=\"{palette[CardRole.Ground]}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"24.5\" y=\"24.5\" width=\"{size.Width - 49}\" height=\"{size.Height - 49}\" fill=\"none\" stroke=\"{palette[CardRole.Line]}\"/>");
    }

    /// <summary>The card of 1200 by 630 pixels.</summary>
    public static string DrawWide(CardText text, CardPalette palette)
    {
        var card = new CardDrawing(Wide, palette);
        card.Bough();
        card.Seal(text.Mark, x: 968, y: 84, side: 148);
        var (title, size) = FitTitle(text.Title, width: 800, [92, 80, 68, 56]);
        var slogan = text.Slogan is null ? null : LineBreaker.Break(text.Slogan, 800.0 / 36, 2);
        var height = (title.Lines.Length * size * 1.3) + (slogan is null ? 0 : 24 + (slogan.Lines.Length * 36 * 1.5));
        // The block of title and slogan stands a little above the middle between the owner's line and the foot.
        var top = Math.Max(168, 150 + ((370 - height) * 0.45));
        if (text.Owner is { Length: > 0 } owner)
            card.Line(LineBreaker.Break(owner, 800.0 / 30, 1).Lines[0], 84, 120, 30, Sans, CardRole.Accent);
        top = card.Lines(title, 84, top, size, 1.3, Serif, CardRole.Ink, isBold: true);
        if (slogan is not null)
            card.Lines(slogan, 84, top + 24, 36, 1.5, Serif, CardRole.InkSoft);
        card.Hairline("M84 536.5H760");
        card.Line(LineBreaker.Break(text.Site, 800.0 / 26, 1).Lines[0], 84, 576, 26, Sans, CardRole.InkSoft);
        return card.Finish();
    }

    /// <summary>The card of 600 by 600 pixels.</summary>
    public static string DrawSquare(CardText text, CardPalette palette)
    {
        var card = new CardDrawing(Square, palette);
        card.Seal(text.Mark, x: 232, y: 66, side: 136);
        var (title, size) = FitTitle(text.Title, width: 488, [64, 56, 48, 40]);
        var top = 232 + Math.Max(0, (212 - (title.Lines.Length * size * 1.3)) / 2);
        card.Lines(title, 300, top, size, 1.3, Serif, CardRole.Ink, isBold: true, isCentred: true);
        card.Hairline("M240 476.5H360");
        card.Lines(LineBreaker.Break(text.Owner is { Length: > 0 } owner ? owner : text.Site, 488.0 / 26, 2), 300, 492, 26, 1.4, Sans, CardRole.InkSoft, isCentred: true);
        return card.Finish();
    }

    /// <summary>The poster of 900 by 1350 pixels, with a QR code.</summary>
    public static string DrawPoster(CardText text, CardPalette palette)
    {
        var card = new CardDrawing(Poster, palette);
        card.svg.Append("<g transform=\"translate(-300 440)\">");
        card.Bough();
        card.svg.Append("</g>");
        card.Seal(text.Mark, x: 84, y: 96, side: 168);
        var top = 344.0;
        if (text.Owner is { Length: > 0 } owner)
            top = card.Lines(LineBreaker.Break(owner, 732.0 / 34, 2), 84, top, 34, 1.5, Sans, CardRole.Accent) + 24;
        var (title, size) = FitTitle(text.Title, width: 732, [108, 96, 80, 64]);
        top = card.Lines(title, 84, top, size, 1.3, Serif, CardRole.Ink, isBold: true) + 28;
        if (text.Slogan is not null)
            card.Lines(LineBreaker.Break(text.Slogan, 732.0 / 40, 3), 84, top, 40, 1.5, Serif, CardRole.InkSoft);
        card.Hairline("M84 1076.5H816");
        card.QrCode(text.Address!, x: 84, middle: 1202);
        card.Line(LineBreaker.Break(text.Scan, 476.0 / 32, 1).Lines[0], 340, 1186, 32, Sans, CardRole.Ink);
        card.Lines(LineBreaker.Break(text.Site, 476.0 / 28, 2), 340, 1206, 28, 1.5, Sans, CardRole.InkSoft);
        return card.Finish();
    }

    /// <summary>A few characters in every family of the cards.</summary>
    public static string DrawSample(CardPalette palette)
    {
        var card = new CardDrawing(Square, palette);
        card.Line("国医，A1", 84, 200, 64, Serif, CardRole.Ink, isBold: true);
        card.Line("国医，A1", 84, 300, 64, Serif, CardRole.Ink);
        card.Line("国医，A1", 84, 400, 64, Sans, CardRole.Ink);
        return card.Finish();
    }

    /// <summary>The largest size in which a title takes at most three lines.</summary>
    private static (TextBlock Lines, double Size) FitTitle(string title, double width, ImmutableArray<int> sizes)
    {
        foreach (var size in sizes)
        {
            var lines = LineBreaker.Break(title, width / size, size == sizes[0] ? 2 : 3);
            if (!lines.IsShortened)
                return (lines, size);
        }
        return (LineBreaker.Break(title, width / sizes[^1], 3), sizes[^1]);
    }

    /// <summary>Lines below <paramref name="top"/>.</summary>
    /// <returns>Where they end.</returns>
    private double Lines(TextBlock text, double x, double top, double size, double lineHeight, string font, CardRole role, bool isBold = false, bool isCentred = false)
    {
        foreach (var line in text.Lines)
        {
            // A mark at the end takes a whole character's room and fills the left half of it.
            var shift = isCentred && line is [.., '，' or '。' or '、' or '；' or '：'] ? size / 4 : 0;
            Line(line, x + shift, top + (size * ((lineHeight / 2) + TextBlock.Baseline)), size, font, role, isBold, isCentred);
            top += size * lineHeight;
        }
        return top;
    }

    private void Line(string text, double x, double y, double size, string font, CardRole role, bool isBold = false, bool isCentred = false) =>
        svg.Append(CultureInfo.InvariantCulture,
            $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size:0.#}\" font-family=\"{font}\" fill=\"{palette[role]}\"{(isBold ? " font-weight=\"700\"" : "")}{(isCentred ? " text-anchor=\"middle\"" : "")}>{XmlText.Escape(text)}</text>");

    private void Hairline(string path) => svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{path}\" stroke=\"{palette[CardRole.Line]}\"/>");

    /// <summary>A seal: two Chinese characters one above the other, digits and letters side by side.</summary>
    private void Seal(string mark, double x, double y, double side)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" rx=\"4\" fill=\"{palette[CardRole.Seal]}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x + 6.5}\" y=\"{y + 6.5}\" width=\"{side - 13}\" height=\"{side - 13}\" fill=\"none\" stroke=\"{palette[CardRole.OnSeal]}\" stroke-opacity=\"0.6\"/>");
        var characters = new StringInfo(mark);
        var isStack = characters.LengthInTextElements == 2 && !char.IsAscii(mark[0]);
        var lines = isStack ? [characters.SubstringByTextElements(0, 1), characters.SubstringByTextElements(1, 1)] : new[] { mark };
        var size = isStack ? side * 0.4 : side * Math.Min(0.62, 0.86 / TextWidth.Of(mark));
        var top = y + ((side - (lines.Length * size * 1.06)) / 2);
        foreach (var line in lines)
        {
            Line(line, x + (side / 2), top + (size * 0.91), size, Serif, CardRole.OnSeal, isBold: true, isCentred: true);
            top += size * 1.06;
        }
    }

    private void QrCode(string address, double x, double middle)
    {
        const int largest = 230;
        var (modules, dark) = QrSvg.Modules(address);
        // Modules of whole pixels, which cameras read best; longer codes than any address of a page would need are fitted in.
        var scale = modules <= largest ? largest / modules : (double)largest / modules;
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({x} {middle - Math.Floor(modules * scale / 2)}) scale({scale:0.####})\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{modules}v{modules}H0z\"/><path fill=\"#000\" d=\"{dark}\"/></g>");
    }

    /// <summary>An apricot bough in the lower right corner.</summary>
    private void Bough()
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate(842 300)\" fill=\"none\" stroke=\"{palette.Wash(CardRole.InkSoft, 90)}\" stroke-linecap=\"round\"><path d=\"M328 292C292 288 262 272 240 240\" stroke-width=\"10\"/><path d=\"M240 240C214 206 178 196 150 176\" stroke-width=\"7\"/><path d=\"M150 176C120 154 104 128 70 112\" stroke-width=\"4.5\"/><path d=\"M240 240C256 206 252 176 270 146\" stroke-width=\"4.5\"/><path d=\"M150 176C122 190 92 190 60 214\" stroke-width=\"3.5\"/><path d=\"M70 112C54 106 40 106 24 112\" stroke-width=\"2.5\"/></g>");
        foreach (var (x, y, radius, turn) in new[] { (912.0, 408.0, 31.0, 8), (1000, 470, 37, 40), (900, 514, 27, 0), (1112, 444, 33, 25), (1072, 512, 24, 50) })
            Blossom(x, y, radius, turn);
        svg.Append(CultureInfo.InvariantCulture, $"<g fill=\"{palette.Wash(CardRole.Accent, 45)}\"><circle cx=\"862\" cy=\"413\" r=\"7\"/><circle cx=\"1124\" cy=\"400\" r=\"6\"/><circle cx=\"1028\" cy=\"424\" r=\"6\"/></g>");
    }

    private void Blossom(double x, double y, double radius, int turn)
    {
        var heart = palette.Wash(CardRole.Accent, 75);
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({x} {y})\"><g fill=\"{palette.Wash(CardRole.Accent, 12)}\" stroke=\"{palette.Wash(CardRole.Accent, 30)}\">");
        for (var petal = 0; petal < 5; petal++)
        {
            var angle = (turn + (petal * 72)) * Math.PI / 180;
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Math.Sin(angle) * radius * 0.56:0.0}\" cy=\"{-Math.Cos(angle) * radius * 0.56:0.0}\" r=\"{radius * 0.44:0.0}\"/>");
        }
        svg.Append(CultureInfo.InvariantCulture, $"</g><circle r=\"{radius * 0.2:0.0}\" fill=\"{heart}\"/><g stroke=\"{heart}\">");
        for (var stamen = 0; stamen < 8; stamen++)
        {
            var angle = (turn + (stamen * 45) + 20) * Math.PI / 180;
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M0 0L{Math.Sin(angle) * radius * 0.55:0.0} {-Math.Cos(angle) * radius * 0.55:0.0}\"/>");
        }
        svg.Append("</g></g>");
    }

    private string Finish() => svg.Append("</svg>").ToString();
}
