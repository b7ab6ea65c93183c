using System.Text.Json.Nodes;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Authoring;

/// <summary>A page in a list for authors.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">The path of its file, or null if the generator makes it by itself.</param>
/// <param name="State">Whether visitors see it.</param>
/// <param name="Day">The day on which it will be published or was taken away; otherwise null.</param>
public sealed record ListedPage(string Address, string Title, string? File, PageState State, DateOnly? Day)
{
    internal static ListedPage Of(Page page, DateOnly today)
    {
        var (state, day) = StateOf(page, today);
        return new(page.Url.Value, page.Title, page.Source?.Text.Path, state, day);
    }

    internal JsonObject ToJson() => new()
    {
        ["address"] = Address,
        ["title"] = Title,
        ["file"] = File,
        ["state"] = State.ToString().ToLowerInvariant(),
        ["day"] = Day?.ToString("yyyy-MM-dd", null),
    };

    /// <summary>A page below one that is not published is not published either.</summary>
    private static (PageState State, DateOnly? Day) StateOf(Page page, DateOnly today) => page.Header switch
    {
        { IsDraft: true } => (PageState.Draft, null),
        { ExpiresOn: { } day } when day <= today => (PageState.Expired, day),
        { PublishOn: { } day } when day > today => (PageState.Scheduled, day),
        _ => page.Parent is null ? (PageState.Published, null) : StateOf(page.Parent, today),
    };
}

/// <summary>Whether visitors see a page.</summary>
public enum PageState
{
    /// <summary>They do.</summary>
    Published,

    /// <summary>It is a draft.</summary>
    Draft,

    /// <summary>Its first day is still to come.</summary>
    Scheduled,

    /// <summary>Its last day is over.</summary>
    Expired,
}
