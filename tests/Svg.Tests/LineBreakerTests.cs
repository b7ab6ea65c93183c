namespace BrandShowcase.Svg.Tests;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("占鳌祠", 10, "占鳌祠")]
    [InlineData("永康市第一人民医院", 6, "永康市|第一人民医院")]
    [InlineData("端岩村（舟山镇）", 6, "端岩村|（舟山镇）")]
    [InlineData("党员先锋岗 急诊科", 6, "党员先锋岗|急诊科")]
    [InlineData("COVID-19 medical team", 7, "COVID-19|medical|team")]
    [InlineData("永康市中西医结合医院", 6, "永康市中西医|结合医院")]
    [InlineData("中西医结合医院", 5, "中西医|结合医院")]
    [InlineData("党支部的战斗堡垒作用", 9, "党支部的|战斗堡垒作用")]
    [InlineData("敬畏生命，醉美手护", 6, "敬畏生命，|醉美手护")]
    [InlineData("渭南市第二医院党委", 6, "渭南市|第二医院党委")]
    [InlineData("医学院附属和平医院", 6, "医学院附属|和平医院")]
    [InlineData("永康市红十字会医院，务实创新", 8, "永康市红十字会|医院，务实创新")]
    [InlineData("", 6, "")]
    public void Breaks_where_a_reader_expects_it(string text, double width, string expected) =>
        string.Join('|', LineBreaker.Break(text, width, 3).Lines).ShouldBe(expected);

    [Fact]
    public void No_line_starts_with_closing_or_ends_with_opening_punctuation()
    {
        var random = new Random(3);
        const string characters = "红军旧址，。、（）《》“”！？医院第一AB12·…—";
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 1 + random.Next(40)).Select(_ => characters[random.Next(characters.Length)]));
            foreach (var shape in LineBreaker.Shapes(text, 15, 3))
            {
                shape.Lines.Length.ShouldBeLessThanOrEqualTo(3);
                string.Concat(shape.Lines).ShouldBe(text);
                // A run of marks longer than a line has to be cut somewhere.
                foreach (var line in shape.Lines.Skip(1).Where(_ => shape.Width < 15))
                    "，。、）》”！？·…—".ShouldNotContain(line[0], text);
                foreach (var line in shape.Lines.SkipLast(1).Where(_ => shape.Width < 15))
                    "（《“".ShouldNotContain(line[^1], text);
            }
        }
    }

    [Fact]
    public void More_lines_make_a_name_narrower()
    {
        var shapes = LineBreaker.Shapes("永康市第一人民医院红色教育基地", 20, 3);
        shapes.Select(shape => shape.Lines.Length).ShouldBe([1, 2, 3]);
        shapes.Select(shape => shape.Width).ShouldBeInOrder(SortDirection.Descending);
    }

    /// <summary>A search through all ways would try a million million.</summary>
    [Fact]
    public void Many_lines_of_a_long_text_take_no_long_time()
    {
        var block = LineBreaker.Break(string.Concat(Enumerable.Repeat("党支部的战斗堡垒作用，群众放心", 20)), 40, 9);
        block.Lines.Length.ShouldBe(8);
        block.Width.ShouldBeLessThanOrEqualTo(40);
    }

    [Fact]
    public void What_needs_more_lines_is_shortened_with_an_ellipsis()
    {
        var block = LineBreaker.Break(new string('红', 5000), 10, 3);
        block.IsShortened.ShouldBeTrue();
        block.Lines.Length.ShouldBe(3);
        block.Width.ShouldBeLessThanOrEqualTo(10);
        block.Lines[^1].ShouldEndWith("…");
    }

    [Fact]
    public void A_word_wider_than_a_line_is_divided() =>
        LineBreaker.Break("Donaudampfschifffahrtsgesellschaft", 8, 3).Lines.Length.ShouldBe(3);

    [Fact]
    public void Characters_outside_the_basic_plane_stay_whole() =>
        LineBreaker.Break(string.Concat(Enumerable.Repeat("𠮷", 20)), 10, 3).Lines.ShouldAllBe(line => line.Length % 2 == 0);
}
