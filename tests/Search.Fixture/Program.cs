// Publishes a search index and its client for tests that are not written in C#:
//   Search.Fixture DOCUMENTS FOLDER
// reads a JSON array of documents (the properties of SearchDocument, their names beginning with a small letter; those with a default
// may be left out) and writes below FOLDER what a site has below data/search/. With - for DOCUMENTS it reads standard input.
using System.Text.Json;
using BrandShowcase.Search;
using BrandShowcase.Search.Client;
using BrandShowcase.Search.Fixture;

if (args is not [var source, var folder])
{
    Console.Error.WriteLine("Usage: Search.Fixture DOCUMENTS FOLDER");
    return 2;
}
using var json = source == "-" ? Console.OpenStandardInput() : File.OpenRead(source);
var documents = JsonSerializer.Deserialize(json, DocumentJson.Default.SearchDocumentArray) ?? throw new InvalidDataException("DOCUMENTS holds no array");
// The generated reader sets what is left out to null.
var complete = documents.Select(document => document with { Names = document.Names ?? [], Labels = document.Labels ?? [], Text = document.Text ?? [] });
foreach (var file in SearchIndex.Build([.. complete], Environment.ProcessorCount).Concat(SearchClient.Files()))
{
    var path = Path.Combine(folder, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    using var output = File.Create(path);
    output.Write(file.Bytes.Span);
}
return 0;
