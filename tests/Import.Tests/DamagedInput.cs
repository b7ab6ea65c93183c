using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Import.Writing;

namespace BrandShowcase.Import.Tests;

/// <summary>Articles with the damage that articles have: the files of <c>Inputs</c>, and <c>word.docx</c>.</summary>
internal static class DamagedInput
{
    private static readonly ImmutableArray<byte> Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0x00];

    /// <summary>The bytes of an input; a page that says so is in gb2312.</summary>
    public static byte[] Read(string name) => name switch
    {
        "word.docx" => WordDocument.Create(Jpeg),
        "pinyin.html" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Text(name)),
        _ => Encoding.UTF8.GetBytes(Text(name)),
    };

    /// <summary>The text of a file of <c>Inputs</c>.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Path.GetDirectoryName(SourceFile())!, "Inputs", name));

    /// <summary>The draft of a file, beside which one picture lies.</summary>
    public static ImportedDraft? Convert(string name, byte[] bytes, DraftKind kind, DiagnosticBag diagnostics) =>
        ArticleImport.Draft(new(name, [.. bytes], path => path == "article_files/640.jpg" ? Jpeg : null), kind, diagnostics);

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
