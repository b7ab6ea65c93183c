using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Render.Cards;
using BrandShowcase.Site.Render.Routes;

namespace BrandShowcase.Site.Plan;

/// <summary>The card of one page, in its shapes.</summary>
internal sealed class ShareCard
{
    // The format that every application can show.
    private const RenditionFormat Format = RenditionFormat.Png;

    /// <summary>The card with <paramref name="text"/> in the colours of <paramref name="palette"/>, of a page that was written in <paramref name="origin"/>, in the <paramref name="fonts"/> of that fingerprint.</summary>
    public ShareCard(CardText text, CardPalette palette, Place origin, string fonts)
    {
        Wide = ShapeOf(CardDrawing.DrawWide(text, palette));
        Square = ShapeOf(CardDrawing.DrawSquare(text, palette));
        Poster = FindPoster(text, palette, origin, fonts);

        Shape ShapeOf(string svg) => new(Encoding.UTF8.GetBytes(svg), origin, fonts);
    }

    /// <summary>The poster with <paramref name="text"/> alone; null if it has no address, or one that is too long for a QR code.</summary>
    public static Shape? FindPoster(CardText text, CardPalette palette, Place origin, string fonts) =>
        text.Address is null || !QrSvg.Fits(text.Address) ? null : new(Encoding.UTF8.GetBytes(CardDrawing.DrawPoster(text, palette)), origin, fonts);

    /// <summary>The card of <see cref="CardDrawing.Wide"/>.</summary>
    public Shape Wide { get; }

    /// <summary>The card of <see cref="CardDrawing.Square"/>.</summary>
    public Shape Square { get; }

    /// <summary>The poster of <see cref="CardDrawing.Poster"/>, with a QR code; null for the home page.</summary>
    public Shape? Poster { get; }

    /// <summary>All of them.</summary>
    public ImmutableArray<Shape> Shapes => Poster is null ? [Wide, Square] : [Wide, Square, Poster];

    /// <summary>One picture of a card.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="origin">What it comes from.</param>
    /// <param name="fonts">The fingerprint of the fonts.</param>
    internal sealed class Shape(byte[] svg, Place origin, string fonts)
    {
        /// <summary>Where it is published: a name that changes with what it shows.</summary>
        public OutputPath Path { get; } = OutputPath.Get($"assets/cards/{Convert.ToHexStringLower(SHA256.HashData(svg))[..16]}.png");

        /// <summary>The job that draws it.</summary>
        public OutputJob Job(PictureJobs pictures) => pictures.OfDrawing(Path, origin, svg, Format, fonts);
    }
}
