using BrandShowcase.Diagnostics;
using BrandShowcase.Images;

namespace BrandShowcase.Site.Load;

/// <summary>Looks at files that are published as they are: which kinds are, and how large pictures are.</summary>
internal static class AssetLoader
{
    /// <summary>The largest file, in bytes.</summary>
    public const long MaximumBytes = 64 * 1024 * 1024;

    /// <summary>The file at <paramref name="path"/>, or null if it is broken, unsafe or too large; that is then reported.</summary>
    public static AssetFile? Load(ISiteFolder folder, string path, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = folder.Open(path);
            if (stream.Length > MaximumBytes)
            {
                diagnostics.Add(FileMistakes.TooLarge(path, stream.Length, MaximumBytes));
                return null;
            }
            if (!ImageFile.IsPicture(path))
                return new(path, null, () => folder.Open(path));
            if (ImageFile.FindDanger(path, stream) is { } danger)
                diagnostics.Add(FileMistakes.UnsafeSvg(path, danger));
            else if (ImageFile.FindSize(path, stream) is { } size)
                return new(path, size, () => folder.Open(path));
            else
                diagnostics.Add(FileMistakes.BrokenImage(path, Path.GetExtension(path)));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(path, refused.Message));
        }
        return null;
    }
}
