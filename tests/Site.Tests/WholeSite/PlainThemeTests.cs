using System.Text;
using AngleSharp.Html.Parser;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>The sample site in the small theme, which shares nothing with xinglin: the generator depends on neither.</summary>
public sealed class PlainThemeTests
{
    private static readonly BuiltSite Built = Build();

    [Fact]
    public void The_sample_site_builds_without_a_mistake()
    {
        Built.ShouldBeClean();
        Built.Pages.ShouldBe(SampleSite.Built.Pages);
    }

    [Fact]
    public void The_theme_extends_nothing() => Encoding.UTF8.GetString(SampleSite.Files()["themes/plain/theme.yml"]).ShouldNotContain("extends");

    [Fact]
    public void Every_link_inside_the_site_leads_to_a_file_and_an_anchor()
    {
        var dead = new List<string>();
        foreach (var path in Built.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var element in new HtmlParser().ParseDocument(Built.Text(path)).QuerySelectorAll("[href], [src]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                var target = new Uri(new Uri(AuditTests.Base, path), address);
                if (target.Host == AuditTests.Base.Host && target.Scheme == AuditTests.Base.Scheme && AuditTests.FindDeadEnd(Built, target) is { } reason)
                    dead.Add($"{path}: {address}: {reason}");
            }
        }
        dead.ShouldBeEmpty();
    }

    private static BuiltSite Build()
    {
        var files = SampleSite.Files();
        files["site.yml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["site.yml"]).Replace("theme: xinglin", "theme: plain"));
        return SampleSite.Build(files.Where(file => !file.Key.StartsWith("themes/xinglin/", StringComparison.Ordinal)).ToDictionary());
    }
}
