// Publishes a search index and its client for tests that are not written in C#:
//   Search.Fixture < DOCUMENTS > FILES
// reads a JSON array of documents (the properties of SearchDocument, their names beginning with a small letter; those with a default
// may be left out) and writes a tar of what a site has below data/search/: a large index has more files than a disk likes.
using System.Formats.Tar;
using System.Text.Json;
using BrandShowcase.Search;
using BrandShowcase.Search.Client;
using BrandShowcase.Search.Fixture;

using var json = Console.OpenStandardInput();
var documents = JsonSerializer.Deserialize(json, DocumentJson.Default.SearchDocumentArray) ?? throw new InvalidDataException("DOCUMENTS holds no array");
// The generated reader sets what is left out to null.
var complete = documents.Select(document => document with { Names = document.Names ?? [], Labels = document.Labels ?? [], Text = document.Text ?? [] });
using var output = new BufferedStream(Console.OpenStandardOutput());
using var tar = new TarWriter(output, TarEntryFormat.Ustar);
foreach (var file in SearchIndex.Build([.. complete], Environment.ProcessorCount).Concat(SearchClient.Files()))
    tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, file.Path) { DataStream = new MemoryStream(file.Bytes.ToArray()) });
