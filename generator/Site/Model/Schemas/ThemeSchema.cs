using BrandShowcase.Site.Load;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The keys of theme.yml.</summary>
internal static class ThemeSchema
{
    public static Schema<ThemeManifest> Schema { get; } = Declare();

    private static Schema<ThemeManifest> Declare()
    {
        var name = Is.Optional("name", Is.Text, "主题的名称，与文件夹同名", "the theme's name, that of its folder");
        var title = Is.Optional("title", Is.Text, "主题的中文名称", "what people call it");
        var version = Is.Optional("version", Is.Text, "版本", "the version");
        var language = Is.Optional("language", Is.Text, "文字的语言", "the language of its strings");
        var extends = Is.Optional("extends", SiteSettingsSchema.ThemeName, "在哪个主题上改：本主题没有的文件、文字和颜色，都从那里来", "the theme below: files, strings and tokens that this one lacks come from there");
        var colors = Is.Optional("colors", TokenTypes.ThemeColors, "颜色，每一种在样式里写作 var(--名称)", "the colours, each var(--name) in style sheets");
        var tokens = Is.Optional("tokens", TokenTypes.Values, "字体、字号、间距等，每一种在样式里写作 var(--名称)", "families, sizes and spaces, each var(--name) in style sheets");
        var icons = Is.Optional("icons", Is.OneOrMore(Is.Asset), "手机主屏幕上的图标，assets 里的文件，svg 或 png", "icons for home screens: files in assets, svg or png");
        var cards = Is.Optional("cards", Is.RecordOf(CardColorsSchema.Schema), "分享卡片用哪些颜色，写 colors 里的名称；没有这一项的主题不做分享卡片", "the colours of share cards, by their names in colors; a theme without this key has no share cards");
        return new("theme", new("theme.yml", "theme.yml"), [name, title, version, language, extends, icons, colors, tokens, cards],
            r => new(
                r.Find(extends), r.FindPlace(extends), new(r.List(colors), r.List(tokens)),
                r.FindValue(cards) is { } uses ? new(uses, r.FindPlace(cards)!.Value) : null, r.List(icons)));
    }
}
