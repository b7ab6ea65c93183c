using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The content type of the home page.</summary>
internal static class HomeSchema
{
    private static readonly Field<string> Slogan = Is.Optional("slogan", Is.Text, "标题下的一句话", "one line below the title");

    public static Schema<PageContent<Home>> Schema { get; } = PageSchema.Of("home", "首页", "the home page", [Slogan], r => new Home(r.Find(Slogan)));
}
