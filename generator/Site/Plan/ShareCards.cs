using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Render.Cards;

namespace BrandShowcase.Site.Plan;

/// <summary>The pictures that other applications show for a link to a page.</summary>
internal sealed class ShareCards
{
    // A card takes about 25 ms of one processor. Above this number they would take longer than all the rest of a first build.
    private const int MostBranches = 500;

    private readonly FrozenDictionary<Page, ShareCard> cards;

    private ShareCards(FrozenDictionary<Page, ShareCard> cards) => this.cards = cards;

    /// <summary>No cards at all.</summary>
    public static ShareCards None { get; } = new(FrozenDictionary<Page, ShareCard>.Empty);

    /// <summary>The cards of a site; none, and a warning, where the machine has no Chinese font.</summary>
    public static ShareCards Create(SiteModel site, ImageLibrary library, DiagnosticBag diagnostics)
    {
        var scope = site.Settings.ShareCards ?? (site.Pages.Branches.Length <= MostBranches ? CardScope.All : CardScope.Hospitals);
        if (scope == CardScope.None)
            return None;
        var fonts = new CardFonts(library);
        if (!fonts.HaveChinese)
        {
            diagnostics.Add(ImageMistakes.NoChineseFont(Place.OfFile("site.yml")));
            return None;
        }
        var cards = new Dictionary<Page, ShareCard>();
        foreach (var page in site.Pages.All)
        {
            if (CardText.Find(page, site) is not { } text || (page.Kind == PageKind.Branch && scope == CardScope.Hospitals))
                continue;
            var origin = Place.OfFile(page.Source?.Text.Path ?? "site.yml");
            if (fonts.FindMissing(text.Characters) is { } missing)
                diagnostics.Add(ImageMistakes.NoGlyph(origin, missing.ToString()));
            else
                cards.Add(page, new(text, origin));
        }
        return new(cards.ToFrozenDictionary());
    }

    /// <summary>The card of a page, or of the nearest page above that has one; null if there is none.</summary>
    public ShareCard? Find(Page page)
    {
        for (var holder = page; holder is not null; holder = holder.Parent)
        {
            if (cards.TryGetValue(holder, out var card))
                return card;
        }
        return null;
    }

    /// <summary>The jobs of all cards.</summary>
    public IEnumerable<OutputJob> Jobs(PictureJobs pictures) =>
        cards.Values
            .SelectMany(card => new[]
            {
                pictures.OfDrawing(card.Wide, card.Origin, card.DrawWide, ShareCard.Format),
                pictures.OfDrawing(card.Square, card.Origin, card.DrawSquare, ShareCard.Format),
            })
            .DistinctBy(job => job.Path.Value)
            .OrderBy(job => job.Path.Value, StringComparer.Ordinal);
}

/// <summary>The card of one page, in its two shapes.</summary>
internal sealed class ShareCard
{
    /// <summary>The format of cards, which every application can show.</summary>
    public const RenditionFormat Format = RenditionFormat.Png;

    private readonly CardText text;

    /// <summary>The card with <paramref name="text"/>, of a page that was written in <paramref name="origin"/>.</summary>
    public ShareCard(CardText text, Place origin)
    {
        (this.text, Origin) = (text, origin);
        Wide = PathOf(DrawWide());
        Square = PathOf(DrawSquare());
    }

    /// <summary>What it comes from.</summary>
    public Place Origin { get; }

    /// <summary>Where the card of <see cref="CardDrawing.Wide"/> is published: a name that changes with what it shows.</summary>
    public OutputPath Wide { get; }

    /// <summary>Where the card of <see cref="CardDrawing.Square"/> is published.</summary>
    public OutputPath Square { get; }

    /// <summary>The wide card as SVG.</summary>
    public byte[] DrawWide() => Encoding.UTF8.GetBytes(CardDrawing.DrawWide(text));

    /// <summary>The square card as SVG.</summary>
    public byte[] DrawSquare() => Encoding.UTF8.GetBytes(CardDrawing.DrawSquare(text));

    private static OutputPath PathOf(byte[] svg) => OutputPath.Get($"assets/cards/{Convert.ToHexStringLower(SHA256.HashData(svg))[..16]}.png");
}
