namespace BrandShowcase.Templating.Values;

/// <summary>The types that are not declared by the host.</summary>
public static class DataTypes
{
    /// <summary>A value of which nothing is known before run time.</summary>
    public static DataType Any { get; } = new SimpleType("any", ValueKind.Null);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static DataType Boolean { get; } = new SimpleType("boolean", ValueKind.Boolean);

    /// <summary>A whole number of 64 bits.</summary>
    public static DataType Integer { get; } = new SimpleType("integer", ValueKind.Integer);

    /// <summary>A whole number beyond 64 bits.</summary>
    public static DataType BigInteger { get; } = new SimpleType("big integer", ValueKind.BigInteger);

    /// <summary>A number with a fraction, or any number where a parameter is meant.</summary>
    public static DataType Number { get; } = new SimpleType("number", ValueKind.Float);

    /// <summary>A decimal fraction.</summary>
    public static DataType Decimal { get; } = new SimpleType("decimal", ValueKind.Decimal);

    /// <summary>Text.</summary>
    public static DataType Text { get; } = new SimpleType("text", ValueKind.Text);

    /// <summary>HTML that is escaped already.</summary>
    public static DataType Html { get; } = new SimpleType("html", ValueKind.Html);

    /// <summary>A date with a time of day.</summary>
    public static DataType Date { get; } = new SimpleType("date", ValueKind.Date);

    /// <summary>A length of time.</summary>
    public static DataType Duration { get; } = new SimpleType("timespan", ValueKind.Duration);

    /// <summary>A <see cref="ScriptArray"/>, or any list where a parameter is meant.</summary>
    public static DataType Array { get; } = new SimpleType("array", ValueKind.Array);

    /// <summary>A <see cref="ScriptObject"/>, or any object where a parameter is meant.</summary>
    public static DataType Object { get; } = new SimpleType("object", ValueKind.Object);

    /// <summary>A <see cref="ScriptRange"/>.</summary>
    public static DataType Range { get; } = new SimpleType("range", ValueKind.Range);

    /// <summary>A <see cref="Function"/>.</summary>
    public static DataType Function { get; } = new SimpleType("function", ValueKind.Function);

    /// <summary>A list of texts.</summary>
    public static ListType Texts { get; } = new TextListType();

    private sealed class SimpleType(string name, ValueKind kind) : DataType(name, kind);
}
