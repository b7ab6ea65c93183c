using System.Globalization;
using BrandShowcase.Templating.Fuzz;

// Compiles and renders mutated templates, as many as given; the seeds are those of a folder, such as the cases of
// the tests or the templates of a theme.
if (args is not [var count, var seed, var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: Templating.Fuzz COUNT SEED FOLDER");
    return 2;
}

var run = new FuzzRun(int.Parse(seed, CultureInfo.InvariantCulture), FuzzRun.LoadSeeds(folder));
var total = int.Parse(count, CultureInfo.InvariantCulture);
for (var i = 0; i < total; i++)
{
    run.Next();
    if (i % 10_000 == 9_999)
        Console.WriteLine($"{i + 1} templates, {run.Rendered} rendered");
}
Console.WriteLine($"{total} templates, {run.Rendered} rendered, no fault");
return 0;
