namespace BrandShowcase.Templating.Values;

/// <summary>An operator that computes.</summary>
internal enum ArithmeticOperator
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary><c>//</c></summary>
    DivideWhole,

    /// <summary><c>%</c></summary>
    Modulo,
}
