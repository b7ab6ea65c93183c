using BrandShowcase.Search.Tests.Reading;

namespace BrandShowcase.Search.Tests.Index;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(700)]
    public void Every_term_has_its_pages_and_levels(int pageCount)
    {
        var documents = RandomDocuments.Make(seed: pageCount, pageCount);
        var index = Read(documents);
        index.PageCount.ShouldBe(pageCount);
        index.CheckHashes();
        CheckTerms(index, documents);
    }

    [Fact]
    public void Every_page_has_its_fragment()
    {
        var documents = RandomDocuments.Make(seed: 4, 130);
        var index = Read(documents);
        for (var page = 0; page < documents.Length; page++)
        {
            var document = documents[page];
            string?[] fields =
            [
                document.Url, document.Kind, document.Year?.ToString(), document.Title, document.Brand, document.Secretary, document.Hospital, document.Slogan,
                .. document.Names, .. document.Labels, .. document.Text,
            ];
            index.Fragment(page).ShouldBe(fields.Select(field => field?.Replace('\n', ' ') ?? ""));
        }
    }

    [Fact]
    public void Terms_are_sorted_and_shards_are_small()
    {
        var index = Read(RandomDocuments.Make(seed: 8, 2000));
        index.ShardCount.ShouldBeGreaterThan(3);
        index.Terms.Select(term => term.Text).ShouldBe(index.Terms.Select(term => term.Text).Distinct().Order(StringComparer.Ordinal));
        for (var shard = 0; shard < index.ShardCount; shard++)
        {
            var isOneTerm = index.Terms.Count(term => term.Shard == shard) == 1;
            (index.Shard(shard).Length <= 6144 || isOneTerm).ShouldBeTrue();
            if (shard > 0)
                (index.Shard(shard - 1).Length + index.Shard(shard).Length > 6144).ShouldBeTrue("a shard has room for its neighbour");
        }
    }

    [Fact]
    public void A_term_on_all_pages_takes_a_bit_a_page()
    {
        var documents = Enumerable.Range(0, 8000).Select(number => new SearchDocument { Url = $"{number}/", Kind = "guide", Title = "义" }).ToArray();
        var index = Read(documents);
        // An empty complement, and a bit for each level.
        index.Terms.Single().ShouldSatisfyAllConditions(term => term.Text.ShouldBe("义$"), term => term.ListLength.ShouldBe((5 + 8000 + 7) / 8));
        CheckTerms(index, documents);
    }

    [Fact]
    public void Few_pages_in_many_are_found_by_a_large_parameter()
    {
        var documents = Enumerable.Range(0, 20_000)
            .Select(number => new SearchDocument { Url = $"{number}/", Kind = "guide", Title = number % 9000 == 5000 ? "诊" : "义" }).ToArray();
        var index = Read(documents);
        CheckTerms(index, documents);
        // Two gaps of 13 bits and a quotient, two levels.
        index.Terms.Single(term => term.Text == "诊$").ListLength.ShouldBeLessThanOrEqualTo(5);
    }

    [Fact]
    public void One_thread_and_many_make_the_same_files()
    {
        var documents = RandomDocuments.Make(seed: 3, 2000);
        var one = SearchIndex.Build(documents, threads: 1);
        foreach (var threads in new[] { 2, 3, 7 })
        {
            var many = SearchIndex.Build(documents, threads);
            many.Select(file => file.Path).ShouldBe(one.Select(file => file.Path));
            many.Select(file => Convert.ToHexString(file.Bytes.Span)).ShouldBe(one.Select(file => Convert.ToHexString(file.Bytes.Span)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Work_that_is_no_longer_wanted_stops(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var documents = RandomDocuments.Make(seed: 2, 600);
        documents[400] = documents[400] with { Text = new CancellingList(cancellation) };
        Should.Throw<OperationCanceledException>(() => SearchIndex.Build(documents, threads, cancellation.Token));
    }

    [Fact]
    public void A_hot_list_of_a_large_site_has_its_best_pages_first()
    {
        var random = new Random(5);
        string[] words = ["义诊", "党建", "MDT", "医院𠮷", "12345"];
        var documents = Enumerable.Range(0, 40_000).Select(number => new SearchDocument
        {
            Url = $"{number}/",
            Kind = "branch",
            Title = words[random.Next(words.Length)],
            Labels = [words[random.Next(words.Length)]],
            Text = [string.Join('，', Enumerable.Range(0, random.Next(6)).Select(_ => words[random.Next(2)]))],
        }).ToArray();
        var index = Read(documents);
        index.HasTiers.ShouldBeTrue();
        index.CheckHashes();
        CheckTerms(index, documents);
        index.Terms.Count(term => term.First.Count < term.Postings.Count).ShouldBe(index.RestCount);
        foreach (var term in index.Terms)
        {
            var best = term.Postings.Count > 8000
                ? term.Postings.OrderByDescending(posting => posting.Level).ThenBy(posting => posting.Page).Take(2000).OrderBy(posting => posting.Page)
                : term.Postings.AsEnumerable();
            term.First.ShouldBe(best);
        }
    }

    [Fact]
    public void A_smaller_site_has_no_tiers() =>
        Read([.. Enumerable.Range(0, 30_000).Select(number => new SearchDocument { Url = $"{number}/", Kind = "guide", Title = "义" })]).HasTiers.ShouldBeFalse();

    private static IndexReader Read(IReadOnlyList<SearchDocument> documents) => new(SearchIndex.Build(documents, threads: 2));

    private static void CheckTerms(IndexReader index, IReadOnlyList<SearchDocument> documents)
    {
        var truth = TrueTerms.Of(documents);
        var stored = index.Terms.ToDictionary(term => term.Text);
        stored.Keys.Where(term => !term.EndsWith('*')).Order(StringComparer.Ordinal).ShouldBe(truth.Keys);
        foreach (var (term, pages) in truth)
            stored[term].Postings.ShouldBe([.. pages.Select(page => new Posting(page.Key, page.Value))], term);
        CheckUnions(stored);
    }

    /// <summary>Unions are stored where they are needed, nowhere else, and are what they should be.</summary>
    private static void CheckUnions(Dictionary<string, ReadTerm> stored)
    {
        var parts = stored.Values.Where(term => !term.Text.EndsWith('*'))
            .SelectMany(term => PrefixesOf(term.Text), (term, prefix) => (term, prefix))
            .ToLookup(pair => pair.prefix + "*", pair => pair.term);
        stored.Keys.Where(term => term.EndsWith('*')).ShouldBe(
            parts.Where(part => part.Sum(term => term.ListLength) > 8192).Select(part => part.Key), ignoreOrder: true);
        foreach (var part in parts.Where(part => stored.ContainsKey(part.Key)))
        {
            var union = part.SelectMany(term => term.Postings).GroupBy(posting => posting.Page, (page, all) => new Posting(page, all.Max(posting => posting.Level)));
            stored[part.Key].Postings.ShouldBe([.. union.OrderBy(posting => posting.Page)], part.Key);
        }
    }

    private static IEnumerable<string> PrefixesOf(string term)
    {
        var points = term.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        var isHan = Terms.ReferenceTerms.Of(points[0]).Single().EndsWith('$');
        if (!isHan)
            return Enumerable.Range(1, Math.Min(3, points.Length)).Select(length => string.Concat(points.Take(length)));
        return points is [_, "<", _] ? [] : [points[0]];
    }
}
