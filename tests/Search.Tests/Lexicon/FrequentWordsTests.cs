using BrandShowcase.Search.Lexicon;

namespace BrandShowcase.Search.Tests.Lexicon;

public sealed class FrequentWordsTests
{
    private static readonly string[] Verbs = ["开展", "组织", "推进", "完善"];
    private static readonly string[] Objects = ["义诊活动", "义诊", "卒中防治", "心肺复苏培训", "早期康复", "𠮷野"];

    [Fact]
    public void Words_are_found_and_sub_words_of_compounds_too()
    {
        var words = FrequentWords.Find(Pages(100));
        words.ShouldContain("义诊");
        words.ShouldContain("义诊活动");
        words.ShouldContain("卒中");
        words.ShouldContain("卒中防治");
        words.ShouldContain("防治");
        words.ShouldContain("心肺复苏");
        words.ShouldContain("复苏培训");
        words.ShouldContain("康复");
    }

    [Fact]
    public void The_inside_of_a_compound_is_no_word()
    {
        var words = FrequentWords.Find(Pages(100));
        words.ShouldNotContain("肺复苏培");
        words.ShouldNotContain("卒中防");
    }

    [Fact]
    public void What_comes_together_by_chance_is_no_word()
    {
        // Each of the characters stands beside each other one as often.
        var random = new Random(9);
        var pages = Enumerable.Range(0, 300).Select(_ => Page(string.Concat(Enumerable.Range(0, 200).Select(_ => "甲乙丙丁戊己庚辛"[random.Next(8)]))));
        FrequentWords.Find([.. pages]).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_does_not_reach_over_punctuation_or_into_the_next_field()
    {
        var words = FrequentWords.Find([.. Enumerable.Range(0, 9).Select(_ => Page("甲乙，丙丁 戊己") with { Slogan = "子丑", Names = ["寅卯"] })]);
        words.ShouldBe(["甲乙", "丙丁", "戊己", "子丑", "寅卯"], ignoreOrder: true);
    }

    [Fact]
    public void Those_on_most_pages_come_first_and_those_on_one_page_not_at_all()
    {
        var pages = Enumerable.Range(0, 10).Select(i => Page((i < 9 ? "甲乙。" : "") + (i < 4 ? "丙丁。" : "") + (i < 1 ? "戊己" : "") + Word(1000 + i)));
        FrequentWords.Find([.. pages]).ShouldBe(["甲乙", "丙丁"]);
    }

    [Fact]
    public void A_large_site_has_a_few_thousand_at_most()
    {
        var random = new Random(2);
        var pages = Enumerable.Range(0, 600).Select(_ => Page(string.Join('，', Enumerable.Range(0, 300).Select(_ => Word(random.Next(9000))))));
        FrequentWords.Find([.. pages]).Count.ShouldBe(4000);
    }

    [Fact]
    public void No_pages_have_no_words() => FrequentWords.Find([]).ShouldBeEmpty();

    private static string Word(int number) => $"{(char)(0x4E00 + number)}{(char)(0x8000 + number)}";

    private static SearchDocument Page(string text) => new() { Url = "x/", Kind = "branch", Title = "1", Text = [text] };

    private static SearchDocument[] Pages(int count)
    {
        var random = new Random(4);
        string Sentence() => $"{Verbs[random.Next(Verbs.Length)]}{Objects[random.Next(Objects.Length)]}{random.Next(100)}次。";
        return [.. Enumerable.Range(0, count).Select(_ => Page(string.Concat(Enumerable.Range(0, 8).Select(_ => Sentence()))))];
    }
}
