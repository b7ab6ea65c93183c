using System.Collections.Frozen;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Render.Cards;

namespace BrandShowcase.Site.Plan;

/// <summary>The pictures that other applications show for a link to a page.</summary>
internal sealed class ShareCards
{
    // The pictures of a page take about 50 ms of one processor: those of a large site several times as long as all its pages.
    private const int MostBranches = 300;

    private readonly FrozenDictionary<Page, ShareCard> cards;

    private ShareCards(FrozenDictionary<Page, ShareCard> cards) => this.cards = cards;

    /// <summary>No cards at all.</summary>
    public static ShareCards None { get; } = new(FrozenDictionary<Page, ShareCard>.Empty);

    /// <summary>Which pages of a site get cards; a large one must ask for them.</summary>
    public static CardScope ScopeOf(SiteModel site) =>
        site.Settings.ShareCards ?? (site.Pages.Branches.Length <= MostBranches ? CardScope.All : CardScope.None);

    /// <summary>The cards of a site in the colours of <paramref name="palette"/>; none, and a warning, where the machine has no Chinese font.</summary>
    public static ShareCards Create(SiteModel site, CardPalette palette, ImageLibrary library, DiagnosticBag diagnostics)
    {
        var scope = ScopeOf(site);
        if (scope == CardScope.None)
            return None;
        var fonts = new CardFonts(library, palette);
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
                cards.Add(page, new(text, palette, origin, fonts.Fingerprint));
        }
        return new(cards.ToFrozenDictionary());
    }

    /// <summary>The card of a page itself, or null.</summary>
    public ShareCard? FindOwn(Page page) => cards.GetValueOrDefault(page);

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
            .SelectMany(card => card.Shapes.Select(shape => shape.Job(pictures)))
            .DistinctBy(job => job.Path.Value)
            .OrderBy(job => job.Path.Value, StringComparer.Ordinal);
}
