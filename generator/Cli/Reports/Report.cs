using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli.Reports;

/// <summary>Findings in a format for programs.</summary>
internal static class Report
{
    /// <summary>Writes findings as UTF-8 without a byte order mark.</summary>
    /// <param name="stream">Gets the report.</param>
    /// <param name="format">The format; neither text nor HTML, which say more than findings.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="folder">The site's folder as seen from the working directory, ending with a slash; empty if it is the same.</param>
    public static void Write(Stream stream, ReportFormat format, ImmutableArray<Diagnostic> diagnostics, Language language, string folder)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonFormat.Write(stream, diagnostics, language);
                break;
            case ReportFormat.Sarif:
                SarifFormat.Write(stream, diagnostics, language);
                break;
            case ReportFormat.GitHub:
                using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
                    GitHubFormat.Write(writer, diagnostics, language, folder);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format for programs");
        }
    }

    /// <summary>The findings as a text in that format.</summary>
    public static string ToText(ReportFormat format, ImmutableArray<Diagnostic> diagnostics, Language language, string folder)
    {
        using var stream = new MemoryStream();
        Write(stream, format, diagnostics, language, folder);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
