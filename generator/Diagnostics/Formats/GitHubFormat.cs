namespace BrandShowcase.Diagnostics;

/// <summary>Diagnostics as workflow commands, which GitHub and Gitea show beside the lines of a change.</summary>
public static class GitHubFormat
{
    /// <summary>Writes one line for each diagnostic.</summary>
    /// <param name="writer">Gets the lines.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="folder">
    /// The site's folder as seen from that of the repository, ending with a slash; empty if it is the same. Only under their names in
    /// the repository are files found beside the lines of a change.
    /// </param>
    public static void Write(TextWriter writer, IReadOnlyCollection<Diagnostic> diagnostics, Language language, string folder)
    {
        foreach (var diagnostic in diagnostics)
        {
            var command = diagnostic.Severity == Severity.Error ? "error" : "warning";
            var title = $"{diagnostic.Code} {diagnostic.Rule.Title.In(language)}";
            var message = diagnostic.Message.In(language) + (diagnostic.Help is { } help ? "\n" + help.In(language) : "");
            writer.Write($"::{command} file={Property(folder + diagnostic.Place.Source.Path)}{Position(diagnostic.Place)},title={Property(title)}::{Data(message)}\n");
        }
    }

    private static string Position(Place place)
    {
        if (place.Source.Text.Length == 0)
            return "";
        var (start, end) = (place.Position, place.EndPosition);
        // Columns are shown only for a range in one line.
        return start.Line == end.Line
            ? $",line={start.Line},endLine={end.Line},col={start.Column},endColumn={end.Column}"
            : $",line={start.Line},endLine={end.Line}";
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
