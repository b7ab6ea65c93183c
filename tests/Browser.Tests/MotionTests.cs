namespace BrandShowcase.Browser.Tests;

/// <summary>Who asked the device for less motion gets none.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MotionTests(SampleSiteInBrowser site)
{
    // Transitions that only wait and then happen at once are no motion. Leaflet's classes say what of the map is animated.
    private const string FindMotion =
        """
        () => [...document.querySelectorAll('*')].flatMap(element => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const moves = [transitionDuration.split(', ').some(time => parseFloat(time) > 0) && 'transition', animationName !== 'none' && 'animation', scrollBehavior === 'smooth' && 'scrolling', element.matches('.leaflet-fade-anim, .leaflet-zoom-anim') && 'map'];
          return moves.filter(Boolean);
        })
        """;

    [Theory]
    [InlineData(ReducedMotion.NoPreference, new[] { "map", "transition" })]
    [InlineData(ReducedMotion.Reduce, new string[0])]
    public async Task Pages_and_maps_move_only_for_those_who_do_not_mind(ReducedMotion preference, string[] motion)
    {
        await using var context = await site.OpenAsync(SampleSiteInBrowser.Phone);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = preference });
        await page.GotoAsync("/routes/yongkang-red-path/");
        await page.Locator(".route-map").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".map-pin")).ToHaveCountAsync(4);

        (await page.EvaluateAsync<string[]>(FindMotion)).Distinct().Order().ShouldBe(motion);
    }
}
