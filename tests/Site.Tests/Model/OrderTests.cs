using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Tests.Model;

public sealed class OrderTests
{
    [Fact]
    public void Hospitals_and_branches_follow_their_order_then_their_names()
    {
        var pages = TinySite.Model(
            """
            -- content/hospitals/b.md --
            ---
            title: 乙
            ---
            -- content/hospitals/a.md --
            ---
            title: 甲
            ---
            -- content/hospitals/c.md --
            ---
            title: 丙
            order: 1
            ---
            -- content/hospitals/a/branches/z.md --
            ---
            title: z
            order: 1
            ---
            -- content/hospitals/a/branches/y.md --
            ---
            title: y
            ---
            -- content/hospitals/c/branches/x.md --
            ---
            title: x
            ---
            """).Pages;
        pages.Hospitals.Select(page => page.Title).ShouldBe(["丙", "甲", "乙"]);
        pages.Branches.Select(page => page.Title).ShouldBe(["x", "z", "y"]);
    }

    [Fact]
    public void Activities_come_latest_first_and_those_without_a_date_last()
    {
        string Activity(string name, string date) => $"-- content/hospitals/a/activities/{name}.md --\n---\ntitle: {name}\ndate: {date}\n---\n";
        TinySite.Model("-- content/hospitals/a.md --\n---\ntitle: 甲\n---\n" + Activity("n", "") + Activity("y", "2023") + Activity("m", "2023-07") + Activity("d", "2023-07-01") + Activity("l", "2024-01"))
            .Pages.Activities.Select(page => page.Title).ShouldBe(["l", "d", "m", "y", "n"]);
    }

    [Fact]
    public void Tags_come_by_use_then_by_name()
    {
        string Guide(string name, string tags) => $"-- content/guide/{name}.md --\n---\ntitle: {name}\ntags: [{tags}]\n---\n";
        var tags = TinySite.Model(Guide("a", "b, c, a, c") + Guide("d", "c")).Pages.Tags;
        tags.All.Select(term => (term.Name, term.Pages.Length)).ShouldBe([("c", 2), ("a", 1), ("b", 1)]);
        tags.Get("c").Page.Url.ShouldBe(new PageUrl("/tags/c/"));
    }

    [Fact]
    public void Previous_and_next_lead_along_each_list_and_stay_in_the_hospital()
    {
        const string layout = "-- themes/test/layouts/branch.sbn-html --\n{{ page.previous?.title }}[{{ page.title }}]{{ page.next?.title }}";
        string Branch(string hospital, string name) => $"-- content/hospitals/{hospital}/branches/{name}.md --\n---\ntitle: {name}\n---\n";
        var site = TinySite.Build($"-- content/hospitals/a.md --\n---\ntitle: 甲\n---\n-- content/hospitals/b.md --\n---\ntitle: 乙\n---\n{Branch("a", "1")}{Branch("a", "2")}{Branch("a", "3")}{Branch("b", "4")}{layout}");
        site.ShouldBeClean();
        string Text(string path) => site.Text($"hospitals/{path}/index.html").Trim();
        Text("a/branches/1").ShouldBe("[1]2");
        Text("a/branches/2").ShouldBe("1[2]3");
        Text("a/branches/3").ShouldBe("2[3]");
        Text("b/branches/4").ShouldBe("[4]");
    }
}
