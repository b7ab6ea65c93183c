using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>What the program answers to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>The content or the theme has errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command was called in a wrong way.</summary>
    public const int Usage = 2;

    /// <summary>The environment refuses: a lock, a full disk, a file that cannot be read, an output folder that is not ours.</summary>
    public const int Environment = 3;

    /// <summary>Stopped by Ctrl-C (128 and the number of SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>The answer to a run that reported <paramref name="diagnostics"/>.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        if (errors.Length == 0)
            return Clean;
        if (errors.Any(ImportMistakes.IsNoFile))
            return Usage;
        return errors.All(mistake => PublishMistakes.Includes(mistake) || PreviewMistakes.Includes(mistake) || FileMistakes.IsCannotRead(mistake)) ? Environment : ContentErrors;
    }
}
