namespace BrandShowcase.Maps.Drawings;

/// <summary>The colours and the type of a drawing where no style sheet says otherwise: one red, ink and white, which print in black as well.</summary>
internal static class MapColours
{
    internal const string Line = "#9E1B1F";
    internal const string Ink = "#1F1A17";
    internal const string Soft = "#57504A";
    internal const string Hairline = "#CFC4B6";
    internal const string Ground = "#FFFFFF";
    internal const string Font = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";
}
