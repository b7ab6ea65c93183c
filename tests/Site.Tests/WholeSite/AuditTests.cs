using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>What a visitor must never meet, looked for on every page of the sample site.</summary>
public sealed class AuditTests
{
    /// <summary>The address of the sample site.</summary>
    internal static readonly Uri Base = new("https://brands.example.org/");

    private static readonly Dictionary<string, IHtmlDocument> Documents = SampleSite.Pages
        .ToDictionary(path => path, path => new HtmlParser().ParseDocument(SampleSite.Built.Text(path)));

    /// <summary>Every file of HTML.</summary>
    public static TheoryData<string> Files => [.. Documents.Keys];

    /// <summary>Every page that visitors read on the site: those at old addresses only lead on, single files are for taking along.</summary>
    public static TheoryData<string> Pages => [.. Documents.Keys.Where(IsPage)];

    /// <summary>Every file of HTML that browsers show on the site.</summary>
    public static TheoryData<string> Served => [.. Documents.Keys.Where(path => !IsSingleFile(path))];

    /// <summary>Pages as single files.</summary>
    public static TheoryData<string> SingleFiles => [.. Documents.Keys.Where(IsSingleFile)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Links_inside_the_site_lead_to_a_file_and_an_anchor(string path)
    {
        foreach (var attribute in new[] { "href", "src", "action" })
        {
            foreach (var address in Documents[path].QuerySelectorAll($"[{attribute}]").Select(element => element.GetAttribute(attribute)!))
                FindDeadEnd(path, address).ShouldBeNull(address);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_id_occurs_twice(string path) => Documents[path].QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_labels_and_describes_exists(string path)
    {
        var document = Documents[path];
        foreach (var attribute in new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for", "headers", "list" })
        {
            foreach (var id in document.QuerySelectorAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' ')))
                document.GetElementById(id).ShouldNotBeNull($"{attribute}={id}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pictures_have_a_text_and_a_size(string path)
    {
        foreach (var image in Documents[path].QuerySelectorAll("img"))
        {
            image.GetAttribute("alt").ShouldNotBeNull(image.OuterHtml);
            int.Parse(image.GetAttribute("width") ?? "0").ShouldBeGreaterThan(0, image.OuterHtml);
            int.Parse(image.GetAttribute("height") ?? "0").ShouldBeGreaterThan(0, image.OuterHtml);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_begin_with_the_only_h1_and_skip_no_level(string path)
    {
        var levels = Documents[path].QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        levels.Count(level => level == 1).ShouldBe(1);
        levels[0].ShouldBe(1);
        foreach (var (upper, lower) in levels.Zip(levels.Skip(1)))
            lower.ShouldBeLessThanOrEqualTo(upper + 1, string.Join(' ', levels));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_links_and_controls_have_words(string path)
    {
        foreach (var element in Documents[path].QuerySelectorAll("h1, h2, h3, h4, h5, h6, a, button, th, caption, summary, label"))
        {
            var hasWords = !string.IsNullOrWhiteSpace(element.TextContent) || element.HasAttribute("aria-label") || element.QuerySelector("img[alt]:not([alt=''])") is not null;
            hasWords.ShouldBeTrue(element.OuterHtml);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_head_says_what_the_page_is(string path)
    {
        var document = Documents[path];
        document.Doctype.Name.ShouldBe("html");
        document.DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");
        document.QuerySelectorAll("head > title").ShouldHaveSingleItem().TextContent.Trim().ShouldNotBeEmpty();
        document.QuerySelectorAll("meta[charset]").ShouldHaveSingleItem();
        Content("meta[name=viewport]").ShouldContain("width=device-width");
        Content("meta[name=description]").ShouldNotBeEmpty();
        Content("meta[property='og:title']").ShouldNotBeEmpty();
        var canonical = document.QuerySelectorAll("link[rel=canonical]").ShouldHaveSingleItem().GetAttribute("href")!;
        Base.IsBaseOf(new(canonical)).ShouldBeTrue(canonical);
        Content("meta[property='og:url']").ShouldBe(canonical);

        string Content(string selector) => document.QuerySelectorAll(selector).ShouldHaveSingleItem().GetAttribute("content")!.Trim();
    }

    [Fact]
    public void Titles_and_canonical_addresses_differ_from_page_to_page()
    {
        var pages = Documents.Where(page => IsPage(page.Key)).Select(page => page.Value).ToArray();
        pages.Select(document => document.Title).ShouldBeUnique();
        pages.Select(document => document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_fetched_from_another_host(string path)
    {
        const string fetching = "script, link:not([rel=canonical]):not([rel=alternate]), img, source, audio, video, iframe, object, embed, use, image, form";
        foreach (var element in Documents[path].QuerySelectorAll(fetching))
        {
            foreach (var attribute in new[] { "src", "href", "srcset", "data", "poster", "action", "xlink:href" })
                (element.GetAttribute(attribute) ?? "").ShouldNotMatch(@"^\s*(https?:|//)", element.OuterHtml);
        }
    }

    [Fact]
    public void Style_sheets_and_scripts_fetch_nothing_from_another_host()
    {
        foreach (var path in SampleSite.Built.Files.Keys.Where(path => path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".js", StringComparison.Ordinal)))
            SampleSite.Built.Text(path).ShouldNotMatch("""(url\(|@import|from|import|fetch\()\s*["']?(https?:)?//""", path);
    }

    [Theory]
    [MemberData(nameof(Served))]
    public void A_strict_content_security_policy_forbids_nothing_on_the_page(string path)
    {
        var document = Documents[path];
        document.QuerySelectorAll("style, [style]").ShouldBeEmpty();
        document.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").ShouldBeEmpty();
        document.QuerySelectorAll("[href^='javascript:' i]").ShouldBeEmpty();
        document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Structured_data_is_JSON_with_a_type(string path)
    {
        foreach (var script in Documents[path].QuerySelectorAll("script[type='application/ld+json']"))
        {
            using var json = JsonDocument.Parse(script.TextContent);
            json.RootElement.GetProperty("@context").GetString().ShouldBe("https://schema.org");
            json.RootElement.GetProperty("@type").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_inside_of_the_product_shows(string path)
    {
        var document = Documents[path];
        // Authors may write of null and of templates; the layouts may not.
        var texts = document.Body!.Descendants<IText>().Where(text => text.ParentElement!.Closest("script, code, .prose") is null).Select(text => text.Data);
        // Scripts find their texts, with places for numbers, in attributes of data.
        var attributes = document.All.SelectMany(element => element.Attributes).Where(attribute => !attribute.Name.StartsWith("data-", StringComparison.Ordinal)).Select(attribute => attribute.Value);
        foreach (var shown in texts.Concat(attributes))
            shown.ShouldNotMatch(@"\{\{|\}\}|\{[0-9]\}|\b(null|undefined|NaN|True|False)\b|BrandShowcase\.");
    }

    [Theory]
    [MemberData(nameof(SingleFiles))]
    public void A_single_file_fetches_nothing_at_all(string path)
    {
        var document = Documents[path];
        document.QuerySelectorAll("script, link:not([rel=canonical]), iframe, object, embed, use, audio, video, source, [style], [srcset]").ShouldBeEmpty();
        document.QuerySelectorAll("img, image").ShouldAllBe(picture => (picture.GetAttribute("src") ?? picture.GetAttribute("href"))!.StartsWith("data:"));
        document.QuerySelectorAll("style").ShouldNotBeEmpty();
        foreach (var style in document.QuerySelectorAll("style"))
            style.TextContent.ShouldNotMatch("""(url\(|@import)\s*["']?(?!data:)""");
    }

    private static bool IsPage(string path) => !IsSingleFile(path) && Documents[path].QuerySelector("meta[http-equiv=refresh]") is null;

    private static bool IsSingleFile(string path) => path.EndsWith("/route.html", StringComparison.Ordinal);

    [Fact]
    public void With_a_base_address_below_a_path_no_link_leaves_that_path()
    {
        var site = SampleSite.Build(SampleSite.Files(), options => options with { BaseUrl = BaseAddress.Get("https://brands.example.org/party/brands/") });
        site.ShouldBeClean();
        foreach (var path in SampleSite.Pages)
        {
            foreach (var element in new HtmlParser().ParseDocument(site.Text(path)).QuerySelectorAll("[href^='/'], [src^='/'], [action^='/'], [data-index]"))
            {
                foreach (var address in new[] { "href", "src", "action", "data-index" }.Select(element.GetAttribute).OfType<string>())
                    address.ShouldStartWith("/party/brands/");
            }
        }
    }

    /// <summary>What is wrong with an address, or null if it leads somewhere or out of the site.</summary>
    private static string? FindDeadEnd(string path, string address) =>
        !Uri.TryCreate(new Uri(Base, path), address, out var target) || target.Host != Base.Host || target.Scheme != Base.Scheme ? null : FindDeadEnd(SampleSite.Built, target);

    /// <summary>What is wrong with an address of a site, or null.</summary>
    internal static string? FindDeadEnd(BuiltSite site, Uri target)
    {
        var file = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/');
        if (file.Length == 0 || file.EndsWith('/'))
            file += "index.html";
        if (!site.Files.ContainsKey(file))
            return "no such file";
        var anchor = Uri.UnescapeDataString(target.Fragment).TrimStart('#');
        return anchor.Length == 0 || Document(site, file).GetElementById(anchor) is not null ? null : "no such anchor";
    }

    private static IHtmlDocument Document(BuiltSite site, string file) =>
        ReferenceEquals(site, SampleSite.Built) ? Documents[file] : new HtmlParser().ParseDocument(site.Text(file));
}
