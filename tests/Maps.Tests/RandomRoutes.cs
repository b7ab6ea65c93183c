using BrandShowcase.Maps.Routes;

namespace BrandShowcase.Maps.Tests;

/// <summary>Routes made from a seed.</summary>
internal static class RandomRoutes
{
    // Characters of the field, with punctuation, letters and digits mixed in.
    private const string Characters = "红军旧址纪念馆烈士陵园党员先锋岗义诊点广场祠堂村史故居医疗队示范门诊楼急展厅志愿服务站杏林学校银行永康市第一人民医院方岩镇（舟山）·、“一号”AB19-";

    /// <summary>A walk: each stop a few steps on, with a turn now and then, over hundreds of metres or dozens of kilometres.</summary>
    internal static RouteOutline Walk(int seed, int stops, int longestName)
    {
        var random = new Random(seed);
        var step = 0.0005 * Math.Pow(10, random.NextDouble() * 2);
        var (latitude, longitude, heading) = (20 + (random.NextDouble() * 20), 100 + (random.NextDouble() * 20), random.NextDouble() * Math.Tau);
        return Route(seed, stops, () =>
        {
            heading += (random.NextDouble() - 0.5) * 2.2;
            var length = step * (0.4 + random.NextDouble());
            latitude += Math.Cos(heading) * length;
            longitude += Math.Sin(heading) * length;
            return new(latitude, longitude);
        }, () => Name(random, longestName));
    }

    /// <summary>Stops anywhere in a town, in no order: the line runs to and fro.</summary>
    internal static RouteOutline Scatter(int seed, int stops, int longestName)
    {
        var random = new Random(seed);
        return Route(seed, stops, () => new(30 + (random.NextDouble() * 0.1), 120 + (random.NextDouble() * 0.1)), () => Name(random, longestName));
    }

    private static RouteOutline Route(int seed, int stops, Func<Wgs84> next, Func<string> name) => new()
    {
        Title = $"随机路线{seed}",
        Stops = [.. Enumerable.Range(0, stops).Select(i => new RouteStop { Title = name(), Point = next(), Href = $"#stop-{i + 1}", Precision = (Precision)(seed % 5 == 0 ? i % 5 : i % 2) })],
    };

    private static string Name(Random random, int longest) =>
        string.Concat(Enumerable.Range(0, 1 + random.Next(longest)).Select(_ => Characters[random.Next(Characters.Length)]));
}
