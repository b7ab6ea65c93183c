using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Render;

/// <summary>The loop variables of one running loop.</summary>
internal sealed class LoopState
{
    /// <summary>The number of the step, from 0.</summary>
    public long Index { get; set; }

    /// <summary>How many steps there will be; -1 for a loop that does not know.</summary>
    public long Length { get; init; } = -1;

    /// <summary>The columns of a table row; 0 for other loops.</summary>
    public int Columns { get; init; }

    /// <summary>What a <c>for</c> goes through.</summary>
    public Sequence Items { get; init; }

    /// <summary>The item of the first step.</summary>
    public long First { get; init; }

    /// <summary>1, or -1 for a loop that goes backwards.</summary>
    public int Step { get; init; } = 1;

    /// <summary>The item of the step that is running.</summary>
    public long Position => First + (Index * Step);

    /// <summary>The loop around this one, or null.</summary>
    public LoopState? Outer { get; init; }

    /// <summary>Finds a loop variable.</summary>
    public bool TryGet(string name, out Value value)
    {
        value = name switch
        {
            "index" => Value.From(Index),
            "first" => Value.From(Index == 0),
            "even" => Value.From(Index % 2 == 0),
            "odd" => Value.From(Index % 2 != 0),
            "changed" when Length >= 0 => Value.From(Index == 0 || !Comparison.AreEqual(Items[Position], Items[Position - Step])),
            "length" when Length >= 0 => Value.From(Length),
            "rindex" when Length >= 0 => Value.From(Length - Index - 1),
            "last" when Length >= 0 => Value.From(Index == Length - 1),
            "col" when Columns > 0 => Value.From((Index % Columns) + 1),
            _ => Value.Null,
        };
        return !value.IsNull;
    }
}
