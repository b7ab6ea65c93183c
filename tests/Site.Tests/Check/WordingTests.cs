namespace BrandShowcase.Site.Tests.Check;

/// <summary>Each rule about words and numbers: what it finds, and what looks alike and is right.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("BRN0620", "志愿者⟦近504名⟧参加。")]
    [InlineData("BRN0620", "服务群众⟦18694余人次⟧，⟦约1,234人⟧到场。")]
    [InlineData("BRN0620", "近500名，18000余人次，近15天，约385米，近2023年，预约504人次，附近504户。")]
    [InlineData("BRN0621", "⟦超过500人以上⟧，⟦约30名左右⟧，⟦近500余⟧人，⟦至少3次以上⟧，⟦近百余⟧人。")]
    [InlineData("BRN0621", "超过500人，30名左右，近500人，三年以上，附近3公里左右，预约30人左右。")]
    [InlineData("BRN0622", "服务群众3506人次。累计服务⟦3506余人⟧。")]
    [InlineData("BRN0622", "服务3506人次，党员35人，35人次，人均3506人民币。")]
    [InlineData("BRN0670", "服务时间⟦:⟧每周三⟦,⟧地点在门诊⟦.⟧")]
    [InlineData("BRN0670", "真的吗⟦?⟧是的，服务?患者，好,,好。")]
    [InlineData("BRN0670", "上午8:30，见`甲,乙`和附件.pdf，COVID-19, MDT，第3.5版。")]
    [InlineData("BRN0671", "走进社区⟦，，⟧开展义诊⟦。。⟧服务群众⟦、，⟧受到好评。")]
    [InlineData("BRN0671", "医院⟦。。。⟧走进⟦,,⟧社区")]
    [InlineData("BRN0671", "真的吗？！他说：“好。”然后……走了——")]
    [InlineData("BRN0672", "敬畏⟦(jìng wèi)⟧生命，守护⟦（shǒu hù）⟧健康。")]
    [InlineData("BRN0672", "服⟦(fu)⟧务⟦(wu)⟧\n\n人⟦(ren)⟧民")]
    [InlineData("BRN0672", "多学科诊疗(MDT)，慢阻肺（COPD），微信（WeChat）。")]
    [InlineData("BRN0673", "温暖万家。⟦（下转2版）⟧")]
    [InlineData("BRN0673", "⟦（上接第1版）⟧医院⟦点击上方“蓝字”关注我们⟧，⟦长按识别二维码⟧。")]
    [InlineData("BRN0673", "⟦本报讯⟧3月5日。⟦（责任编辑：王五）⟧")]
    [InlineData("BRN0673", "出版了第2版手册，二维码贴在床头。")]
    [InlineData("BRN0674", "党⟦ ⟧员先锋岗，支部⟦　⟧开展义诊。")]
    [InlineData("BRN0674", "多学科 MDT 诊疗，`党 员`，25 个。")]
    [InlineData("BRN0674", "党⟦ ⟧员：![义诊现场](义诊 现场.jpg)，支部⟦ ⟧开展义诊。")]
    [InlineData("BRN0675", "敬畏⟦\u200B⟧生命，守护⟦\uFEFF⟧健康。")]
    [InlineData("BRN0675", "一家人👨\u200D👩\u200D👧。")]
    [InlineData("BRN0676", "服务⟦\uFFFD\uFFFD⟧群众，⟦锟斤拷⟧，⟦\uE000⟧，服务⟦?⟧患者。")]
    [InlineData("BRN0676", "钢斤，拷贝，β受体，真的吗?是的。")]
    [InlineData("BRN0677", "⟦待核对⟧：这张图片画的是什么。\n\n⟦[//]: # (待核对：人数)⟧\n")]
    [InlineData("BRN0677", "打开草稿，找“待核对”，也就是`待核对`。")]
    [InlineData("BRN0678", "⟦##⟧做法\n\n⟦-⟧第一条\n⟦-⟧第二条\n\n⟦1.⟧第一条\n")]
    [InlineData("BRN0678", "## 做法\n\n- 第一条\n\n1. 第一条\n\n#义诊#走进社区，-5℃，第1.五条\n\n-5℃\n\n`##做法`\n")]
    [InlineData("BRN0678", "⟦•⟧第一条\n⟦•⟧第二条\n\n⟦\uF0B7⟧第一条\n")]
    [InlineData("BRN0678", "⟦1、⟧第一条\n⟦２．⟧第二条\n\n⟦（一）⟧第一条\n⟦（二）⟧第二条\n")]
    [InlineData("BRN0678", "○○村支部\n○○村\n\n●●●●\n●●●●\n\n◆服务理念\n接着写\n\n•第一条\n\n•第二条\n")]
    [InlineData("BRN0678", "1、第一条\n\n（一）第一条\n\n（二）第二条\n接着写\n\n1、2号楼\n\n甲•乙，···\n")]
    [InlineData("BRN0676", "\uF0B7第一条\n\n甲⟦\uF0B7⟧乙\n")]
    [InlineData("BRN0674", "项目⟦\t⟧数量\t单位\n义诊⟦\t⟧60\t场次\n")]
    [InlineData("BRN0674", "`项目\t数量`\n")]
    [InlineData("BRN0675", "敬畏⟦\u200B\u200B\uFEFF⟧生命\n")]
    public void In_a_body(string code, string body) => Editor.ShouldFind(code, $"---\ntitle: 某支部\n---\n{body}\n");

    [Theory]
    [InlineData("BRN0620", "achievements: [{ metric: 惠及群众, value: ⟦18694⟧, qualifier: 余, unit: 人次 }]")]
    [InlineData("BRN0620", "achievements: [{ metric: 惠及群众, value: 18694, unit: 人次 }, { metric: 义诊, value: 300, qualifier: 余, unit: 人 }, { metric: 年, value: 15, qualifier: 近, unit: 年 }]")]
    [InlineData("BRN0621", "summary: 服务⟦近500余⟧人")]
    [InlineData("BRN0622", "achievements: [{ metric: 惠及群众, value: 18694, unit: 人次 }]\nsummary: 惠及群众⟦18,694人⟧")]
    [InlineData("BRN0674", "practices: [术前⟦  ⟧访视]")]
    [InlineData("BRN0674", "slogan: 廉以正德 检以求真\nbrand: 关注疼痛 守护健康")]
    [InlineData("BRN0676", "summary: 甲⟦&nbsp;⟧乙")]
    [InlineData("BRN0670", "sources: [{ title: '报纸的标题,不归本站' }]\nextra: { theme: '主题的,数据' }")]
    [InlineData("BRN0677", "brand: 热心守护  # ⟦待核对⟧：原文“打造品牌”\n# brand: 银龄课堂  ⟦待核对⟧")]
    [InlineData("BRN0677", "# 写着“待核对”的都是猜的\nsummary: 待核对名单")]
    public void In_front_matter(string code, string keys) => Editor.ShouldFind(code, $"---\ntitle: 某支部\n{keys}\n---\n");

    [Theory]
    [InlineData("•第一条\n•第二条", "请改成“- ”（记号和一个空格）")]
    [InlineData("\uF0B7第一条", "请改成“- ”（记号和一个空格）")]
    [InlineData("１、第一条\n２、第二条", "请改成“1. ”（记号和一个空格）")]
    [InlineData("（一）第一条\n（二）第二条", "请在各条之间空一行，或改成“1. ”“2. ”")]
    [InlineData("项目\t数量\n义诊\t60", "请写成表格：每格用 | 隔开，第二行写 |---|---|")]
    public void What_Word_leaves_behind_says_what_to_write(string body, string help) =>
        Editor.Check($"---\ntitle: 某支部\n---\n{body}\n").First(diagnostic => diagnostic.Code is "BRN0678" or "BRN0674").Help!.Value.Zh.ShouldBe(help);

    [Theory]
    [InlineData("tags: [ 科普⟦ ⟧讲座 ]", "若是两项，请用半角逗号隔开，写成 [甲, 乙]；若是一项，请删去空格")]
    [InlineData("practices: [术前⟦ ⟧访视]", "请删去空格")]
    public void A_space_may_part_two_names(string keys, string help) =>
        Editor.ShouldFind("BRN0674", $"---\ntitle: 某支部\n{keys}\n---\n").Single().Help!.Value.Zh.ShouldBe(help);

    [Theory]
    [InlineData("draft: true", 0)]
    [InlineData("draft: false", 2)]
    public void A_draft_may_hold_guesses(string key, int found) => TinySite.Check($"-- content/guide/a.md --\n---\ntitle: 甲 # 待核对\n{key}\n---\n待核对\n", options => options with { Drafts = true })
        .Codes.Count(code => code == "BRN0677").ShouldBe(found);

    [Fact]
    public void A_heading_a_list_a_table_and_a_caption_are_texts_too() => Editor.ShouldFind(
        "BRN0671",
        """
        ---
        title: 某支部
        ---
        ## 做法⟦，，⟧

        - 一⟦。。⟧
        - [链⟦，，⟧接](../index.md)

        | 甲⟦，，⟧ | 乙 |
        |---|---|
        | **粗⟦，，⟧** | \*丁⟦，，⟧ |

        ```
        程序，，
        ```

        """);

    [Theory]
    [InlineData("terms: [{ wrong: 宏扬, right: 弘扬, source: 某标准, reason: 统一 }]", "⟦宏扬⟧正气，弘扬新风。")]
    [InlineData("terms: [{ wrong: [热中], right: 热衷, source: 某标准, except: [发热中心, 加热中] }]", "⟦热中⟧公益，走进发热中心，正在加热中。")]
    [InlineData("terms: [{ wrong: [甲乙, 甲乙丙], right: 丁, source: 某标准 }]", "⟦甲乙丙⟧和⟦甲乙⟧。")]
    public void A_word_that_terms_yml_replaces(string terms, string body) =>
        Editor.ShouldFind("BRN0650", $"---\ntitle: 某支部\n---\n{body}\n", $"-- terms.yml --\n{terms}\n");

    [Fact]
    public void A_word_is_told_with_the_right_one_its_source_and_reason()
    {
        var found = Editor.ShouldFind("BRN0650", "---\ntitle: 某支部\n---\n⟦宏扬⟧正气\n", "-- terms.yml --\nterms: [{ wrong: 宏扬, right: 弘扬, source: 某标准, reason: 统一写法 }]\n").Single();

        found.Message.Zh.ShouldBe("“宏扬”应为“弘扬”（某标准）");
        found.Help!.Value.Zh.ShouldBe("请写“弘扬”：统一写法");
    }

    [Fact]
    public void A_mistake_in_terms_yml_is_one_of_its_own_file() =>
        TinySite.Check("-- terms.yml --\nterms: [{ wrong: 宏扬, rigt: 弘扬, source: 某标准 }]\n").Diagnostics
            .Select(diagnostic => (diagnostic.Code, diagnostic.Place.Source.Path)).ShouldContain(("BRN0102", "terms.yml"));
}
