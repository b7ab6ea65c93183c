using System.CommandLine;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>cms</c>: gives a site its online editor.</summary>
internal static class CmsCommand
{
    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var backend = new Option<string>("--backend")
        {
            Description = new LocalizedText("仓库在哪里：github、gitlab 或 gitea", "what hosts the repository: github, gitlab or gitea").In(language),
            HelpName = "github|gitlab|gitea",
            Required = true,
        };
        var repo = Text("--repo", ("仓库，如 owner/name", "the repository, such as owner/name"), ("仓库", "REPOSITORY"), language);
        repo.Required = true;
        var branch = Text("--branch", ("分支，默认是仓库的默认分支", "the branch; the repository's own default by default"), ("分支", "BRANCH"), language);
        var apiRoot = Text("--api-root", ("自建服务器的 API 地址，如 https://git.example.org/api/v4", "the address of the API of one's own server, such as https://git.example.org/api/v4"), ("网址", "URL"), language);
        var signInUrl = Text("--sign-in-url", ("登录服务的地址；不写就用访问令牌登录", "the address of the service that signs people in; without it they use access tokens"), ("网址", "URL"), language);
        var applicationId = Text("--app-id", ("GitLab 或 Gitea 里登记的应用编号；不写 --sign-in-url 时由仓库所在的服务器登录", "the number of the application at GitLab or Gitea; without --sign-in-url the server of the repository signs people in"), ("编号", "ID"), language);
        var command = new Command("cms", new LocalizedText(
            "给网站加上在线后台：在浏览器里填表，保存到代码仓库。以后每次生成都会发布 /admin/。",
            "Gives the site an online editor: forms in the browser, saved to the repository. From then on each build publishes /admin/.").In(language));
        Option[] keys = [backend, repo, branch, apiRoot, signInUrl, applicationId];
        foreach (var option in keys)
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(backend) == "github" && result.GetValue(applicationId) is not null)
                result.AddError(new LocalizedText("--app-id 只用于 gitlab 和 gitea", "--app-id is for gitlab and gitea only").In(language));
        });
        command.SetAction(arguments => Run(
            arguments.GetValue(globals.Site)!,
            [
                ("backend", arguments.GetValue(backend)), ("repo", arguments.GetValue(repo)), ("branch", arguments.GetValue(branch)),
                ("api_root", arguments.GetValue(apiRoot)), ("sign_in_url", arguments.GetValue(signInUrl)), ("app_id", arguments.GetValue(applicationId)),
            ],
            createReporter(arguments)));
        return command;
    }

    private static int Run(string site, IReadOnlyList<(string Key, string? Value)> settings, ConsoleReporter reporter)
    {
        var diagnostics = new DiagnosticBag();
        if (CmsSetting.Add(new DiskSiteFolder(site), settings, diagnostics) is { } text && AuthorFiles.Replace(site, SiteLoader.SettingsPath, text, diagnostics))
        {
            reporter.Say(("site.yml 里写好了 cms。下一次 brandshowcase build 起，网站有了在线后台 /admin/。", "Added cms to site.yml. From the next brandshowcase build on, the site has its editor at /admin/."));
            reporter.Say(("服务器要给 /admin/ 单独的内容安全策略，见编写指南“编辑器与在线后台”。", "The server must give /admin/ a content security policy of its own; the guide tells which."));
        }
        var sorted = diagnostics.ToSorted();
        reporter.Report(sorted);
        return ExitCode.Of(sorted);
    }

    private static Option<string?> Text(string name, LocalizedText description, LocalizedText helpName, Language language) =>
        new(name) { Description = description.In(language), HelpName = helpName.In(language) };
}
