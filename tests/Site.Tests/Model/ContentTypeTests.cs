using BrandShowcase.Maps;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Tests.Model;

public sealed class ContentTypeTests
{
    [Fact]
    public void A_hospital()
    {
        var hospital = TinySite.Model(
            """
            -- content/hospitals/a.md --
            ---
            title: 永康市第一人民医院
            short_title: 永康一院
            city: 金华
            district: 永康市
            location: { lat: 28.9, lng: 120.03, datum: gcj02, precision: campus }
            address: 金山西路599号
            phone: 0579-00000000
            website: https://example.org/
            leaders: [{ name: 甲, post: 党委书记 }, 乙]
            slogans: 以病人为中心
            goals: [目标]
            brands: [{ name: 红色引擎, kind: party, slogan: 口号, text: 说明 }]
            unassigned_brands: [无主品牌, { name: 又一个, note: 注 }]
            history: [{ year: 1941, text: 建院 }, { text: 迁址 }]
            campuses: [本部]
            ---
            """).Pages.Hospitals.Single().Content;
        (hospital.ShortTitle, hospital.City, hospital.District).ShouldBe(("永康一院", "金华", "永康市"));
        hospital.Location!.Coordinate.ShouldBe(new Coordinate(28.9, 120.03, Datum.Gcj02));
        hospital.Location.Precision!.Text.ShouldBe("院区");
        hospital.Leaders.ShouldBe([new Leader("甲", "党委书记"), new Leader("乙", null)]);
        hospital.Slogans.ShouldBe(["以病人为中心"]);
        hospital.Brands.Single().Connotation!.Text.ShouldBe("说明");
        hospital.UnassignedBrands.ShouldBe([new UnassignedBrand("无主品牌", null), new UnassignedBrand("又一个", "注")]);
        hospital.History.ShouldBe([new HistoryEntry(1941, "建院"), new HistoryEntry(null, "迁址")]);
    }

    [Fact]
    public void A_consortium_with_members_of_the_site_and_others()
    {
        var model = TinySite.Model(
            """
            -- content/hospitals/a.md --
            ---
            title: 甲医院
            ---
            -- content/consortia/c.md --
            ---
            title: 医共体
            parent: d
            region: 路桥区
            lead: 甲医院
            idea: 理念
            launched: 2021-03
            members: [a, 某卫生院]
            projects: [红色先锋, { name: 红色关爱, text: 说明 }]
            ---
            -- content/consortia/d.md --
            ---
            title: 红色杏林工程
            ---
            """);
        var (c, d) = (model.Pages.Consortia[0], model.Pages.Consortia[1]);
        c.Content.Launched.ShouldBe(new PartialDate(2021, 3, null));
        c.Content.Projects.ShouldBe([new Project("红色先锋", null), new Project("红色关爱", "说明")]);
        c.Content.Members.Select(model.Find).ShouldBe([model.Pages.Hospitals.Single(), null]);
        model.ConsortiaOf(model.Pages.Hospitals.Single()).ShouldBe([c]);
        model.ChildrenOf(d).ShouldBe([c]);
    }

    [Fact]
    public void An_activity_belongs_to_its_branches()
    {
        var model = TinySite.Model(
            """
            -- content/hospitals/a.md --
            ---
            title: 甲医院
            ---
            -- content/hospitals/a/branches/x.md --
            ---
            title: 某支部
            ---
            -- content/hospitals/a/activities/y.md --
            ---
            title: 义诊
            date: 2023-11-17
            when: 世界慢阻肺日前后
            branches: x
            occasion: 世界慢阻肺日
            kind: [义诊, 宣讲]
            place: 广场
            people: [{ name: 甲, post: 主任 }]
            items: [测血压]
            achievements: [{ metric: 服务, value: 120, unit: 人次 }]
            ---
            """);
        var activity = model.Pages.Activities.Single();
        activity.Content.Date.ShouldBe(new PartialDate(2023, 11, 17));
        activity.Content.Occasions.ShouldBe(["世界慢阻肺日"]);
        activity.Content.Kinds.ShouldBe(["义诊", "宣讲"]);
        model.ActivitiesWith(model.Pages.Branches.Single()).ShouldBe([activity]);
        model.ActivitiesOf(model.Pages.Hospitals.Single()).ShouldBe([activity]);
    }

    [Fact]
    public void A_route_with_stops_outdoors_and_indoors()
    {
        var model = TinySite.Model(
            """
            -- content/hospitals/a.md --
            ---
            title: 甲医院
            ---
            -- content/routes/plan.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"/>
            -- content/routes/r.md --
            ---
            title: 红色路线
            hospital: a
            setting: indoor
            booking_url: https://example.org/book
            floor_plan: plan.svg
            theme: 主题
            duration: 90
            opening: 周二至周日
            forms: 现场教学
            stops:
              - { title: 序厅, at: { x: 12.5, y: 30 }, floor: 1 楼, minutes: 10, closed: 周一, page: ../hospitals/a.md }
              - { title: 旧址, location: { lat: 28.9, lng: 120.03, datum: wgs84 } }
            reception: [{ year: 2023, batches: 120, people: { value: 5000, qualifier: 余 }, person_times: 18000 }]
            ---
            """);
        var page = model.Pages.Routes.Single();
        var route = page.Content;
        (route.Setting, route.Duration, route.Rules.Opening, route.Rules.BookingUrl).ShouldBe((RouteSetting.Indoor, 90, "周二至周日", "https://example.org/book"));
        model.Find(route.FindFloorPlan("1 楼")!.File)!.Address.ShouldBe("/routes/plan.svg");
        var stop = route.Stops[0];
        (stop.At, stop.Floor, stop.Minutes, stop.Rules.Closed).ShouldBe((new PlanPoint(12.5m, 30), "1 楼", 10, "周一"));
        model.Find(stop.Page).ShouldBe(model.Pages.Hospitals.Single());
        route.Stops[1].Location!.Coordinate.Datum.ShouldBe(Datum.Wgs84);
        var reception = route.Receptions.Single();
        (reception.Batches, reception.People, reception.PersonTimes).ShouldBe((new Quantity(120, Qualifier.Exact), new Quantity(5000, Qualifier.AndMore), new Quantity(18000, Qualifier.Exact)));
        model.RoutesOf(model.Pages.Hospitals.Single()).ShouldBe([page]);
    }

    [Fact]
    public void The_head_of_every_page()
    {
        var header = TinySite.Model(
            """
            -- content/guide/a.md --
            ---
            title: 开始
            summary: 摘要
            tags: [义诊, 党建联建]
            sources: [{ title: 报道, publisher: 日报, byline: 记者, date: 2023-11, url: https://example.org/1, note: 注 }]
            notes: 编者注
            aliases: /old/
            extra: { colour: red }
            ---
            """).Pages.GuidePages.Single().Header;
        (header.Title, header.Summary).ShouldBe(("开始", "摘要"));
        header.Tags.ShouldBe(["义诊", "党建联建"]);
        header.Sources.ShouldBe([new Citation("报道", "日报", "记者", new PartialDate(2023, 11, null), "https://example.org/1", "注")]);
        header.Notes.ShouldBe(["编者注"]);
        header.Aliases.ShouldBe(["/old/"]);
        header.Extra.ShouldNotBeNull();
    }

    [Fact]
    public void The_settings_of_the_site()
    {
        var settings = TinySite.Model(
            """
            -- site.yml --
            title: 网站
            subtitle: 副题
            description: 简介
            base_url: http://www.example.org/party/brands
            theme: test
            language: zh-CN
            navigation: [{ title: 医院, url: /hospitals/ }]
            footer: { sponsor: 党委办公室, icp: 浙ICP备12345678号-1, police: 浙公网安备33078402100001号, site_code: bm12345678 }
            categories: { clinical: 临床科室 }
            honour_levels: { national: 国家 }
            honour_fields: { party: 党务 }
            partner_kinds: { village: 村 }
            """).Settings;
        settings.BaseUrl.Value.ShouldBe("http://www.example.org/party/brands/");
        settings.BaseUrl.Path.ShouldBe("/party/brands/");
        settings.Footer.Icp.ShouldBe("浙ICP备12345678号-1");
        settings.Categories.ShouldBe([new Label("clinical", "临床科室")]);
        settings.Navigation.Single().Path.ShouldBe("/hospitals/");
        settings.HonourLevels.Concat(settings.HonourFields).Concat(settings.PartnerKinds).Select(label => label.Text).ShouldBe(["国家", "党务", "村"]);
    }
}
