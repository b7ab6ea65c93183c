namespace BrandShowcase.Diagnostics.Tests;

public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticRule Error = new("BRN9998", Severity.Error, new("错误", "error"), new("说明", "text"));
    private static readonly DiagnosticRule Warning = new("BRN9999", Severity.Warning, new("警告", "warning"), new("说明", "text"));

    [Fact]
    public void The_order_is_by_path_place_and_code_whatever_the_order_of_arrival()
    {
        var (a, b) = (new SourceText("a.md", "xyz"), new SourceText("b.md", "xyz"));
        Diagnostic[] sorted = [At(Warning, a, 0), At(Error, a, 1), At(Warning, a, 1), At(Error, b, 0)];
        int[][] arrivals = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]];
        foreach (var arrival in arrivals)
        {
            var bag = new DiagnosticBag();
            bag.AddRange(arrival.Select(i => sorted[i]));
            bag.ToSorted().ShouldBe(sorted);
        }
    }

    [Fact]
    public void The_same_cause_is_told_once()
    {
        var source = new SourceText("a.md", "xyz");
        var bag = new DiagnosticBag();
        bag.AddRange([At(Error, source, 1), At(Error, source, 1), At(Error, source, 2)]);
        bag.ToSorted().Length.ShouldBe(2);
    }

    [Fact]
    public void Only_errors_forbid_publishing()
    {
        var bag = new DiagnosticBag();
        bag.Add(At(Warning, new("a.md", "x"), 0));
        bag.HasErrors.ShouldBeFalse();
        bag.Add(At(Error, new("a.md", "x"), 0));
        bag.HasErrors.ShouldBeTrue();
    }

    private static Diagnostic At(DiagnosticRule rule, SourceText source, int start) => rule.At(new(source, new(start, 1)), new("错", "wrong"));
}
