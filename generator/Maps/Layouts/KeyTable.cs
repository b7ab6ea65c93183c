using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Layouts;

/// <summary>The key under a drawing whose names found no room beside their stations: the numbers and what they stand for, in columns.</summary>
/// <param name="Labels">The numbers and names; none where names stand in the picture, or in the list on the sheet.</param>
/// <param name="Bottom">Where the key ends.</param>
/// <param name="Note">What tells readers where the names are, or null where they stand in the picture.</param>
internal sealed record KeyTable(ImmutableArray<Label> Labels, double Bottom, string? Note)
{
    private const double Above = 16;
    private const double Gap = 24;
    private const double NumberWidth = 30;
    private const double NumberGap = 8;
    private const double RowGap = 6;
    private const int MostLines = 3;

    /// <summary>The key of a drawing.</summary>
    /// <param name="format">The format of the drawing.</param>
    /// <param name="top">Where the picture ends.</param>
    /// <param name="stations">Its stations.</param>
    /// <param name="isNamed">Whether their names stand in the picture.</param>
    internal static KeyTable Of(MapFormat format, double top, ImmutableArray<Station> stations, bool isNamed) => (isNamed, format.IsOnSheet) switch
    {
        (true, _) => new([], top, Note: null),
        (false, true) => new([], top, Wording.NamesOnSheet),
        (false, false) => Compose(format, top + Above, stations),
    };

    private static KeyTable Compose(MapFormat format, double top, ImmutableArray<Station> stations)
    {
        var room = format.Width - (format.Margin * 2);
        var widest = stations.Max(station => TextWidth.Of(station.Title)) * format.NameSize;
        var columns = Math.Clamp((int)((room + Gap) / (Math.Min(widest, 15 * format.NameSize) + NumberWidth + NumberGap + Gap)), 1, Math.Min(4, stations.Length));
        var width = ((room + Gap) / columns) - Gap;
        var rows = (stations.Length + columns - 1) / columns;
        var labels = ImmutableArray.CreateBuilder<Label>();
        var bottom = top;
        for (var column = 0; column < columns; column++)
        {
            var y = top;
            for (var i = column * rows; i < Math.Min(stations.Length, (column + 1) * rows); i++)
                y = AddEntry(labels, format, new(format.Margin + (column * (width + Gap)), y), width, stations[i], i);
            bottom = Math.Max(bottom, y);
        }
        return new(labels.ToImmutable(), bottom, Wording.NamesInKey);
    }

    private static double AddEntry(ImmutableArray<Label>.Builder labels, MapFormat format, Point at, double width, Station station, int index)
    {
        var room = width - NumberWidth - NumberGap;
        var name = LineBreaker.Break(station.Title, room / format.NameSize, MostLines);
        var line = TextBlock.LineHeight * format.NameSize;
        labels.Add(new()
        {
            Role = LabelRole.Key, Box = new(at.X, at.Y, NumberWidth, line), Lines = [$"{station.Number}"], FontSize = format.NameSize,
            Alignment = LabelAlignment.End, Station = index,
        });
        labels.Add(new()
        {
            Role = LabelRole.Key, Box = new(at.X + NumberWidth + NumberGap, at.Y, room, name.Height * format.NameSize), Lines = name.Lines,
            FontSize = format.NameSize, Station = index, IsShortened = name.IsShortened,
        });
        return at.Y + (name.Height * format.NameSize) + RowGap;
    }
}
