using System.Collections.Frozen;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Render.Cards;

namespace BrandShowcase.Site.Plan;

/// <summary>The pictures that other applications show for a link to a page.</summary>
internal sealed class ShareCards
{
    // The pictures of a page take about 50 ms of one processor: those of a large site several times as long as all its pages.
    private const int MostBranches = 300;

    private readonly FrozenDictionary<Page, ShareCard> cards;

    // Brands of two hospitals may read the same.
    private readonly FrozenDictionary<Brand, ShareCard.Shape> posters;

    private ShareCards(Dictionary<Page, ShareCard> cards, Dictionary<Brand, ShareCard.Shape> posters) =>
        (this.cards, this.posters) = (cards.ToFrozenDictionary(), posters.ToFrozenDictionary(ReferenceEqualityComparer.Instance));

    /// <summary>No cards at all.</summary>
    public static ShareCards None { get; } = new([], []);

    /// <summary>Which pages of a site get cards; a large one must ask for them.</summary>
    public static CardScope ScopeOf(SiteModel site) =>
        site.Settings.ShareCards ?? (site.Pages.Branches.Length <= MostBranches ? CardScope.All : CardScope.None);

    /// <summary>The cards of a site in the words of <paramref name="strings"/> and the colours of <paramref name="palette"/>; none, and a warning, where the machine has no Chinese font.</summary>
    public static ShareCards Create(SiteModel site, ThemeStrings strings, CardPalette palette, ImageLibrary library, DiagnosticBag diagnostics)
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
            if (CardText.Find(page, site, strings) is not { } text || (page.Kind == PageKind.Branch && scope == CardScope.Hospitals))
                continue;
            var origin = Place.OfFile(page.Source?.Text.Path ?? "site.yml");
            if (CanDraw(text, origin))
                cards.Add(page, new(text, palette, origin, fonts.Fingerprint));
        }
        var posters = new Dictionary<Brand, ShareCard.Shape>(ReferenceEqualityComparer.Instance);
        foreach (var hospital in site.Pages.Hospitals)
        {
            var origin = Place.OfFile(hospital.Source!.Text.Path);
            foreach (var brand in hospital.Content.Brands)
            {
                if (CardText.Find(brand, hospital, site, strings) is { } text && CanDraw(text, origin) && ShareCard.FindPoster(text, palette, origin, fonts.Fingerprint) is { } poster)
                    posters.Add(brand, poster);
            }
        }
        return new(cards, posters);

        bool CanDraw(CardText text, Place origin)
        {
            if (fonts.FindMissing(text.Characters) is not { } missing)
                return true;
            diagnostics.Add(ImageMistakes.NoGlyph(origin, missing.ToString()));
            return false;
        }
    }

    /// <summary>The poster of a brand that a hospital has itself, and that has no page of its own; or null.</summary>
    public ShareCard.Shape? FindPoster(Brand brand) => posters.GetValueOrDefault(brand);

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
            .SelectMany(card => card.Shapes)
            .Concat(posters.Values)
            .Select(shape => shape.Job(pictures))
            .DistinctBy(job => job.Path.Value)
            .OrderBy(job => job.Path.Value, StringComparer.Ordinal);
}
