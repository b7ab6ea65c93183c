using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Conformance;

/// <summary>The globals that the cases expect, and their names taken leniently, as Scriban has it by default.</summary>
internal static class CaseEnvironment
{
    /// <summary>The environment of every case.</summary>
    public static TemplateEnvironment Value { get; } = new()
    {
        IsStrict = false,
        // The year that the documentation prints for date.now.
        Now = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
        Globals = [.. new[] { "page", "user", "product", "products" }.Select(name => new GlobalDeclaration(name, DataTypes.Any, new("", "")))],
        Functions =
        [
            new("special_concat_strings", [Text("a"), Text("b"), Text("c")], DataTypes.Text, new("", ""),
                a => Values.Value.From($"a: {a.Text(0)}, b: {a.Text(1)}, c: {a.Text(2)}")),
        ],
    };

    /// <summary>The values of the globals.</summary>
    public static Globals MakeGlobals() => new Globals()
        .Set("page", Values.Value.From(new ScriptObject().With("title", Values.Value.From("This is a title"))))
        .Set("user", Values.Value.From(new ScriptObject().With("name", Values.Value.From("John"))))
        .Set("product", Product("Orange", "fruit"))
        .Set("products", Values.Value.From(new ScriptArray(
        [
            Product("Orange", "fruit"), Product("Banana", "fruit"), Product("Apple", "fruit"),
            Product("Computer", "electronics"), Product("Mobile Phone", "electronics"),
            Product("Table", "furniture"), Product("Sofa", "furniture"),
        ])));

    private static Values.Value Product(string title, string type) =>
        Values.Value.From(new ScriptObject().With("title", Values.Value.From(title)).With("type", Values.Value.From(type)));

    private static Parameter Text(string name) => new Parameter(name, DataTypes.Text).Or(Values.Value.From($"default_{name}"));
}
