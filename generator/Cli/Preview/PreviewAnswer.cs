using BrandShowcase.Site.Plan;

namespace BrandShowcase.Cli.Preview;

/// <summary>What a preview answers to the target of a request.</summary>
internal abstract record PreviewAnswer
{
    private PreviewAnswer()
    {
    }

    /// <summary>The file of the site at this path.</summary>
    public sealed record File(OutputPath Path) : PreviewAnswer;

    /// <summary>Another address of the site; percent-encoded.</summary>
    public sealed record Redirect(string Location) : PreviewAnswer;

    /// <summary>There is nothing with this address.</summary>
    public sealed record NotFound : PreviewAnswer;

    /// <summary>No address of any site: it climbs with <c>..</c>, or has a backslash, a control character or an empty segment.</summary>
    public sealed record Malformed : PreviewAnswer;
}
