using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Tests.Model;

public sealed class BranchTests
{
    [Fact]
    public void Every_key_finds_its_place_in_the_model()
    {
        var branch = TinySite.Branch(
            """
            brand: 敬畏生命，醉美手护
            slogan: 关注疼痛，守护健康
            secretary: { name: 胡丰登, post: 党支部书记, dual_leader: true, note: 注 }
            category: clinical
            order: 2
            since: 2021
            versions: [{ name: 1.0, year: 2021, text: 起步 }]
            members: 35
            practices: [一对一术前访视]
            goals: [零差错]
            programmes: [{ name: 三声五心服务, items: [来有迎声, 去有送声] }]
            posts: [{ name: 党员示范岗, count: 3 }]
            partners: [{ name: 舟山镇端岩村党支部, kind: village, since: 2022-04, focus: 垃圾分类 }]
            rating: { stars: 5, year: 2023, by: 市委组织部 }
            channels: [{ kind: wechat, name: 长医和平神内 }]
            """);
        branch.Brand.Name.ShouldBe("敬畏生命，醉美手护");
        branch.Brand.Slogan.ShouldBe("关注疼痛，守护健康");
        branch.Brand.Since.ShouldBe(2021);
        branch.Brand.Versions.ShouldBe([new BrandVersion("1.0", 2021, "起步")]);
        branch.Brand.Rating.ShouldBe(new Rating(5, 2023, "市委组织部"));
        branch.Brand.Channels.Single().Name.ShouldBe("长医和平神内");
        branch.Secretary.ShouldBe(new Secretary("胡丰登", "党支部书记", IsDualLeader: true, "注"));
        branch.Category!.Text.ShouldBe("临床");
        (branch.Order, branch.Members).ShouldBe((2, 35));
        branch.Practices.ShouldBe(["一对一术前访视"]);
        branch.Goals.ShouldBe(["零差错"]);
        branch.Programmes.Single().Items.ShouldBe(["来有迎声", "去有送声"]);
        branch.Posts.Single().Count.ShouldBe(3);
        var partner = branch.Partners.Single();
        (partner.Name, partner.Kind!.Key, partner.Since, partner.Focus).ShouldBe(("舟山镇端岩村党支部", "village", new PartialDate(2022, 4, null), "垃圾分类"));
    }

    [Fact]
    public void Only_the_title_is_required()
    {
        var branch = TinySite.Branch("brand:");
        branch.Brand.Name.ShouldBeNull();
        branch.Secretary.ShouldBeNull();
        branch.Achievements.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_secretary_may_be_just_a_name() => TinySite.Branch("secretary: 胡丰登").Secretary.ShouldBe(new Secretary("胡丰登", null, IsDualLeader: false, null));

    [Fact]
    public void A_list_of_texts_may_be_one_text() => TinySite.Branch("practices: 术前访视").Practices.ShouldBe(["术前访视"]);

    [Fact]
    public void A_brand_may_be_called_like_a_number() => TinySite.Branch("brand: 12345").Brand.Name.ShouldBe("12345");

    [Fact]
    public void The_label_of_a_category_may_stand_for_its_key() => TinySite.Branch("category: 护理").Category!.Key.ShouldBe("nursing");

    [Fact]
    public void A_connotation_may_be_a_text() => TinySite.Branch("connotation: 以患者为中心").Brand.Connotation!.Text.ShouldBe("以患者为中心");

    [Fact]
    public void A_connotation_may_be_a_numbered_structure()
    {
        var connotation = TinySite.Branch(
            """
            connotation:
              - { number: 1, title: 围绕一个中心, items: [以患者为中心] }
              - { number: 2, title: 抓住两个关键, notes: [注] }
            """).Brand.Connotation!;
        connotation.Text.ShouldBeNull();
        connotation.Pillars.Select(pillar => (pillar.Number, pillar.Title)).ShouldBe([(1, "围绕一个中心"), (2, "抓住两个关键")]);
        connotation.Pillars[0].Items.ShouldBe(["以患者为中心"]);
        connotation.Pillars[1].Notes.ShouldBe(["注"]);
    }

    [Fact]
    public void An_achievement_is_a_sentence_a_counted_service_or_an_honour()
    {
        var achievements = TinySite.Branch(
            """
            achievements:
              - 一句话成效
              - { metric: 惠及群众, value: 18694.5, qualifier: 余, unit: 人次, period: 2023年上半年 }
              - { honour: 全国党建工作样板支部, level: national, field: 党建, by: 教育部, year: 2022 }
            """).Achievements;
        achievements.Sentences.ShouldBe([new Sentence("一句话成效")]);
        achievements.CountedServices.ShouldBe([new CountedService("惠及群众", new(18694.5m, Qualifier.AndMore), "人次", "2023年上半年", null, null)]);
        var honour = achievements.Honours.Single();
        (honour.Name, honour.Level!.Text, honour.Field!.Key, honour.By, honour.Year).ShouldBe(("全国党建工作样板支部", "国家级", "party", "教育部", 2022));
    }

    [Fact]
    public void A_picture_is_a_path_or_a_path_with_its_words()
    {
        const string picture = """<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>""";
        var branch = TinySite.Branch("logo: logo.svg\ncover: { src: ../x.svg, alt: 合影, credit: 院办 }", $"-- content/hospitals/a/branches/logo.svg --\n{picture}\n-- content/hospitals/a/x.svg --\n{picture}");
        branch.Brand.Logo!.Alt.ShouldBe("");
        (branch.Cover!.File.Path, branch.Cover.Alt, branch.Cover.Credit).ShouldBe(("../x.svg", "合影", "院办"));
    }
}
