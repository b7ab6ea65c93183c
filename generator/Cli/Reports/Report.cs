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
    public static void Write(Stream stream, ReportFormat format, ImmutableArray<Diagnostic> diagnostics, Language language)
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
                    GitHubFormat.Write(writer, diagnostics, language);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format for programs");
        }
    }

    /// <summary>The findings as a text in that format.</summary>
    public static string ToText(ReportFormat format, ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        using var stream = new MemoryStream();
        Write(stream, format, diagnostics, language);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
