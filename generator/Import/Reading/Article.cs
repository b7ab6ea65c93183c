using System.Collections.Immutable;

namespace BrandShowcase.Import.Reading;

/// <summary>An article as a file holds it.</summary>
internal sealed record Article
{
    /// <summary>The title, or null if the file names none.</summary>
    public string? Title { get; init; }

    /// <summary>The day it was published, or null if the file does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who published it, such as a newspaper or an official account, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it, in the words of the file, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>Where it can be read, <c>http</c> or <c>https</c>, or null.</summary>
    public string? Address { get; init; }

    /// <summary>What of the file was not taken as a part of the article.</summary>
    public ImmutableArray<RemovedPart> Omitted { get; init; } = [];

    /// <summary>The body.</summary>
    public required ImmutableArray<ArticleBlock> Blocks { get; init; }
}
