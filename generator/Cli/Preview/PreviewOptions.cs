using System.Net;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.Preview;

/// <summary>Where a preview is served, and how.</summary>
internal sealed record PreviewOptions
{
    /// <summary>The first port that is tried where the user asked for none.</summary>
    public const int DefaultPort = 8080;

    /// <summary>The port that the user asked for, 1 to 65535, or null for the first free one from <see cref="DefaultPort"/> on.</summary>
    public int? Port { get; init; }

    /// <summary>The address of this machine at which others may reach the preview, or null for this machine alone.</summary>
    public IPAddress? Host { get; init; }

    /// <summary>Whether only browsers of this machine can reach it.</summary>
    public bool IsLocal => Host is null || IPAddress.IsLoopback(Host);

    /// <summary>Whether pages get the script that reloads them and shows mistakes; without it they are as they will be published.</summary>
    public bool LiveReload { get; init; } = true;

    /// <summary>The language of what the script shows.</summary>
    public Language Language { get; init; }
}
