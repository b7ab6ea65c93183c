using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Layouts;

namespace BrandShowcase.Maps.Tests.Layouts;

public sealed class RandomRouteTests
{
    private static readonly MapFormat[] Formats = [MapFormat.Wide, MapFormat.Tall, MapFormat.Paper];

    [Fact]
    public void Five_hundred_random_routes_have_no_collisions()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var stops = 2 + random.Next(59);
            var route = seed % 4 == 0 ? RandomRoutes.Scatter(seed, stops, 40) : RandomRoutes.Walk(seed, stops, 40);
            DrawingAssert.HoldsTogether(RouteMap.Draw(route, Formats[seed % Formats.Length]));
        }
    }

    [Fact]
    public void Ordinary_walks_keep_their_names_beside_the_stations()
    {
        foreach (var format in Formats)
        {
            for (var seed = 0; seed < 130; seed++)
            {
                var drawing = RouteMap.Draw(RandomRoutes.Walk(seed, 2 + (seed % 11), longestName: 12), format);
                DrawingAssert.HoldsTogether(drawing);
                drawing.HasOnlyNumbers.ShouldBeFalse($"seed {seed}, {format}");
            }
        }
    }
}
