using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Tokens;
using BrandShowcase.Site.Plan;
using BrandShowcase.Site.Render.Search;
using BrandShowcase.Svg;
using BrandShowcase.Templating;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render;

/// <summary>The functions that the site adds to the template language: <c>url</c>, <c>asset</c>, <c>color</c>, <c>words</c> and <c>t</c>.</summary>
internal static class HostFunctions
{
    /// <summary>The functions for one site and theme.</summary>
    public static ImmutableArray<NativeFunction> Create(SiteModel site, ThemeAssets assets, Theme theme)
    {
        var colors = site.Settings.Tokens.Over(theme.Tokens).Colors;
        var words = new Lazy<WordList>(() => SiteWords.Of(site));
        return
        [
            new("url", [new("path", DataTypes.Text)], DataTypes.Text,
                ("站内地址 /matrix/ 的链接，含网站的路径；没有这一页就是错误", "the link to an address of the site such as /matrix/; an address that no page or data file has is an error"),
                arguments => Value.From(FindHref(site, arguments.TextOrEmpty(0)) ?? throw arguments.Fail(NoSuchPage(site, arguments.TextOrEmpty(0))))),
            new("asset", [new("name", DataTypes.Text)], DataTypes.Text,
                ("主题 assets 文件夹里一个文件的链接", "the link to a file of the theme's folder assets"),
                arguments => Value.From(assets.FindHref(arguments.TextOrEmpty(0)) ?? throw arguments.Fail(NoSuch("文件", "asset", arguments.TextOrEmpty(0), assets.Names)))),
            new("color", [new("name", DataTypes.Text), new("scheme", DataTypes.Text)], DataTypes.Text,
                ("一个颜色在一种配色里的值，如 #9e1b1f，换过颜色的网站就是换过的；配色是 light、dark、contrast 或 print", "the value of a colour in a scheme (light, dark, contrast or print), such as #9e1b1f, as the site may have changed it"),
                arguments => Value.From(FindColor(colors, arguments)?.Color.ToString())),
            new("words", [new("text", DataTypes.Text)], DataTypes.Texts,
                ("一段文字拆成的词，换行时最好不要从中间断开：常用词，以及本站医院、医共体、支部和品牌的名称", "a text in the words that a line should not divide: those of the field, and the names of the site's hospitals, consortia, branches and brands"),
                arguments => Value.Texts(words.Value.Split(arguments.TextOrEmpty(0)))),
            new("t", [new("key", DataTypes.Text), new("values", DataTypes.Any) { IsVariadic = true }], DataTypes.Text,
                ("主题 strings 文件里的一段文字，{0}、{1} 换成后面的值", "a text of the theme's strings, with {0}, {1} replaced by the values that follow"),
                arguments => Value.From(ThemeStrings.Format(
                    theme.Strings.Find(arguments.TextOrEmpty(0)) ?? throw arguments.Fail(NoSuch("文字", "string", arguments.TextOrEmpty(0), theme.Strings.Keys)), ValuesOf(arguments)))),
        ];
    }

    private static string? FindHref(SiteModel site, string address)
    {
        var isDataFile = address is ['/', .. var path] && SearchFiles.IsEntry(path) || address is "/data/brands.json" or "/sitemap.xml" or "/" + Feed.Path or "/" + WebManifest.Path;
        return isDataFile || site.Pages.Find(address) is not null ? new PageUrl(address).ToHref(site.Settings.BaseUrl) : null;
    }

    private static ColorValue? FindColor(ImmutableArray<Named<ColorToken>> colors, Arguments arguments)
    {
        var (name, scheme) = (arguments.TextOrEmpty(0), arguments.TextOrEmpty(1));
        var color = colors.FirstOrDefault(color => color.Name == name) ?? throw arguments.Fail(NoSuch("颜色", "colour", name, colors.Select(known => known.Name)));
        return color.Value.Find(scheme switch
        {
            "light" => ColorScheme.Light,
            "dark" => ColorScheme.Dark,
            "contrast" => ColorScheme.Contrast,
            "print" => ColorScheme.Print,
            _ => throw arguments.Fail(NoSuch("配色", "scheme", scheme, ["light", "dark", "contrast", "print"])),
        });
    }

    private static LocalizedText NoSuchPage(SiteModel site, string address) => NoSuch("页面", "page", address, site.Pages.All.Select(page => page.Url.Value));

    private static LocalizedText NoSuch(string zh, string en, string name, IEnumerable<string> names)
    {
        var nearest = Spelling.FindNearest(name, names);
        return new(
            $"没有{zh}“{name}”{(nearest is null ? "" : $"，是不是“{nearest}”？")}",
            $"there is no {en} '{name}'{(nearest is null ? "" : $", did you mean '{nearest}'?")}");
    }

    private static string[] ValuesOf(Arguments arguments)
    {
        var values = new string[arguments.Count - 1];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments.TextOrEmpty(i + 1);
        return values;
    }
}
