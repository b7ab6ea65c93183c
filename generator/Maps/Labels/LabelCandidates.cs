using BrandShowcase.Maps.Drawings;
using BrandShowcase.Maps.Geometry;
using BrandShowcase.Svg;

namespace BrandShowcase.Maps.Labels;

/// <summary>Finds the places that a label could take: beside its station in eight directions, shifted along it, or apart with a leader line.</summary>
internal sealed class LabelCandidates(LabelScene scene)
{
    private const double Gap = 5;
    private const int LeaderDirections = 16;

    // Where a name is read most easily: to the right, then to the left, below, above, and at the corners.
    private static readonly (double X, double Y, double Cost)[] Corners = [(1, -1, 2), (1, 1, 2), (-1, -1, 2.6), (-1, 1, 2.6)];
    private static readonly double[] Slides = [0, -0.3, 0.3, -0.6, 0.6];
    private static readonly double[] ExtraGaps = [0, 7];
    private static readonly double[] LeaderLengths = [14, 30, 52, 84, 124, 170];

    /// <summary>The places beside station <paramref name="index"/>.</summary>
    internal List<LabelCandidate> FindBeside(int index)
    {
        var found = new List<LabelCandidate>();
        var site = scene.Sites[index];
        foreach (var text in site.Shapes)
        {
            foreach (var extra in ExtraGaps)
                AddBeside(found, index, text, site.Radius + Gap + extra, extra * 0.25);
        }
        return found;
    }

    /// <summary>The places apart from station <paramref name="index"/>.</summary>
    internal List<LabelCandidate> FindApart(int index)
    {
        var found = new List<LabelCandidate>();
        var site = scene.Sites[index];
        foreach (var text in site.Shapes)
        {
            for (var turn = 0; turn < LeaderDirections; turn++)
            {
                var direction = Point.Direction(Math.Tau * turn / LeaderDirections);
                foreach (var length in LeaderLengths)
                    AddApart(found, index, text, direction, length);
            }
        }
        return found;
    }

    private void AddBeside(List<LabelCandidate> found, int index, TextBlock text, double reach, double cost)
    {
        var (width, height) = (scene.Width(text), scene.Height(text));
        var center = scene.Sites[index].Center;
        foreach (var slide in Slides)
        {
            var slid = cost + (Math.Abs(slide) * 2);
            var y = center.Y - (height / 2) + (slide * height);
            Add(found, index, new(center.X + reach, y, width, height), text, LabelAlignment.Start, leader: null, slid);
            Add(found, index, new(center.X - reach - width, y, width, height), text, LabelAlignment.End, leader: null, slid + 0.8);
            var x = center.X - (width / 2) + (slide * width);
            Add(found, index, new(x, center.Y + reach - 2, width, height), text, LabelAlignment.Middle, leader: null, slid + 1);
            Add(found, index, new(x, center.Y - reach - height + 2, width, height), text, LabelAlignment.Middle, leader: null, slid + 1.2);
        }
        foreach (var corner in Corners)
        {
            var at = center + (new Point(corner.X, corner.Y) * (reach * 0.72));
            var box = new Box(corner.X > 0 ? at.X : at.X - width, corner.Y > 0 ? at.Y : at.Y - height, width, height);
            Add(found, index, box, text, corner.X > 0 ? LabelAlignment.Start : LabelAlignment.End, leader: null, cost + corner.Cost);
        }
    }

    private void AddApart(List<LabelCandidate> found, int index, TextBlock text, Point direction, double length)
    {
        var (width, height) = (scene.Width(text), scene.Height(text));
        var site = scene.Sites[index];
        var leader = new LineSegment(site.Center + (direction * site.Radius), site.Center + (direction * (site.Radius + length)));
        var isAside = Math.Abs(direction.X) > 0.6;
        var alignment = !isAside ? LabelAlignment.Middle : direction.X > 0 ? LabelAlignment.Start : LabelAlignment.End;
        var x = alignment switch
        {
            LabelAlignment.Start => leader.To.X + 2,
            LabelAlignment.End => leader.To.X - width - 2,
            _ => leader.To.X - (width / 2),
        };
        var y = isAside ? leader.To.Y - (height / 2) : direction.Y > 0 ? leader.To.Y + 1 : leader.To.Y - height - 1;
        if (!scene.IsFree(leader, index))
            return;
        Add(found, index, new(x, y, width, height), text, alignment, leader, 12 + (length / 8) + (scene.CountCrossings(leader) * 8));
    }

    private void Add(List<LabelCandidate> found, int index, Box box, TextBlock text, LabelAlignment alignment, LineSegment? leader, double cost)
    {
        // Without a line to its station a label belongs to the nearest.
        if (scene.IsFree(box) && (leader is not null || !scene.IsNearerToAnother(box, index)))
            found.Add(new(box, text, alignment, leader, cost + ShapeCost(text) + (1.5 * scene.CountNeighbours(box, index))));
    }

    // A short name stays on one line, a long one becomes a compact block, and none a narrow tower.
    private static double ShapeCost(TextBlock text) =>
        (text.Lines.Length - 1) + (Math.Max(0, text.Width - 9) * 0.3) + (text.Lines.Length > 1 ? Math.Max(0, 4.5 - text.Width) : 0);
}
