using System.Collections.Immutable;

namespace BrandShowcase.Site.Load.Markdown;

/// <summary>A kind of note: a block between <c>::: kind</c> and <c>:::</c>.</summary>
/// <param name="Name">The word behind the colons.</param>
/// <param name="Title">The title that is shown if the author gives none.</param>
public sealed record NoteKind(string Name, string Title)
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<NoteKind> All { get; } =
    [
        new("note", "说明"),
        new("tip", "提示"),
        new("warning", "注意"),
        new("quote", "摘录"),
    ];

    /// <summary>The kind with <paramref name="name"/>, or null.</summary>
    public static NoteKind? Find(string? name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kind that someone probably meant, also by its title; or null.</summary>
    public static NoteKind? FindNearest(string name) =>
        All.FirstOrDefault(kind => kind.Title == name) ?? Find(Diagnostics.Spelling.FindNearest(name, All.Select(kind => kind.Name)));
}
