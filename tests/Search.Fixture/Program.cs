// Builds a search index for tests that are not written in C#:
//   Search.Fixture DOCUMENTS FOLDER
// reads a JSON array of documents (the properties of SearchDocument, their names beginning with a small letter) and writes the
// index's files below FOLDER, as a site has them below data/search/. With - for DOCUMENTS it reads standard input.
using System.Text.Json;
using BrandShowcase.Search;
using BrandShowcase.Search.Fixture;

if (args is not [var source, var folder])
{
    Console.Error.WriteLine("Usage: Search.Fixture DOCUMENTS FOLDER");
    return 2;
}
using var json = source == "-" ? Console.OpenStandardInput() : File.OpenRead(source);
var documents = JsonSerializer.Deserialize(json, DocumentJson.Default.SearchDocumentArray) ?? throw new InvalidDataException("DOCUMENTS holds no array");
foreach (var file in SearchIndex.Build(documents, Environment.ProcessorCount))
{
    var path = Path.Combine(folder, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    using var output = File.Create(path);
    output.Write(file.Bytes.Span);
}
return 0;
