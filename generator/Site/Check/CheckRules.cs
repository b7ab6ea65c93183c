using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Check.Rules;

namespace BrandShowcase.Site.Check;

/// <summary>One rule of the editor: looks at the whole site and tells what it finds. Rules know nothing of each other, of settings and of waivers.</summary>
internal delegate IEnumerable<Diagnostic> CheckRule(CheckedSite site);

/// <summary>The rules of the editor.</summary>
internal static class CheckRules
{
    /// <summary>What is looked for before every publication, since it cannot be taken back: personal data. Each of these looks at one file at a time.</summary>
    public static ImmutableArray<CheckRule> BeforePublication { get; } =
        [IdentityNumbers.Check, MobileNumbers.Check, BankCards.Check, PlateNumbers.Check, Patients.Check];

    /// <summary>
    /// What is looked for in one source at a time, when the site is checked and in the page of a preview that is in view. Of the site,
    /// these know no more than its settings and the day.
    /// </summary>
    public static ImmutableArray<CheckRule> OfEachSource { get; } =
    [
        Consent.Check,
        EmptySections.Check, VagueAlternativeTexts.Check, StaleContent.Check, RequiredFields.Check,
        ExactApproximations.Check, DoubleHedges.Check, MixedUnits.Check,
        Terminology.Check,
        HalfWidthPunctuation.Check, DoubledPunctuation.Check, BracketedPinyin.Check, PrintLeftovers.Check, Spaces.Check, InvisibleCharacters.Check, BrokenCharacters.Check, OpenGuesses.Check, MissingSpaces.Check,
    ];

    /// <summary>What is looked for in the sources when the site is checked.</summary>
    public static ImmutableArray<CheckRule> OfSources { get; } = [.. BeforePublication, .. OfEachSource, BrandSpellings.Check, SharedBrands.Check, NearNames.Check, ExampleAddress.Check];

    /// <summary>What is looked for in the finished pages when the site is checked.</summary>
    public static ImmutableArray<CheckRule> OfPages { get; } = [DeadLinks.Check, PicturesWithoutText.Check, SkippedHeadings.Check, Orphans.Check, HeavyPictures.Check, UnusedFiles.Check];
}
