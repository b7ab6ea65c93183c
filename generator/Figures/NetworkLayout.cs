using System.Collections.Immutable;
using BrandShowcase.Svg;

namespace BrandShowcase.Figures;

/// <summary>Where everything of a network stands. Few lines cross, since each name stands near those that it is joined with.</summary>
internal sealed class NetworkLayout
{
    private const int Sweeps = 4;
    private const double Gap = 10;
    private readonly ImmutableArray<NetworkNode> nodes;
    private readonly ImmutableArray<NetworkPartner> partners;
    private readonly ImmutableArray<string> groups;
    private readonly FigureFormat format;
    private readonly double[] partnerY;
    private readonly double[] nodeY;

    internal NetworkLayout(ImmutableArray<NetworkNode> nodes, ImmutableArray<NetworkPartner> partners, ImmutableArray<string> groups, FigureFormat format)
    {
        (this.nodes, this.partners, this.groups, this.format) = (nodes, partners, groups, format);
        Left = (nodes.Max(node => NameOf(node).Width) * format.TextSize) + 14;
        (partnerY, nodeY) = (new double[partners.Length], new double[nodes.Length]);
        var (nodeOrder, partnerOrder) = FindOrder();
        Height = Math.Max(PlacePartners(partnerOrder), PlaceNodes(nodeOrder));
    }

    /// <summary>The column of the nodes, beside their names.</summary>
    internal double Left { get; }

    /// <summary>The column of the partners.</summary>
    internal double Right => Left + (format.IsTall ? 60 : 180);

    /// <summary>The height of the figure.</summary>
    internal double Height { get; }

    /// <summary>The nodes with their places.</summary>
    internal IEnumerable<(TextBlock Name, double Y)> Nodes => nodes.Select((node, i) => (NameOf(node), nodeY[i]));

    /// <summary>The partners with their places and groups.</summary>
    internal IEnumerable<(TextBlock Name, double Y, int Group)> Partners => partners.Select((partner, i) => (NameOf(partner), partnerY[i], partner.Group));

    /// <summary>The titles of the groups with their places.</summary>
    internal IEnumerable<(TextBlock Name, double Y)> Groups =>
        groups.Select((group, i) => (Break(group, Right - 6), Members(i).Min(partner => partnerY[partner] - (HeightOf(NameOf(partners[partner])) / 2)) - (HeightOfTitle / 2)));

    /// <summary>The lines between them.</summary>
    internal IEnumerable<(double From, double To, int Times)> Lines =>
        nodes.SelectMany((node, i) => node.Partners.Select(joined => (nodeY[i], partnerY[joined.Partner], joined.Times)));

    private double HeightOfTitle => (format.TextSize * TextBlock.LineHeight) + 8;

    private IEnumerable<int> Members(int group) => Enumerable.Range(0, partners.Length).Where(partner => partners[partner].Group == group);

    private TextBlock NameOf(NetworkNode node) => LineBreaker.Break(node.Name, (format.IsTall ? 118 : 320) / format.TextSize, 3);

    private TextBlock NameOf(NetworkPartner partner) => Break(partner.Name, Right + 12);

    private TextBlock Break(string text, double start) => LineBreaker.Break(text, (format.Width - start) / format.TextSize, 3);

    private double HeightOf(TextBlock name) => name.Height * format.TextSize;

    /// <summary>Sorts each side by the mean place of what it is joined with, in turn.</summary>
    private (int[] Nodes, int[] Partners) FindOrder()
    {
        int[] nodeOrder = [.. Enumerable.Range(0, nodes.Length)];
        int[] partnerOrder = [.. Enumerable.Range(0, partners.Length).OrderBy(partner => partners[partner].Group)];
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var places = PlacesOf(partnerOrder);
            nodeOrder = [.. Enumerable.Range(0, nodes.Length).OrderBy(node => nodes[node].Partners.Average(joined => places[joined.Partner])).ThenBy(node => node)];
            var others = PlacesOf(nodeOrder);
            var means = nodes.SelectMany((node, i) => node.Partners.Select(joined => (joined.Partner, Place: others[i]))).ToLookup(pair => pair.Partner, pair => pair.Place);
            partnerOrder = [.. Enumerable.Range(0, partners.Length).OrderBy(partner => partners[partner].Group).ThenBy(partner => means[partner].Average()).ThenBy(partner => partner)];
        }
        return (nodeOrder, partnerOrder);
    }

    private static int[] PlacesOf(int[] order)
    {
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            places[order[i]] = i;
        return places;
    }

    private double PlacePartners(int[] order)
    {
        var (y, group) = (0.0, -1);
        foreach (var partner in order)
        {
            if (partners[partner].Group != group)
            {
                y += (group < 0 ? 0 : Gap) + HeightOfTitle;
                group = partners[partner].Group;
            }
            var height = HeightOf(NameOf(partners[partner]));
            partnerY[partner] = y + (height / 2);
            y += height + Gap;
        }
        return y;
    }

    /// <summary>Each beside the middle of its partners, as far as those above leave room.</summary>
    private double PlaceNodes(int[] order)
    {
        var y = 0.0;
        foreach (var node in order)
        {
            var height = HeightOf(NameOf(nodes[node]));
            var top = Math.Max(y, nodes[node].Partners.Average(joined => partnerY[joined.Partner]) - (height / 2));
            nodeY[node] = top + (height / 2);
            y = top + height + Gap;
        }
        return y;
    }
}
