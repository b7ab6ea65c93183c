using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Benchmark;

/// <summary>The list of products with which template languages introduce themselves: 500 of them.</summary>
internal sealed class ProductList : Comparison
{
    private sealed record Product(string Name, long Price, string Description);

    private static readonly ObjectType<Product> Type = new ObjectType<Product>("product", default)
        .Text("name", p => p.Name, default)
        .Integer("price", p => p.Price, default)
        .Text("description", p => p.Description, default);

    private readonly Product[] products = [.. Enumerable.Range(0, 500).Select(i =>
        new Product($"Name{i}", i, i % 10 == 0 ? "Short & sweet" : $"The description of product number {i} & more"))];

    protected override string Name => "500 products";

    protected override TemplateSource[] Sources { get; } =
    [
        new("list.sbn-html", new("list", """
            <ul id='products'>
              {{ for product in products }}
                <li>
                  <h2>{{ product.name }}</h2>
                       Only {{ product.price }}
                       {{ product.description | string.truncate 15 }}
                </li>
              {{ end }}
            </ul>

            """)),
    ];

    protected override TemplateEnvironment Environment { get; } = new() { Globals = [new("products", Type.List, default)] };

    protected override Globals MakeGlobals() => new Globals().Set("products", Value.List(Type, products));

    protected override void WriteByHand(HandWriter writer)
    {
        writer.Raw("<ul id='products'>\n  "u8);
        foreach (var product in products)
        {
            writer.Raw("\n    <li>\n      <h2>"u8);
            writer.Text(product.Name);
            writer.Raw("</h2>\n           Only "u8);
            writer.Number(product.Price);
            writer.Raw("\n           "u8);
            writer.Text(product.Description.Length <= 15 ? product.Description : product.Description[..12] + "...");
            writer.Raw("\n    </li>\n  "u8);
        }
        writer.Raw("\n</ul>\n"u8);
    }
}
