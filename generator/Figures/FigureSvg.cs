using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>What every figure is written with.</summary>
internal static class FigureSvg
{
    /// <summary>A new drawing, which is one image to those who hear it.</summary>
    internal static SvgText Open(string kind, string id, string title, string description, FigureFormat format, double height)
    {
        var svg = new SvgText();
        var (width, tall) = (SvgText.Number(format.Width), SvgText.Number(Math.Ceiling(height)));
        svg.Open("svg", ("class", $"fact fact-{kind}"), ("viewBox", $"0 0 {width} {tall}"), ("width", width), ("height", tall),
            ("role", "img"), ("aria-labelledby", $"{id}-{format.Name}-title"), ("aria-describedby", $"{id}-{format.Name}-desc"));
        svg.TextElement("title", title, ("id", $"{id}-{format.Name}-title"));
        svg.TextElement("desc", description, ("id", $"{id}-{format.Name}-desc"));
        return svg;
    }

    /// <summary>Ends a drawing.</summary>
    internal static string Close(SvgText svg)
    {
        svg.Close("svg");
        return svg.ToString();
    }

    /// <summary>Writes lines of text around a middle.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="block">The lines.</param>
    /// <param name="x">Where it starts, ends or has its middle, as <paramref name="anchor"/> says.</param>
    /// <param name="middle">The middle of its height.</param>
    /// <param name="size">The size of its type in CSS pixels.</param>
    /// <param name="anchor">start, middle or end.</param>
    internal static void Write(SvgText svg, string kind, TextBlock block, double x, double middle, double size, string anchor = "start")
    {
        svg.Open("text", ("class", kind), ("font-size", SvgText.Number(size)), ("text-anchor", anchor));
        for (var i = 0; i < block.Lines.Length; i++)
        {
            var y = middle + (size * ((TextBlock.LineHeight * (i + 0.5 - (block.Lines.Length / 2.0))) + TextBlock.Baseline));
            svg.TextElement("tspan", block.Lines[i], ("x", SvgText.Number(x)), ("y", SvgText.Number(y)));
        }
        svg.Close("text");
    }

    /// <summary>Writes one line of text around a middle.</summary>
    internal static void Write(SvgText svg, string kind, string text, double x, double middle, double size, string anchor = "start") =>
        Write(svg, kind, TextBlock.Of(text), x, middle, size, anchor);
}
