using BrandShowcase.Templating.Conformance;

// Runs a folder of cases of the language: NAME.sbn is a template, NAME.out the text that it prints, NAME.err the
// line:column of the first mistake that it reports.
if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: Templating.Conformance FOLDER");
    return 2;
}

var passed = 0;
var failed = 0;
foreach (var path in Directory.EnumerateFiles(folder, "*.sbn").Order(StringComparer.Ordinal))
{
    if (Case.Load(path).FindDifference() is { } difference)
    {
        failed++;
        Console.WriteLine($"--- {Path.GetFileNameWithoutExtension(path)}");
        Console.WriteLine(difference);
    }
    else
    {
        passed++;
    }
}
Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
