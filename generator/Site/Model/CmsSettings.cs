namespace BrandShowcase.Site.Model;

/// <summary>Where the online editor saves what is written in it.</summary>
public sealed record CmsSettings
{
    /// <summary>The folder in which the editor is published.</summary>
    public const string Folder = "admin";

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

    /// <summary>The content security policy that the editor needs: other than the site's pages it shows pictures before they are saved, and asks the hosts of the repository and of signing in.</summary>
    public string ContentSecurityPolicy =>
        $"default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data: https:; media-src blob:; frame-src blob:; connect-src 'self' blob: data: {string.Join(' ', Hosts())}";

    private IEnumerable<string> Hosts()
    {
        var own = new[] { ApiRoot, SignInUrl }.OfType<string>().Select(url => new Uri(url).GetLeftPart(UriPartial.Authority));
        var known = Backend switch { "github" => "https://api.github.com", "gitlab" => "https://gitlab.com", _ => "https://gitea.com" };
        return ApiRoot is null ? own.Append(known) : own;
    }
}
