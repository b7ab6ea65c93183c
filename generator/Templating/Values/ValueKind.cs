namespace BrandShowcase.Templating.Values;

/// <summary>What a <see cref="Value"/> holds.</summary>
public enum ValueKind : byte
{
    /// <summary>Nothing; prints as nothing.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A whole number beyond 64 bits.</summary>
    BigInteger,

    /// <summary>A binary fraction of 64 bits.</summary>
    Float,

    /// <summary>A decimal fraction of 128 bits.</summary>
    Decimal,

    /// <summary>Text, escaped when it is written into HTML.</summary>
    Text,

    /// <summary>HTML that is escaped already.</summary>
    Html,

    /// <summary>A date with a time of day.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A <see cref="ScriptArray"/>.</summary>
    Array,

    /// <summary>A <see cref="ScriptObject"/>.</summary>
    Object,

    /// <summary>A <see cref="ScriptRange"/>.</summary>
    Range,

    /// <summary>A <see cref="Function"/>.</summary>
    Function,

    /// <summary>An object of the site's model, seen through its <see cref="ObjectType"/>.</summary>
    Model,

    /// <summary>A list of the site's model, seen through its <see cref="ListType"/>.</summary>
    List,
}
