namespace BrandShowcase.Cli.Runner;

/// <summary>The clone in which the tests run.</summary>
public static class Repository
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "BrandShowcase.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No repository above {AppContext.BaseDirectory}");
        return folder;
    }
}
