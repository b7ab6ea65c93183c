using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.OutsideLinks;

/// <summary>What became of a link to another site.</summary>
/// <param name="State">Whether it leads somewhere.</param>
/// <param name="Reason">What the other site said, or why it said nothing.</param>
/// <param name="HasAnswered">Whether the other site said anything at all.</param>
internal readonly record struct LinkAnswer(LinkState State, LocalizedText Reason, bool HasAnswered)
{
    /// <summary>The page is there.</summary>
    public static LinkAnswer Alive { get; } = new(LinkState.Alive, default, HasAnswered: true);

    /// <summary>Nothing was said, so that it cannot be told whether the page is there.</summary>
    /// <param name="reason">Why.</param>
    public static LinkAnswer Silent(LocalizedText reason) => new(LinkState.Unclear, reason, HasAnswered: false);

    /// <summary>What an answer of HTTP means.</summary>
    /// <param name="status">The status code, after redirections.</param>
    public static LinkAnswer Of(int status) => status switch
    {
        >= 200 and < 400 => Alive,
        404 or 410 => new(LinkState.Dead, new($"对方说没有这一页（{status}）", $"the page does not exist ({status})"), HasAnswered: true),
        // A program may be refused what a browser is shown.
        _ => new(LinkState.Unclear, new($"对方的回答是 {status}", $"the answer was {status}"), HasAnswered: true),
    };
}

/// <summary>Whether a link to another site leads somewhere.</summary>
internal enum LinkState
{
    /// <summary>It does.</summary>
    Alive,

    /// <summary>It does not: there is no such page, or no such site.</summary>
    Dead,

    /// <summary>That cannot be told this time.</summary>
    Unclear,
}
