namespace BrandShowcase.Cli.Preview;

/// <summary>What a preview serves, and where.</summary>
internal sealed record PreviewOptions
{
    /// <summary>The first port that is tried where the user asked for none.</summary>
    public const int DefaultPort = 8080;

    /// <summary>The output folder. Nothing outside it is ever served.</summary>
    public required string Folder { get; init; }

    /// <summary>The path that the site is made for, not percent-encoded; it begins and ends with a slash. Default: <c>/</c>.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>The other site from which pages take pictures, such as the tiles of maps; null where there is none.</summary>
    public string? PictureOrigin { get; init; }

    /// <summary>The port that the user asked for, 1 to 65535, or null for the first free one from <see cref="DefaultPort"/> on.</summary>
    public int? Port { get; init; }
}
