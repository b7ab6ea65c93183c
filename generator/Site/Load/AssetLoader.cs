using System.Security.Cryptography;
using System.Xml;
using BrandShowcase.Diagnostics;
using BrandShowcase.Images;

namespace BrandShowcase.Site.Load;

/// <summary>Looks at the files beside pages: which kinds are published, how large pictures are, and what is in them.</summary>
internal static class AssetLoader
{
    /// <summary>The largest file, in bytes.</summary>
    public const long MaximumBytes = 64 * 1024 * 1024;

    /// <summary>The file at <paramref name="path"/>, or null if it is broken, unsafe or too large; that is then reported.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="withRenditions">Whether pictures can be made smaller.</param>
    /// <param name="diagnostics">Gets what is wrong with it.</param>
    public static AssetFile? Load(ISiteFolder folder, string path, bool withRenditions, DiagnosticBag diagnostics)
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
                return new(path, null, null, () => folder.Open(path));
            if (ImageFile.IsDrawing(path))
                return LoadDrawing(folder, path, stream, diagnostics);
            if (ImageFile.FindSize(path, stream) is not { } size)
                diagnostics.Add(FileMistakes.BrokenImage(path, Path.GetExtension(path)));
            else if ((long)size.Width * size.Height > ImageFile.MaximumPixels)
                diagnostics.Add(ImageMistakes.TooManyPixels(path, size.Width, size.Height, ImageFile.MaximumPixels));
            else
                return new(path, size, withRenditions && !ImageFile.IsAnimated(path, stream) ? HashOf(stream) : null, () => folder.Open(path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(path, refused.Message));
        }
        return null;
    }

    /// <summary>A drawing without what could run or load something.</summary>
    private static AssetFile? LoadDrawing(ISiteFolder folder, string path, Stream stream, DiagnosticBag diagnostics)
    {
        try
        {
            var cleaning = ImageFile.Clean(stream);
            if (ImageFile.FindSize(path, cleaning.Bytes is null ? stream : new MemoryStream(cleaning.Bytes)) is not { } size)
            {
                diagnostics.Add(FileMistakes.BrokenImage(path, Path.GetExtension(path)));
                return null;
            }
            if (!cleaning.Removed.IsEmpty)
                diagnostics.Add(ImageMistakes.SvgCleaned(path, cleaning.Removed));
            return new(path, size, null, cleaning.Bytes is null ? () => folder.Open(path) : () => new MemoryStream(cleaning.Bytes, writable: false));
        }
        catch (XmlException broken)
        {
            diagnostics.Add(FileMistakes.BrokenSvg(path, broken.LineNumber, broken.Message));
            return null;
        }
    }

    private static string HashOf(Stream stream)
    {
        stream.Position = 0;
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
