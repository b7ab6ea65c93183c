namespace BrandShowcase.Diagnostics.Tests;

/// <summary>
/// In each text, <c>⟦</c> and <c>⟧</c> stand around what the caret must mark; they are taken out before printing.
/// </summary>
public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void The_frame_shows_file_line_column_code_message_and_remedy() => Print("title: 麻醉\n⟦slogn⟧: 关注疼痛\n").ShouldBe(
        """
        content/a.md:2:1: 错误 BRN9999：写错了
           |
         2 | slogn: 关注疼痛
           | ^^^^^ 请改


        """);

    [Fact]
    public void The_same_in_English() => Print("⟦slogn⟧: x", language: Language.English).ShouldBe(
        """
        content/a.md:1:1: error BRN9999: it is wrong
           |
         1 | slogn: x
           | ^^^^^ mend it


        """);

    [Theory]
    [InlineData("麻醉：⟦手术⟧", "      ^^^^")]
    [InlineData("ａｂ⟦ｃ⟧", "    ^^")]
    [InlineData("“⟦x⟧”", " ^")]
    [InlineData("𠮷🏥⟦x⟧", "    ^")]
    [InlineData("x⟦𠮷🏥⟧", " ^^^^")]
    [InlineData("e\u0301⟦x⟧", " ^")]
    [InlineData("한국⟦어⟧", "    ^^")]
    [InlineData("カナ⟦x⟧", "    ^")]
    public void The_caret_stands_under_wide_and_combined_characters(string text, string caret) => CaretLine(text).ShouldBe(caret);

    [Fact]
    public void A_tab_is_one_column_wide_in_the_line_and_above_the_caret()
    {
        var lines = Print("\t⟦name⟧: x").Split('\n');
        lines[2].ShouldBe(" 1 |  name: x");
        lines[3].ShouldStartWith("   |  ^^^^");
    }

    [Fact]
    public void The_end_of_a_line_with_carriage_return_is_not_part_of_the_frame() =>
        Print("title: x\r\n⟦slogn⟧: y\r\nbrand: z\r\n").Split('\n')[2].ShouldBe(" 2 | slogn: y");

    [Theory]
    [InlineData("电话 13812345678。", "电话 1**********。")]
    [InlineData("+86 138-1234-5678", "+8***************")]
    [InlineData("身份证11010519491231002X，", "身份证1*****************，")]
    [InlineData("卡号 6228 4804 0256 4890 018", "卡号 6**********************")]
    [InlineData("公网安备33010602000001号", "公网安备33010602000001号")]
    [InlineData("电话 0571-87654321", "电话 0571-87654321")]
    [InlineData("2024年8月1日服务18694人次", "2024年8月1日服务18694人次")]
    public void Numbers_of_persons_are_covered_wherever_a_line_is_quoted(string line, string quoted) =>
        Print($"⟦x⟧ {line}").Split('\n')[2].ShouldBe($" 1 | x {quoted}");

    [Fact]
    public void What_a_finding_about_persons_marks_is_covered_up_to_its_first_character_with_the_caret_below()
    {
        var text = new SourceText("content/a.md", "患者张三，车牌浙A12345\n");
        var writer = new StringWriter();

        new DiagnosticPrinter(writer, Language.Chinese, useColor: false).Print(PrivacyMistakes.Patient(new(text, new(2, 2)), '张'));
        var lines = writer.ToString().Split(Environment.NewLine);
        CodeFrame.Find(PrivacyMistakes.PlateNumber(new(text, new(7, 7))))!.Marked.ShouldBe("浙******");

        lines[2].ShouldBe(" 1 | 患者张*，车牌浙A12345");
        lines[3].ShouldStartWith("   |     ^^^ ");
        CodeFrame.Find(PrivacyMistakes.NoConsent(new(text, new(2, 2))))!.Marked.ShouldBe("张三");
    }

    [Fact]
    public void A_mark_over_several_lines_ends_with_its_first()
    {
        var lines = Print("a: ⟦b\nc: d⟧\n").Split('\n');
        lines[2].ShouldBe(" 1 | a: b");
        lines[3].ShouldStartWith("   |    ^ ");
    }

    [Fact]
    public void A_place_at_the_end_of_a_line_has_one_caret() => CaretLine("ab⟦⟧\ncd").ShouldBe("  ^");

    [Fact]
    public void A_long_line_is_cut_around_the_mistake()
    {
        var lines = Print(new string('前', 500) + "⟦错⟧" + new string('后', 500)).Split('\n');
        lines[2].ShouldBe($" 1 | …{new string('前', 60)}错{new string('后', 60)}…");
        lines[3].ShouldStartWith($"   | {new string(' ', 1 + 120)}^^ ");
    }

    [Fact]
    public void A_long_mark_is_cut_too()
    {
        var lines = Print($"⟦{new string('x', 500)}⟧").Split('\n');
        lines[2].ShouldBe($" 1 | {new string('x', 120)}…");
        lines[3].ShouldBe($"   | {new string('^', 60)} 请改");
    }

    [Fact]
    public void A_cut_never_falls_between_the_halves_of_a_character()
    {
        for (var offset = 0; offset < 4; offset++)
        {
            var line = new string('x', offset) + string.Concat(Enumerable.Repeat("𠮷", 100));
            var printed = Print($"{line}⟦{line}⟧{line}");
            printed.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
        }
    }

    [Theory]
    [InlineData("\u001b[31m")]
    [InlineData("\u009b31m")]
    [InlineData("\u0007")]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    public void What_steers_a_terminal_is_neutralised_everywhere(string control)
    {
        var source = new SourceText($"content/{control}.md", $"x{control}y\n");
        var rule = new DiagnosticRule("BRN9999", Severity.Error, new("标题", "title"), new("说明", "text"));
        var place = new Place(source, new(0, 1));
        var printed = Print(rule.At(place, new(control, control), new(control, control), new RelatedPlace(place, new(control, control))));
        printed.ShouldNotContain(control[..1]);
        printed.ShouldContain("\uFFFD");
    }

    [Fact]
    public void A_file_without_text_has_no_frame_and_the_remedy_stands_below()
    {
        var rule = new DiagnosticRule("BRN9999", Severity.Warning, new("标题", "title"), new("说明", "text"));
        Print(rule.At(Place.OfFile("content/图.bmp"), new("不会发布", "is not published"), new("请转成 png", "use png"))).ShouldBe(
            """
            content/图.bmp: 警告 BRN9999：不会发布
               = 请转成 png


            """);
    }

    [Fact]
    public void A_related_place_is_shown_below_with_its_note()
    {
        var rule = new DiagnosticRule("BRN9999", Severity.Error, new("标题", "title"), new("说明", "text"));
        var first = new Place(new("content/b.md", "一\n二\n"), new(2, 1));
        Print(rule.At(Place.OfFile("content/a.md"), new("重复", "twice"), related: new RelatedPlace(first, new("第一处", "the first")))).ShouldBe(
            """
            content/a.md: 错误 BRN9999：重复
               content/b.md:2:1：第一处
               |
             2 | 二
               | ^^


            """);
    }

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var plain = Print("麻醉：⟦手术⟧");
        var coloured = Print("麻醉：⟦手术⟧", useColor: true);
        coloured.ShouldContain("\u001b[1;31m");
        System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "").ShouldBe(plain);
    }

    private static string CaretLine(string text) => Print(text).Split('\n')[3]["   | ".Length..].Replace(" 请改", "", StringComparison.Ordinal);

    private static string Print(string text, Language language = Language.Chinese, bool useColor = false)
    {
        var start = text.IndexOf('⟦');
        var end = text.IndexOf('⟧') - 1;
        var source = new SourceText("content/a.md", text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
        var rule = new DiagnosticRule("BRN9999", Severity.Error, new("标题", "title"), new("说明", "text"));
        return Print(rule.At(new(source, TextSpan.FromBounds(start, end)), new("写错了", "it is wrong"), new("请改", "mend it")), language, useColor);
    }

    private static string Print(Diagnostic diagnostic, Language language = Language.Chinese, bool useColor = false)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new DiagnosticPrinter(writer, language, useColor).Print(diagnostic);
        return writer.ToString();
    }
}
