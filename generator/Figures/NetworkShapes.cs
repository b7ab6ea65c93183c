using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>The shapes that tell the groups of a network apart without colour.</summary>
internal static class NetworkShapes
{
    /// <summary>How many there are.</summary>
    internal static int Count => Shapes.Length;

    private static readonly string[] Shapes =
    [
        "m-5 -5h10v10h-10z", // square
        "m0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z", // diamond
        "m0 -6l6.5 11h-13z", // triangle
        "m0 6l6.5 -11h-13z", // triangle on its tip
        "m-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z", // cross
        "m-3 -6h6l3 6l-3 6h-6l-3 -6z", // hexagon
        "m-6 -3h12v6h-12z", // bar
        "m-3 -6h6v12h-6z", // pillar
    ];

    /// <summary>The path data of a group's shape around a point.</summary>
    internal static string At(int group, double x, double y) => $"M{SvgText.Pair(x, y)}{Shapes[group % Shapes.Length]}";
}
