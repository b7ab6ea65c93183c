using System.Collections.Frozen;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// The preview's own files. No site can have a file at their addresses, since none of its names begins with a dot.
/// </summary>
internal static class PreviewFiles
{
    /// <summary>The script that every page gets.</summary>
    public const string Script = Folder + "preview.js";

    /// <summary>Where the script learns of changes.</summary>
    public const string Socket = Folder + "socket";

    private const string Folder = "/.brandshowcase/";
    private const string Style = Folder + "preview.css";

    private static readonly FrozenDictionary<string, byte[]> Files = new[] { Script, Style }.ToFrozenDictionary(address => address, address => Read(address[Folder.Length..]));

    /// <summary>The file at an address, or null.</summary>
    public static byte[]? Find(string address) => Files.GetValueOrDefault(address);

    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
