using System.Text;
using System.Text.Json;

namespace BrandShowcase.Diagnostics.Tests;

/// <summary>Diagnostics as other programs read them.</summary>
public sealed class FormatTests
{
    // A rule of the catalogue, since SARIF lists the rules by their codes.
    private static readonly DiagnosticRule Rule = DiagnosticCatalogue.Find("BRN0102")!;

    private static readonly Diagnostic[] Found =
    [
        Rule.At(PlaceOf("content/医院 1/a.md", "title: 甲\n⟦slogn⟧: 乙\n"), new("未知的字段“slogn”", "unknown key 'slogn'"), new("是不是想写“slogan”？", "did you mean 'slogan'?"),
            new RelatedPlace(PlaceOf("content/b.md", "𠮷🏥⟦x⟧"), new("另一处", "the other"))),
        Rule.At(Place.OfFile("content/c.png"), new("坏了：50%,\n真的", "broken")),
    ];

    [Fact]
    public void Json_has_what_the_text_says()
    {
        using var json = Parse(JsonFormat.Write);
        var root = json.RootElement;
        root.GetProperty("version").GetInt32().ShouldBe(1);
        root.GetProperty("errors").GetInt32().ShouldBe(2);
        root.GetProperty("warnings").GetInt32().ShouldBe(0);

        var first = root.GetProperty("diagnostics")[0];
        first.EnumerateObject().Select(property => $"{property.Name}={property.Value}").SkipLast(1).ShouldBe(
        [
            "code=BRN0102", "severity=error", "path=content/医院 1/a.md", "line=2", "column=1", "endLine=2", "endColumn=6", "message=未知的字段“slogn”", "help=是不是想写“slogan”？",
        ]);
        first.GetProperty("related")[0].EnumerateObject().Select(property => $"{property.Name}={property.Value}")
            .ShouldBe(["path=content/b.md", "line=1", "column=3", "endLine=1", "endColumn=4", "note=另一处"]);
        root.GetProperty("diagnostics")[1].EnumerateObject().Select(property => property.Name).ShouldBe(["code", "severity", "path", "message"]);
    }

    [Fact]
    public void Json_ends_with_a_line_and_shows_Chinese_as_it_is()
    {
        var text = Text(JsonFormat.Write);

        text.ShouldEndWith("}\n");
        text.ShouldNotContain("\r");
        text.ShouldContain("未知的字段");
    }

    [Fact]
    public void GitHub_gets_a_line_each_with_what_it_would_misread_escaped()
    {
        using var writer = new StringWriter();

        GitHubFormat.Write(writer, Found, Language.Chinese, folder: "");

        writer.ToString().ShouldBe(
            "::error file=content/医院 1/a.md,line=2,endLine=2,col=1,endColumn=6,title=BRN0102 未知的字段::未知的字段“slogn”%0A是不是想写“slogan”？\n" +
            "::error file=content/c.png,title=BRN0102 未知的字段::坏了：50%25,%0A真的\n");
    }

    [Fact]
    public void A_range_of_several_lines_has_no_columns_for_GitHub()
    {
        using var writer = new StringWriter();

        GitHubFormat.Write(writer, [Rule.At(PlaceOf("a,b:c.md", "一⟦二\n三⟧"), new("错", "x"))], Language.English, "docs/");

        writer.ToString().ShouldStartWith("::error file=docs/a%2Cb%3Ac.md,line=1,endLine=2,title=");
    }

    /// <summary>What the schema of SARIF 2.1.0 requires, and what its properties may hold.</summary>
    [Fact]
    public void Sarif_has_what_its_schema_requires()
    {
        using var json = Parse(SarifFormat.Write);
        var log = json.RootElement;
        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.GetProperty("$schema").GetString().ShouldEndWith("sarif-schema-2.1.0.json");
        var run = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("columnKind").GetString().ShouldBe("unicodeCodePoints");

        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("BrandShowcase");
        var rule = driver.GetProperty("rules").EnumerateArray().ShouldHaveSingleItem();
        rule.GetProperty("id").GetString().ShouldBe("BRN0102");
        rule.GetProperty("shortDescription").GetProperty("text").GetString().ShouldBe("未知的字段");
        rule.GetProperty("fullDescription").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().ShouldBe("error");

        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            result.GetProperty("ruleId").GetString().ShouldBe("BRN0102");
            result.GetProperty("ruleIndex").GetInt32().ShouldBe(0);
            result.GetProperty("level").GetString().ShouldBe("error");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void Sarif_places_are_addresses_relative_to_the_site()
    {
        using var json = Parse(SarifFormat.Write);
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results");

        var location = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        location.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("content/%E5%8C%BB%E9%99%A2%201/a.md");
        location.GetProperty("region").EnumerateObject().Select(property => $"{property.Name}={property.Value}").ShouldBe(["startLine=2", "startColumn=1", "endLine=2", "endColumn=6"]);
        results[0].GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString().ShouldBe("另一处");
        results[1].GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _).ShouldBeFalse();
    }

    private static JsonDocument Parse(Action<Stream, IReadOnlyCollection<Diagnostic>, Language> write) => JsonDocument.Parse(Text(write));

    private static string Text(Action<Stream, IReadOnlyCollection<Diagnostic>, Language> write)
    {
        using var stream = new MemoryStream();
        write(stream, Found, Language.Chinese);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Place PlaceOf(string path, string marked)
    {
        var start = marked.IndexOf('⟦');
        var end = marked.IndexOf('⟧') - 1;
        return new(new SourceText(path, marked.Remove(end + 1, 1).Remove(start, 1)), TextSpan.FromBounds(start, end));
    }
}
