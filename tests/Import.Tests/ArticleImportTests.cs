using System.Text;
using BrandShowcase.Import.Writing;

namespace BrandShowcase.Import.Tests;

/// <summary>Six articles with the damage that articles have, each as the draft that it becomes.</summary>
public sealed class ArticleImportTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void A_page_in_gb2312_with_readings_behind_characters() => Snapshot("pinyin.html", DraftKind.Branch).ShouldMatchSnapshot("md");

    [Fact]
    public void A_saved_page_of_an_official_account() => Snapshot("official-account.html", DraftKind.Activity).ShouldMatchSnapshot("md");

    [Fact]
    public void An_old_page_laid_out_with_tables() => Snapshot("table-layout.html", DraftKind.Branch).ShouldMatchSnapshot("md");

    [Fact]
    public void A_text_that_was_pasted_twice() => Snapshot("pasted-twice.txt", DraftKind.Branch).ShouldMatchSnapshot("md");

    [Fact]
    public void A_text_that_encodings_have_broken() => Snapshot("broken.txt", DraftKind.Hospital).ShouldMatchSnapshot("md");

    [Fact]
    public void A_Word_document() => Snapshot("word.docx", DraftKind.Branch).ShouldMatchSnapshot("md");

    [Theory]
    [InlineData("old.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1 }, "BRN0730")]
    [InlineData("rich.rtf", new byte[] { (byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', (byte)'1' }, "BRN0730")]
    [InlineData("paper.pdf", new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-' }, "BRN0730")]
    [InlineData("page.mht", new byte[] { (byte)'M', (byte)'I', (byte)'M', (byte)'E', (byte)'-', (byte)'V', (byte)'e', (byte)'r', (byte)'s', (byte)'i', (byte)'o', (byte)'n', (byte)':' }, "BRN0730")]
    [InlineData("noise.txt", new byte[] { 1, 0, 2, 0, 3 }, "BRN0730")]
    [InlineData("cut-off.docx", new byte[] { (byte)'P', (byte)'K', 3, 4, 20, 0 }, "BRN0731")]
    [InlineData("empty.html", new byte[] { (byte)'<', (byte)'p', (byte)'>' }, "BRN0732")]
    public void A_file_without_an_article_is_refused_with_its_remedy(string name, byte[] bytes, string code)
    {
        Convert(name, bytes, DraftKind.Branch).ShouldBeNull();

        diagnostics.ToSorted().ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void The_number_of_a_cell_counts_what_stands_in_the_cell_before() =>
        Convert("a.txt", Encoding.UTF8.GetBytes("药学部工作总结\n\n项目\t数量\t备注\n义诊\t60场次\t全年\n\n以上是全年的工作。\n"), DraftKind.Branch)!.Markdown.ShouldContain("\n  - { metric: 义诊, value: 60, unit: 场次 }");

    [Theory]
    [InlineData("服务\uFFFD好", 2, 1)]
    [InlineData("支部的锟斤拷工作", 3, 3)]
    [InlineData("支部的Р抗工作", 3, 1)]
    [InlineData("域?家、志愿者", 1, 1)]
    public void Broken_characters_are_marked_where_they_stand_in_the_draft(string text, int start, int length)
    {
        var draft = Convert("a.txt", Encoding.UTF8.GetBytes(text), DraftKind.Branch)!;

        draft.ReportBroken("a.md", diagnostics);

        var diagnostic = diagnostics.ToSorted().ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("BRN0733");
        diagnostic.Place.Span.ShouldBe(new(draft.Markdown.IndexOf(text, StringComparison.Ordinal) + start, length));
    }

    [Fact]
    public void Broken_characters_in_what_was_left_out_are_not_in_the_draft()
    {
        var draft = Convert("锟斤拷.txt", Encoding.UTF8.GetBytes("支部简介\n支部的工作。\n编辑：锟斤拷"), DraftKind.Branch)!;
        draft.Markdown.ShouldContain("\n# 已略去：网页的导航、分享、版权和相关新闻（1 段）：“编辑：锟斤拷”\n");

        draft.ReportBroken("a.md", diagnostics);

        diagnostics.ToSorted().ShouldBeEmpty();
    }

    [Fact]
    public void A_sample_is_not_cut_within_a_character() =>
        new RemovedPart(new("文字", "text"), 1, new string('字', 29) + "😀后面", IsText: true).Summary.Zh.ShouldBe($"文字（1 段）：“{new string('字', 29)}……”");

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    public void A_sentence_beside_a_guess_is_not_cut_within_a_character(int before)
    {
        var sentence = $"{string.Concat(Enumerable.Repeat("😀", before))}{(before % 2 == 0 ? "" : "字")}品牌“同心”{string.Concat(Enumerable.Repeat("😀", 30))}";

        var draft = Convert("a.txt", Encoding.UTF8.GetBytes($"标题\n{sentence}。"), DraftKind.Branch)!.Markdown;

        draft.ShouldContain("……");
        Should.NotThrow(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(draft));
    }

    [Theory]
    [InlineData("真的吗?是真的。")]
    [InlineData("查找 α 受体，用 β 阻滞剂")]
    [InlineData("为什么？因为好。Why?")]
    public void What_only_looks_broken_is_left_alone(string text)
    {
        Convert("a.txt", Encoding.UTF8.GetBytes(text), DraftKind.Branch)!.ReportBroken("a.md", diagnostics);

        diagnostics.ToSorted().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("党支部书记高度重视这项工作")]
    [InlineData("党支部书记向大家介绍经验")]
    [InlineData("党支部书记安排部署任务")]
    [InlineData("党支部书记应邀参加会议")]
    [InlineData("惠及群众超过18000人次，不足20人，满意度98%以上")]
    public void Nothing_is_taken_for_a_name_or_a_number_that_is_none(string sentence)
    {
        var draft = Convert("a.txt", Encoding.UTF8.GetBytes(sentence + "。"), DraftKind.Branch)!;

        draft.GuessCount.ShouldBe(0, draft.Markdown);
    }

    [Theory]
    [InlineData("点赞！他们是患者的守护者")]
    [InlineData("在看病的路上，党员一路陪同")]
    [InlineData("关注我们身边的好医生")]
    public void A_line_of_the_story_is_not_taken_for_a_button(string line) =>
        Convert("a.txt", Encoding.UTF8.GetBytes($"标题。\n{line}"), DraftKind.Branch)!.Markdown.ShouldContain(line);

    [Fact]
    public void A_table_keeps_its_columns_below_a_head_of_one_cell()
    {
        const string Html = """<div id="js_content"><p>下面的表格是本年度各季度的统计，表头占满一整行，后面每一行有两格，一格也不能少，少了就不知道说的是哪个季度，也不知道说的是几次，这就不是统计了，所以要写明白。</p><table><tr><td colspan="2">统计</td><td></td></tr><tr><td>第一季度</td><td>12</td><td>次</td></tr></table></div>""";

        Convert("a.html", Encoding.UTF8.GetBytes(Html), DraftKind.Branch)!.Markdown.ShouldContain("| 第一季度 | 12 | 次 |");
    }

    [Fact]
    public void A_body_that_was_pasted_twice_brings_its_pictures_once()
    {
        const string Body = """<p>一段足够长的文字，说明这是一篇文章而不是别的什么，粘贴的时候不小心粘了两遍，连图片也有了两张。</p><p><img src="article_files/640.jpg" alt="图"></p><p>第二段足够长的文字，说明这是一篇文章而不是别的什么，粘贴的时候不小心粘了两遍，连图片也有了两张。</p>""";

        var draft = Convert("a.html", Encoding.UTF8.GetBytes($"""<div id="js_content">{Body}{Body}</div>"""), DraftKind.Branch)!;

        draft.Pictures.ShouldHaveSingleItem();
        draft.Markdown.Split("![").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("<form id=\"form1\">", "</form>")]
    [InlineData("<aside>", "</aside>")]
    [InlineData("<div role=\"banner\">", "</div>")]
    [InlineData("<div hidden>", "</div>")]
    public void What_wraps_the_whole_page_is_no_furniture(string start, string end)
    {
        const string Text = "一段足够长的文字，说明这是一篇文章而不是别的什么，急诊党支部党员二十四小时值守，有困难找党员。";

        var draft = Convert("a.html", Encoding.UTF8.GetBytes($"<body>{start}<h1>党员值守</h1><input type=\"text\"><button>搜索</button><p>{Text}</p>{end}</body>"), DraftKind.Branch).ShouldNotBeNull();

        draft.Markdown.ShouldEndWith($"---\n\n{Text}\n");
        draft.Removed.ShouldHaveSingleItem().Summary.Zh.ShouldBe("分享按钮和表单（1 段）：“搜索”");
    }

    [Fact]
    public void A_page_as_deep_as_nobody_writes_it_is_read_without_harm()
    {
        var html = $"<html><body><p>{new string('字', 100)}</p>{string.Concat(Enumerable.Repeat("<div>", 20_000))}深</body></html>";

        var draft = Convert("deep.html", Encoding.UTF8.GetBytes(html), DraftKind.Branch)!;

        draft.Markdown.ShouldContain(new string('字', 100));
        draft.Markdown.ShouldContain("深");
    }

    [Fact]
    public void A_page_never_brings_files_from_outside_its_folder_or_the_network()
    {
        const string Html = """
            <div id="js_content"><p>一段足够长的文字，说明这是一篇文章而不是别的什么，里面放了几张来路不明的图片，请看它们会不会被带进来。一段足够长的文字，说明这是一篇文章而不是别的什么，里面放了几张来路不明的图片。</p>
            <img src="https://pictures.example.org/1.jpg"><img src="//pictures.example.org/2.jpg"><img src="file:///etc/passwd"><img src="notes.txt"></div>
            """;
        var asked = new List<string>();

        var draft = ArticleImport.Draft(new("page.html", [.. Encoding.UTF8.GetBytes(Html)], path => { asked.Add(path); return [1, 2, 3]; }), DraftKind.Branch, diagnostics)!;

        draft.Pictures.ShouldBeEmpty();
        asked.ShouldBe(["notes.txt"]);
        diagnostics.ToSorted().Select(diagnostic => diagnostic.Code).ShouldBe(["BRN0734", "BRN0734", "BRN0734", "BRN0734"]);
    }

    [Fact]
    public void A_Word_document_with_boxes_notes_and_revisions_loses_nothing_without_a_word()
    {
        var draft = Convert("boxes.docx", WordDocument.CreateWithBoxes(), DraftKind.Branch)!;

        draft.Markdown.ShouldContain("\n第一段\n\n文本框一\n\n文本框二\n\n## 一、做法\n");
        draft.Markdown.ShouldContain("| 一季度 | 项目 次数；义诊 12 |");
        draft.Removed.Select(part => part.Summary.Zh).ShouldBe(["脚注和尾注（1 段）：“据档案”", "页眉和页脚（1 段）：“内部资料”", "修订中删去的文字（1 段）：“删去的话”"]);
        draft.Markdown.ShouldContain("\n# 已略去：脚注和尾注（1 段）：“据档案”\n");
    }

    [Fact]
    public void Lines_with_tabs_that_were_copied_from_a_table_are_one() =>
        Convert("a.txt", Encoding.UTF8.GetBytes("标题。\n项目\t数量\t单位\n维修\t1,250\t次\n品牌：\t“暖心”\n"), DraftKind.Branch)!.Markdown
            .ShouldContain("| 项目 | 数量 | 单位 |\n| --- | --- | --- |\n| 维修 | 1,250 | 次 |\n\n品牌： “暖心”\n");

    [Fact]
    public void The_end_of_an_article_of_an_official_account_is_left_out_and_told()
    {
        const string Html = """<div id="js_content"><section><p><strong>01</strong></p></section><section><p><strong>红色先锋</strong></p></section><p>一段足够长的文字，说明这是一篇文章而不是别的什么，急诊党支部党员二十四小时值守，守护生命，守护健康，有困难找党员，成为科室的口头禅，也成为患者的放心话，大家都这样说，说了一遍又一遍。</p><p>编辑：李样 | 审核：王例</p><p>—END—</p><p>往期推荐</p><p>护士节特辑</p></div>""";

        var draft = Convert("a.html", Encoding.UTF8.GetBytes(Html), DraftKind.Branch)!;

        draft.Markdown.ShouldContain("\n## 01 红色先锋\n");
        draft.Markdown.ShouldEndWith("一遍又一遍。\n");
        draft.Removed.ShouldHaveSingleItem().Summary.Zh.ShouldBe("网页的导航、分享、版权和相关新闻（4 段），如“编辑：李样 | 审核：王例”");
    }

    private ImportedDraft? Convert(string name, byte[] bytes, DraftKind kind) => DamagedInput.Convert(name, bytes, kind, diagnostics);

    private string Snapshot(string name, DraftKind kind)
    {
        var draft = Convert(name, DamagedInput.Read(name), kind)!;
        draft.ReportBroken("content/draft.md", diagnostics);
        var text = new StringBuilder(draft.Markdown);
        text.Append("\n==== 清理 ====\n");
        foreach (var part in draft.Removed)
            text.Append($"{part.Summary.Zh}\n");
        text.Append("==== 图片 ====\n").AppendJoin("", draft.Pictures.Select(picture => $"{picture.Name}：{picture.Bytes.Length} 字节\n"));
        text.Append("==== 提示 ====\n").AppendJoin("", diagnostics.ToSorted().Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place.Position.Line}:{diagnostic.Place.Position.Column} {diagnostic.Message.Zh}\n"));
        return text.ToString();
    }
}
