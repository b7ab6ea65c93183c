namespace BrandShowcase.Browser.Tests;

/// <summary>The tests that share one browser and one preview of the sample site. They run one after the other, beside those of <see cref="CrawlCollection"/>.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<SampleSiteInBrowser>
{
    public const string Name = "browser";
}
