namespace BrandShowcase.Browser.Tests;

/// <summary>The tests that go through all pages or all kinds of pages: about half of the time that all take, in a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class CrawlCollection : ICollectionFixture<SampleSiteInBrowser>
{
    public const string Name = "crawl";
}
