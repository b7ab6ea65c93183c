using System.Buffers;
using BrandShowcase.Diagnostics;
using BrandShowcase.Search;
using BrandShowcase.Search.Client;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Plan;

namespace BrandShowcase.Site.Render.Search;

/// <summary>The files of the search. Their names hold the hashes of their content, so they are made before they are listed.</summary>
internal static class SearchFiles
{
    /// <summary>Where they lie.</summary>
    public const string Folder = "data/search/";

    /// <summary>Whether pages may name a file of the search: the others have names that only these two know.</summary>
    public static bool IsEntry(string path) => path is Folder + "index.bin" or Folder + "search.js";

    /// <summary>One job for each of them and of the client's modules, which only hands over the bytes.</summary>
    public static IEnumerable<OutputJob> Jobs(SiteModel site, BuildOptions options)
    {
        var origin = Place.OfFile("site.yml");
        return SearchIndex.Build(SearchDocuments.Of(site), options.Jobs, options.Cancellation)
            .Concat(SearchClient.Files())
            .Select(file => new OutputJob(OutputPath.Get(Folder + file.Path), origin, (output, _) => output.Write(file.Bytes.Span)));
    }
}
