using System.IO.Compression;
using BrandShowcase.Search.Files;
using BrandShowcase.Search.Tests.Reading;

namespace BrandShowcase.Search.Tests.Files;

public sealed class FacetsTests
{
    private static readonly SearchDocument Page = new() { Url = "x/", Kind = "branch", Title = "甲" };

    [Fact]
    public void A_page_has_its_hospital_category_kind_and_year()
    {
        SearchDocument[] pages =
        [
            Page with { Hospital = "永康市第一人民医院", Kind = "hospital" },
            Page with { Hospital = "永康市第一人民医院", Category = "临床", Year = 2021 },
            Page with { Hospital = "长治医学院附属和平医院", Category = "临床", Year = 1998 },
            Page with { Category = "护理", Year = 2023 },
            Page with { Kind = "guide" },
        ];
        Decode(Facets.Encode(pages), pages.Length).ShouldBe(
        [
            "永康市第一人民医院//hospital/", "永康市第一人民医院/临床/branch/2021", "长治医学院附属和平医院/临床/branch/1998", "/护理/branch/2023", "//guide/",
        ]);
    }

    [Fact]
    public void A_label_that_comes_again_later_keeps_its_number()
    {
        var pages = "甲甲乙丙甲".Select(hospital => Page with { Hospital = hospital.ToString() }).ToArray();
        Decode(Facets.Encode(pages), pages.Length).Select(page => page[0]).ShouldBe("甲甲乙丙甲");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(17)]
    public void Any_number_of_pages_and_years_comes_back(int count)
    {
        var random = new Random(count);
        var pages = Enumerable.Range(0, count).Select(_ => Page with { Year = random.Next(3) == 0 ? null : random.Next(1900, 2100) }).ToArray();
        Decode(Facets.Encode(pages), count).ShouldBe(pages.Select(page => $"//branch/{page.Year}"));
    }

    [Fact]
    public void One_year_alone_takes_one_bit_and_none_takes_nothing()
    {
        Decode(Facets.Encode([Page with { Year = 2024 }, Page]), 2).ShouldBe(["//branch/2024", "//branch/"]);
        Decode(Facets.Encode([Page, Page]), 2).ShouldBe(["//branch/", "//branch/"]);
    }

    private static IEnumerable<string> Decode(byte[] body, int count)
    {
        using var stream = new DeflateStream(new MemoryStream(body), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        stream.CopyTo(inflated);
        var reader = new ByteReader(inflated.ToArray());
        string[][] columns = [Labels(reader, count), Labels(reader, count), Labels(reader, count)];
        var (first, width) = (reader.Varint(), reader.Varint());
        var bits = string.Concat(reader.Bytes(((count * width) + 7) / 8).Select(value => value.ToString("b8")));
        for (var page = 0; page < count; page++)
        {
            var year = width == 0 ? 0 : Convert.ToInt32(bits.Substring(page * width, width), 2);
            yield return $"{columns[0][page]}/{columns[1][page]}/{columns[2][page]}/{(year == 0 ? "" : (first + year - 1).ToString())}";
        }
    }

    private static string[] Labels(ByteReader reader, int count)
    {
        string[] labels = ["", .. Enumerable.Range(0, reader.Varint()).Select(_ => reader.Text()).ToArray()];
        var column = new List<string>();
        while (column.Count < count)
        {
            var label = labels[reader.Varint()];
            column.AddRange(Enumerable.Repeat(label, reader.Varint()));
        }
        column.Count.ShouldBe(count);
        return [.. column];
    }
}
