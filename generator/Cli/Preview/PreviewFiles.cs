using System.Collections.Frozen;
using System.Security.Cryptography;

namespace BrandShowcase.Cli.Preview;

/// <summary>
/// The preview's own files. No site can have a file at their addresses, since none of its names begins with a dot.
/// </summary>
internal static class PreviewFiles
{
    /// <summary>The address of the script that every page gets.</summary>
    public static string Script => $"{Folder}{ScriptName}?{Version}";

    /// <summary>Where the script learns of changes.</summary>
    public const string Socket = Folder + "socket";

    private const string Folder = "/.brandshowcase/";
    private const string ScriptName = "preview.js";
    private const string StyleName = "preview.css";

    private static readonly FrozenDictionary<string, byte[]> Files = new[] { ScriptName, StyleName }.ToFrozenDictionary(name => Folder + name, Read);

    /// <summary>Differs when the files do. It stands behind their addresses, so that browsers may keep them for ever.</summary>
    public static string Version { get; } = Convert.ToHexStringLower(SHA256.HashData([.. Files[Folder + ScriptName], .. Files[Folder + StyleName]]))[..10];

    /// <summary>The file at an address without its query, or null.</summary>
    public static byte[]? Find(string address) => Files.GetValueOrDefault(address);

    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
