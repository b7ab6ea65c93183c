using System.Collections.Immutable;
using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Labels;

namespace BrandShowcase.Maps.Layouts;

/// <summary>Turns chosen places into labels and leader lines.</summary>
internal static class NameLabels
{
    internal static Label Of(LabelCandidate place, int station, MapFormat format) => new()
    {
        Role = LabelRole.Name,
        Box = place.Box,
        Lines = place.Text.Lines,
        FontSize = format.NameSize,
        Alignment = place.Alignment,
        Station = station,
        IsShortened = place.Text.IsShortened,
    };

    internal static ImmutableArray<LeaderLine> Leaders(ImmutableArray<LabelCandidate> places) =>
        [.. places.Select((place, i) => (place.Leader, i)).Where(pair => pair.Leader is not null).Select(pair => new LeaderLine(pair.i, pair.Leader!.Value))];
}
