using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render;
using BrandShowcase.Site.Write;
using BrandShowcase.Site.Write.Publisher;

// Publishes a small site once and waits, before the given call to the disk, to be killed.
//   FOLDER CALL [PATH=TEXT …]
var folder = args[0];
var call = int.Parse(args[1]);
var files = args[2..].Select(argument => argument.Split('=', 2)).ToDictionary(pair => OutputPath.Get(pair[0]), pair => pair[1]);

var diagnostics = new DiagnosticBag();
var disk = new WatchedDisk(WaitToBeKilled);
using (var publication = Publication.Begin(new() { Folder = folder, Sources = [] }, files.Keys, diagnostics, disk))
{
    foreach (var (path, text) in files)
        publication?.Add(new OutputFile(path, Encoding.UTF8.GetBytes(text)));
    publication?.Commit(CancellationToken.None);
}
foreach (var diagnostic in diagnostics.ToSorted())
    Console.Error.WriteLine($"{diagnostic.Code} {diagnostic.Message.En}");
Console.WriteLine("done");
return diagnostics.HasErrors ? 3 : 0;

void WaitToBeKilled(int number)
{
    if (number != call)
        return;
    Console.WriteLine("waiting");
    // Nobody writes to us: this ends with the process, or with the test that started it.
    Console.In.ReadToEnd();
}
