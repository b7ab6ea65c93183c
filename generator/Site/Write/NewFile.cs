using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Write;

/// <summary>Adds files of authors to a site's folder. What exists is never overwritten.</summary>
public static class NewFile
{
    /// <summary>Writes a new text file.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="path">The file's path in it, with forward slashes.</param>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Gets what stands in the way.</param>
    /// <returns>Whether it was written.</returns>
    public static bool Write(string site, string path, string text, DiagnosticBag diagnostics)
    {
        var disk = new PhysicalDisk();
        var file = Path.Combine(site, path);
        try
        {
            // A folder of the site may be a symbolic link to another place.
            if (!RealPath.IsWithin(RealPath.Resolve(file), RealPath.Resolve(site), StringComparison.Ordinal))
            {
                diagnostics.Add(FileMistakes.LinkLeavesSite(path));
                return false;
            }
            if (disk.Find(file) is not null)
            {
                diagnostics.Add(AuthoringMistakes.PageExists(path));
                return false;
            }
            disk.CreateFolder(Path.GetDirectoryName(file)!);
            disk.WriteFile(file, Encoding.UTF8.GetBytes(text));
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(PublishMistakes.CannotWrite(path, refused.Message));
            return false;
        }
    }
}
