using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BrandShowcase.Diagnostics;
using BrandShowcase.Search;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Render.Search;

namespace BrandShowcase.Site.Authoring;

/// <summary>How much a site has.</summary>
/// <param name="Pages">How many pages visitors read, with lists.</param>
/// <param name="Drafts">How many drafts there are.</param>
/// <param name="Words">How many words the published pages have: a Chinese character is one, and so is a word or number of another script.</param>
/// <param name="Hospitals">The same of each hospital, in the order of lists.</param>
public sealed record SiteStatistics(int Pages, int Drafts, int Words, ImmutableArray<HospitalStatistics> Hospitals)
{
    /// <summary>Counts what a site has on a day.</summary>
    /// <returns>The figures, or null if there is no site.</returns>
    public static SiteStatistics? Find(ISiteFolder folder, DateOnly today, DiagnosticBag diagnostics)
    {
        if (WholeSite.Load(folder, diagnostics) is not { } whole)
            return null;
        // What is wrong with the site has been reported by now.
        var site = SiteModel.Create(whole.Loaded, new() { Today = today }, new());
        var words = SearchDocuments.Of(site).ToLookup(document => document.Url, CountOf);
        var completeness = Completeness.Of(site).ToLookup(known => known.Hospital, known => known.Share);
        return new(
            site.Pages.All.Length, whole.Model.Pages.All.Count(page => page.Header.IsDraft), words.Sum(group => group.Sum()),
            [.. site.Pages.Hospitals.Select(hospital => Count(hospital, site, page => words[PageUrl.Encode(page.Url.Value[1..])].Sum(), completeness[hospital.Title]))]);
    }

    /// <summary>The figures as JSON.</summary>
    public string ToJson() => JsonText.Of(new JsonObject
    {
        ["pages"] = Pages,
        ["drafts"] = Drafts,
        ["words"] = Words,
        ["hospitals"] = new JsonArray([.. Hospitals.Select(hospital => new JsonObject
        {
            ["title"] = hospital.Title,
            ["address"] = hospital.Address,
            ["branches"] = hospital.Branches,
            ["activities"] = hospital.Activities,
            ["words"] = hospital.Words,
            ["completeness"] = hospital.Completeness,
        })]),
    });

    private static HospitalStatistics Count(Page<Hospital> hospital, SiteModel site, Func<Page, int> countWords, IEnumerable<decimal> shares)
    {
        var branches = site.BranchesOf(hospital);
        var activities = site.ActivitiesOf(hospital);
        var words = countWords(hospital) + branches.Sum(countWords) + activities.Sum(countWords);
        return new(hospital.Title, hospital.Url.Value, branches.Length, activities.Length, words, shares.Select(share => (decimal?)Math.Round(share, 2, MidpointRounding.ToZero)).FirstOrDefault());
    }

    private static int CountOf(SearchDocument document) => document.Text.Concat(document.Names).Concat(document.Labels).Append(document.Title).Sum(WordCount.Of);
}

/// <summary>How much a hospital has.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address.</param>
/// <param name="Branches">How many branches it has.</param>
/// <param name="Activities">How many activities it has.</param>
/// <param name="Words">How many words its pages and theirs have.</param>
/// <param name="Completeness">The part, from 0 to 1, of what its branches should say that they say; null without branches.</param>
public sealed record HospitalStatistics(string Title, string Address, int Branches, int Activities, int Words, decimal? Completeness);
