using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Tests.Model;

public sealed class ColorTests
{
    [Theory]
    [InlineData("#9e1b1f", "#9e1b1f")]
    [InlineData("#9E1B1F", "#9e1b1f")]
    [InlineData("#fa0", "#ffaa00")]
    public void A_colour_is_written_in_three_or_six_digits(string text, string expected) => SrgbColor.Find(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("9e1b1f0")]
    [InlineData("#+12")]
    public void Other_texts_are_no_colour(string text) => SrgbColor.Find(text).ShouldBeNull();

    /// <summary>The first two are those of the definition in WCAG; the greys are its best known border, #767676 on white.</summary>
    [Theory]
    [InlineData("#ffffff", "#000000", 21.0)]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#ffffff", "#ffffff", 1.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#949494", "#ffffff", 3.03)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#9e1b1f", "#ffffff", 7.98)]
    public void Contrast_is_that_of_WCAG(string one, string other, double expected) =>
        SrgbColor.Contrast(Color(one), Color(other)).ShouldBe(expected, 0.005);

    /// <summary>The values of CSS Color 4 for the primaries.</summary>
    [Theory]
    [InlineData("#ff0000", 0.62796, 0.25768, 29.2339)]
    [InlineData("#00ff00", 0.86644, 0.29483, 142.4953)]
    [InlineData("#0000ff", 0.45201, 0.31321, 264.0520)]
    public void Lightness_chroma_and_hue_are_those_of_Oklch(string color, double lightness, double chroma, double degrees)
    {
        var oklch = Oklch.Of(Color(color));
        oklch.Lightness.ShouldBe(lightness, 0.0005);
        oklch.Chroma.ShouldBe(chroma, 0.0005);
        ((oklch.Hue * 180 / Math.PI + 360) % 360).ShouldBe(degrees, 0.05);
    }

    [Theory]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#9e1b1f")]
    [InlineData("#0b4f9e")]
    [InlineData("#7f8081")]
    public void A_colour_comes_back_from_Oklch(string color) => Oklch.Of(Color(color)).ToSrgb().ToString().ShouldBe(color);

    [Fact]
    public void The_nearest_colour_keeps_its_hue_and_just_passes()
    {
        var paper = Color("#fbf7f2");
        var pale = Color("#e08a8d");

        var nearest = Oklch.FindNearest(pale, candidate => SrgbColor.Contrast(candidate, paper) >= 4.5)!.Value;

        SrgbColor.Contrast(nearest, paper).ShouldBeInRange(4.5, 4.6);
        Oklch.Of(nearest).Hue.ShouldBe(Oklch.Of(pale).Hue, 0.03);
    }

    [Fact]
    public void What_passes_already_is_its_own_nearest() => Oklch.FindNearest(Color("#9e1b1f"), _ => true).ShouldBe(Color("#9e1b1f"));

    [Fact]
    public void Nothing_is_offered_where_nothing_passes() => Oklch.FindNearest(Color("#9e1b1f"), _ => false).ShouldBeNull();

    private static SrgbColor Color(string text) => SrgbColor.Find(text)!.Value;
}
