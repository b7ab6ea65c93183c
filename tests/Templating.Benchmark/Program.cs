using BrandShowcase.Templating.Benchmark;

// Compares templates with C# written by hand that writes the same bytes with the same escaping. Run it in Release.
Console.WriteLine("case                  template     by hand   ratio   allocated (template / by hand)");
foreach (var comparison in new Comparison[] { new ProductList(), new BranchPage(), new BrandMatrix() })
    Console.WriteLine(comparison.Measure());
