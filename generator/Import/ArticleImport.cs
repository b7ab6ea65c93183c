using System.Security.Cryptography;
using BrandShowcase.Diagnostics;
using BrandShowcase.Import.Cleaning;
using BrandShowcase.Import.Facts;
using BrandShowcase.Import.Reading;
using BrandShowcase.Import.Writing;

namespace BrandShowcase.Import;

/// <summary>The whole way from a Word document, a saved page or a text to a draft. Each line is a stage.</summary>
public static class ArticleImport
{
    /// <summary>Makes a draft of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">The kind of page that the draft becomes.</param>
    /// <param name="diagnostics">Gets what is wrong with the file, and the pictures that are left out.</param>
    /// <returns>The draft, or null if the file holds no article that can be read.</returns>
    public static ImportedDraft? Draft(ImportFile file, DraftKind kind, DiagnosticBag diagnostics)
    {
        if (ArticleReader.Read(file, diagnostics) is not { } raw)
            return null;
        var (article, removed) = ArticleCleaner.Clean(raw);
        var guesses = FactFinder.Find(article);
        var pictures = NamePictures(article, file, diagnostics);
        var markdown = DraftWriter.Write(article, removed, guesses, kind, Path.GetFileName(file.Path), pictures);
        return new(article.Title, markdown, [.. pictures.Select(picture => (Name: picture.Value, picture.Key.Bytes)).DistinctBy(picture => picture.Name)], removed, guesses.Length);
    }

    /// <summary>A name for each picture, in the order of the text; pictures of the same bytes are one file.</summary>
    private static Dictionary<ArticlePicture, string> NamePictures(Article article, ImportFile file, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<ArticlePicture, string>();
        var byContent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var picture in article.Blocks.OfType<ArticleBlock.Picture>().Select(block => block.Content))
        {
            if (picture.Extension is { } extension)
            {
                var content = Convert.ToHexStringLower(SHA256.HashData(picture.Bytes.AsSpan()));
                byContent.TryAdd(content, $"picture-{byContent.Count + 1}{extension}");
                names.TryAdd(picture, byContent[content]);
            }
            else if (picture.Bytes.IsEmpty)
                diagnostics.Add(ImportMistakes.PictureMissing(file.Path, picture.Source));
            else
                diagnostics.Add(ImportMistakes.PictureFormat(file.Path, picture.Source));
        }
        return names;
    }
}
