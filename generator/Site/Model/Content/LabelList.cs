using System.Collections;
using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Content;

/// <summary>A list of <see cref="Label"/>s in the site's own order.</summary>
/// <param name="labels">The labels.</param>
public sealed class LabelList(ImmutableArray<Label> labels) : IReadOnlyList<Label>
{
    /// <inheritdoc/>
    public int Count => labels.Length;

    /// <inheritdoc/>
    public Label this[int index] => labels[index];

    /// <summary>The label whose key or word is <paramref name="keyOrText"/>, or null.</summary>
    public Label? Find(string keyOrText) => labels.FirstOrDefault(label => label.Key == keyOrText || label.Text == keyOrText);

    /// <inheritdoc/>
    public IEnumerator<Label> GetEnumerator() => ((IEnumerable<Label>)labels).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
