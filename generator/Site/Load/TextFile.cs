using System.Buffers;
using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Load;

/// <summary>Reads text files: UTF-8, with or without a byte order mark.</summary>
internal static class TextFile
{
    /// <summary>The largest text file, in bytes: beyond it lies no page that a person wrote.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, or null if it cannot be read; that is then reported.</summary>
    public static SourceText? Load(ISiteFolder folder, string path, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = folder.Open(path);
            if (stream.Length > MaximumBytes)
            {
                diagnostics.Add(FileMistakes.TooLarge(path, stream.Length, MaximumBytes));
                return null;
            }
            return new SourceText(path, Read(stream));
        }
        catch (DecoderFallbackException fallback)
        {
            diagnostics.Add(FileMistakes.NotUtf8(path, fallback.Index));
        }
        catch (LinkLeavesSiteException)
        {
            diagnostics.Add(FileMistakes.LinkLeavesSite(path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(path, refused.Message));
        }
        return null;
    }

    private static string Read(Stream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        try
        {
            var bytes = buffer.AsSpan(0, (int)stream.Length);
            stream.ReadExactly(bytes);
            return Decode(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        return Strict.GetString(bytes.StartsWith(byteOrderMark) ? bytes[byteOrderMark.Length..] : bytes);
    }
}
