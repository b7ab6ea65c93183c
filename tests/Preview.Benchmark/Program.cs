using System.Globalization;
using BrandShowcase.Preview.Benchmark;

if (args is not [var content, ..])
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Preview.Benchmark -- CONTENT [SAVES]");
    return 2;
}
var saves = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 30;
using var site = BenchmarkSite.Create(content);
await using var preview = await BenchmarkPreview.StartAsync(site.Folder);
Console.WriteLine($"{site.Pages} content files, {saves} saves each, milliseconds from save to the new page painted");
Console.WriteLine("page         median     95 %      max");
foreach (var (name, path, address) in site.Saves())
{
    var times = await preview.MeasureAsync(Path.Join(site.Folder, path), address, saves);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {times[times.Length / 2],8:0} {times[times.Length * 95 / 100],8:0} {times[^1],8:0}"));
}
return 0;
