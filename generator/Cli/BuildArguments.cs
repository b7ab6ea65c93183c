using System.CommandLine;
using System.Globalization;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Cli;

/// <summary>The options that say how a site is built; <c>build</c>, <c>serve</c> and <c>check</c> share them.</summary>
/// <param name="language">The language of their descriptions.</param>
/// <param name="globals">The options of every command.</param>
internal sealed class BuildArguments(Language language, GlobalOptions globals)
{
    // Hidden, so that nothing in it is ever published.
    private const string CacheFolder = ".brandshowcase/cache";

    private readonly Option<bool> drafts = new("--drafts", "-D") { Description = new LocalizedText("连同草稿", "include drafts").In(language) };

    private readonly Option<bool> future = new("--future", "-F") { Description = new LocalizedText("连同还没到发布日期的页面", "include pages before their day").In(language) };

    private readonly Option<DateOnly?> clock = DateOption.Create("--clock", ("当作今天的日期，如 2025-01-01；默认是今天", "the day to build for, such as 2025-01-01; today by default"), language);

    private readonly Option<int?> jobs = new("--jobs", "-j")
    {
        Description = new LocalizedText("同时处理几个文件，默认与处理器数相同；结果与它无关", "how many files to work on at once; the number of processors by default; the output does not depend on it").In(language),
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1024)
                return count;
            result.AddError(new LocalizedText($"--jobs 要写 1 到 1024 的整数，而不是“{result.Tokens[0].Value}”", $"--jobs takes a number from 1 to 1024, not '{result.Tokens[0].Value}'").In(language));
            return null;
        },
    };

    private readonly Option<BaseAddress?> baseUrl = new("--base-url")
    {
        Description = new LocalizedText("网站的发布地址，代替 site.yml 里的 base_url", "the site's address, in place of base_url in site.yml").In(language),
        HelpName = new LocalizedText("网址", "URL").In(language),
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
                return BaseAddress.Get(result.Tokens[0].Value);
            result.AddError(new LocalizedText($"--base-url 要写以 http:// 或 https:// 开头的网址，而不是“{result.Tokens[0].Value}”", $"--base-url takes an address that starts with http:// or https://, not '{result.Tokens[0].Value}'").In(language));
            return null;
        },
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command, bool withBaseUrl)
    {
        command.Options.Add(drafts);
        command.Options.Add(future);
        command.Options.Add(clock);
        command.Options.Add(jobs);
        if (withBaseUrl)
            command.Options.Add(baseUrl);
    }

    /// <summary>The options as they were given.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="progress">Told of each finished file.</param>
    /// <param name="cancellation">Stops the build.</param>
    public BuildOptions Read(ParseResult arguments, Action<int, int>? progress, CancellationToken cancellation) => new BuildOptions
    {
        Today = DateOption.Read(arguments, clock),
        Drafts = arguments.GetValue(drafts),
        Future = arguments.GetValue(future),
        BaseUrl = arguments.GetValue(baseUrl),
        ProgramFolder = new DiskSiteFolder(AppContext.BaseDirectory),
        Cache = new(Path.Combine(Path.GetFullPath(arguments.GetValue(globals.Site)!), CacheFolder)),
        Jobs = arguments.GetValue(jobs) ?? Environment.ProcessorCount,
        Progress = progress,
        Cancellation = cancellation,
    }.WithLibvips();
}
