namespace BrandShowcase.Cli.Reports;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>For people at a terminal, with the lines of the source.</summary>
    Text,

    /// <summary>For other programs.</summary>
    Json,

    /// <summary>For the workflows of GitHub and Gitea.</summary>
    GitHub,

    /// <summary>For code hosts and editors.</summary>
    Sarif,

    /// <summary>One page for staff, to open in a browser or to print.</summary>
    Html,
}
