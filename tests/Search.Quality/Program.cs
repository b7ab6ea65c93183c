using System.Globalization;
using BrandShowcase.Search.Quality;

// Searches a built site in a real browser, and compares every answer with a plain substring match over the pages' text.
if (args.Length < 2 || !Directory.Exists(args[0]) || !Directory.Exists(args[1]))
{
    Console.Error.WriteLine("usage: Search.Quality CONTENT OUTPUT [DELAY] [PAGEFIND]   the content folder, the published site, milliseconds (60), the folder of Pagefind's files for the same site");
    return 2;
}
var (content, output) = (args[0], args[1]);
var delay = TimeSpan.FromMilliseconds(args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 60);
var pagefind = args.Length > 3 ? args[3] : null;

var queries = Query.Load(Path.Join(AppContext.BaseDirectory, "queries.tsv"));
Console.Error.WriteLine("Reading the pages ...");
var truth = GroundTruth.Read(content, output);
Console.WriteLine($"{truth.PageCount} pages, {queries.Count} queries, {delay.TotalMilliseconds} ms delay");

Dictionary<string, string> folders = new() { ["quality/"] = AppContext.BaseDirectory };
if (pagefind is not null)
    folders["pagefind/"] = pagefind;
folders[""] = output;
await using var near = await DelayedServer.StartAsync(folders, TimeSpan.Zero);
await using var far = await DelayedServer.StartAsync(folders, delay);
await using var browser = await Browser.StartAsync();

// Paging through ten thousand results takes seconds, and the browser does the same work for every query: of each kind one such
// query is enough beside those with fewer results.
const int ManyPages = 2500;
Dictionary<Query, Measured> complete = [];
var page = await browser.OpenAsync(near);
foreach (var kind in queries.GroupBy(query => query.Kind))
{
    Console.Error.WriteLine($"Asking for everything: {kind.Key} ...");
    foreach (var (i, query) in kind.Index())
    {
        if (i == 0 || truth.PagesOf(query).Count <= ManyPages)
            complete[query] = await Browser.SearchAsync(page, near, "searchForAll", query);
    }
}
await page.Context.CloseAsync();

// Later queries follow one another in one visit; the order is shuffled by a fixed rule, so that no kind warms the cache for itself.
List<Query> shuffled = [.. queries.Select((query, i) => (query, Key: i * 61 % queries.Count)).OrderBy(pair => pair.Key).Select(pair => pair.query)];
var first = await FirstAsync("search");
var later = await LaterAsync("search");
Report.Quality(truth, complete, later);
Report.CostHead();
Report.Cost("first", first);
Report.Cost("later", [.. later.Skip(1)]);
foreach (var kind in queries.Select(query => query.Kind).Distinct())
    Report.Cost($"later: {kind}", [.. later.Skip(1).Where(measured => measured.Query.Kind == kind)]);
Console.WriteLine();
Console.WriteLine(FormattableString.Invariant($"The first twenty queries of one visit: {later.Take(20).Sum(measured => measured.Bytes) / 1024.0 / 1024:0.00} MiB"));

if (pagefind is not null)
{
    Report.CostHead();
    Report.Cost("Pagefind, first", await FirstAsync("searchWithPagefind"));
    Report.Cost("Pagefind, later", [.. (await LaterAsync("searchWithPagefind")).Skip(1)]);
}
return 0;

// Each in a browser of its own, with nothing cached.
async Task<List<Measured>> FirstAsync(string function)
{
    Console.Error.WriteLine($"{function}: first queries ...");
    List<Measured> measured = [];
    foreach (var query in shuffled.Where((_, i) => i % 4 == 0))
    {
        var empty = await browser.OpenAsync(far);
        measured.Add(await Browser.SearchAsync(empty, far, function, query));
        await empty.Context.CloseAsync();
    }
    return measured;
}

async Task<List<Measured>> LaterAsync(string function)
{
    Console.Error.WriteLine($"{function}: later queries ...");
    List<Measured> measured = [];
    var visit = await browser.OpenAsync(far);
    foreach (var query in shuffled)
        measured.Add(await Browser.SearchAsync(visit, far, function, query));
    await visit.Context.CloseAsync();
    return measured;
}
