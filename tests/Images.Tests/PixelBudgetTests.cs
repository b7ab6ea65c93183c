namespace BrandShowcase.Images.Tests;

public sealed class PixelBudgetTests
{
    [Fact]
    public void No_more_pixels_than_allowed_are_worked_on_at_once()
    {
        var budget = new PixelBudget(100);
        var (now, most) = (0, 0);
        Parallel.For(0, 400, new() { MaxDegreeOfParallelism = 8 }, i =>
        {
            // The last is larger than all that is allowed, and works alone.
            var size = i % 10 == 9 ? new ImageSize(20, 20) : new(10, 1 + (i % 7));
            var share = Math.Min(100, size.Width * size.Height);
            budget.Spend(size, () =>
            {
                var sum = Interlocked.Add(ref now, share);
                InterlockedMax(ref most, sum);
                return Interlocked.Add(ref now, -share);
            });
        });
        most.ShouldBeInRange(1, 100);
        now.ShouldBe(0);
    }

    [Fact]
    public void Work_that_fails_gives_back_its_share()
    {
        var budget = new PixelBudget(100);
        for (var i = 0; i < 3; i++)
            Should.Throw<InvalidOperationException>(() => budget.Spend<int>(new(10, 10), () => throw new InvalidOperationException()));
        budget.Spend(new(10, 10), () => 7).ShouldBe(7);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var known = Volatile.Read(ref most); known < value;)
            known = Interlocked.CompareExchange(ref most, value, known);
    }
}
