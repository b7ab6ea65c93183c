namespace BrandShowcase.Site.Model;

/// <summary>Where the online editor saves what is written in it.</summary>
public sealed record CmsSettings
{
    /// <summary>What hosts the repository: <c>github</c>, <c>gitlab</c> or <c>gitea</c>.</summary>
    public required string Backend { get; init; }

    /// <summary>The repository, such as <c>owner/name</c>.</summary>
    public required string Repository { get; init; }

    /// <summary>The branch; null for the repository's default.</summary>
    public string? Branch { get; init; }

    /// <summary>The address of the host's API where it is one's own server, or null.</summary>
    public string? ApiRoot { get; init; }

    /// <summary>The address of the server that signs people in, or null.</summary>
    public string? SignInUrl { get; init; }

    /// <summary>The number under which that server knows the editor, or null.</summary>
    public string? ApplicationId { get; init; }
}
