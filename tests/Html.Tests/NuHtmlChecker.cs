namespace BrandShowcase.Html.Tests;

/// <summary>The checker of the HTML standard's own validator, which <c>tests/run.sh</c> installs through npm; it needs a Java runtime.</summary>
internal static class NuHtmlChecker
{
    private static readonly string Archive = Path.Join(Repository.Root, "node_modules/vnu-jar/build/dist/vnu.jar");

    /// <summary>Checks pages, style sheets and drawings.</summary>
    /// <returns>A line for each error and warning; empty if there is none.</returns>
    public static async Task<string> CheckAsync(IReadOnlyCollection<string> files)
    {
        File.Exists(Archive).ShouldBeTrue($"{Archive} is missing: run tests/run.sh, or npm ci --ignore-scripts");
        // The checker guesses the language from the words; a page of Chinese with much code in it looks English to it.
        using var checker = RunningProgram.StartProcess(Repository.Root, ["java", "-jar", Archive, "--no-langdetect", "--also-check-css", "--also-check-svg", .. files]);
        var result = await checker.FinishAsync();
        return result.Error;
    }
}
