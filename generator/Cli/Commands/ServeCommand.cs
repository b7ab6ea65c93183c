using System.CommandLine;
using BrandShowcase.Cli.Preview;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Preview;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>serve</c>: shows the site while it is being written.</summary>
internal static class ServeCommand
{
    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var build = new BuildArguments(language, globals);
        var preview = new PreviewArguments(language);
        var command = new Command("serve", new LocalizedText(
            "在本机预览网站：文件一保存，浏览器里的页面就更新。什么也不发布。按 Ctrl-C 停止。",
            "Shows the site on this machine, and reloads pages as files are saved. Publishes nothing. Ctrl-C stops it.").In(language));
        preview.AddTo(command);
        build.AddTo(command, withBaseUrl: true);
        command.SetAction((arguments, cancellation) => RunAsync(
            arguments.GetValue(globals.Site)!, preview.Read(arguments, language), preview.IsPolling(arguments), preview.Opens(arguments),
            () => build.Read(arguments, progress: null, cancellation), createReporter(arguments), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string root, PreviewOptions options, bool isPolling, bool opensBrowser, Func<BuildOptions> readOptions, ConsoleReporter reporter, CancellationToken cancellation)
    {
        var folder = new DiskSiteFolder(root);
        if (!folder.Exists(SiteLoader.SettingsPath))
        {
            var missing = new DiagnosticBag();
            SiteLoader.LoadSettings(folder, missing);
            reporter.Report(missing.ToSorted());
            return ExitCode.ContentErrors;
        }
        // What is saved while the site is first read must not be missed.
        using var watcher = new SiteWatcher(root, isPolling, reason => reporter.Report([PreviewMistakes.CannotWatch(root, reason)]));
        var session = new PreviewSession(folder);
        var latest = new LatestSnapshot(session.Look(readOptions()));
        var console = new PreviewConsole(reporter);
        console.Begin(latest.Value);

        var diagnostics = new DiagnosticBag();
        await using var server = await PreviewServer.StartAsync(latest, options, diagnostics, cancellation);
        var sorted = diagnostics.ToSorted();
        reporter.Report(sorted);
        if (server is null)
            return ExitCode.Of(sorted);
        reporter.Say(($"预览：{server.Address}（按 Ctrl-C 停止）", $"Preview: {server.Address} (Ctrl-C stops it)"));
        if (server.SharedAddresses is [_, ..] shared)
        {
            var addresses = string.Concat(shared.Select(address => $"\n  {address}"));
            reporter.Say((
                $"手机或别的电脑连上同一个网络（同一个 Wi-Fi），在浏览器里打开：{addresses}\n打不开时，在这台电脑的防火墙里允许端口 {server.Address.Port}。",
                $"Phones and other computers in the same network (the same Wi-Fi) can open:{addresses}\nIf they cannot, let the firewall of this computer allow port {server.Address.Port}."));
        }
        if (opensBrowser && !Browser.TryOpen(server.Address))
            reporter.Note(("打不开浏览器，请自己打开上面的地址。", "No browser could be opened; please open the address yourself."));
        try
        {
            // Neither ends before Ctrl-C, unless it fails.
            await await Task.WhenAny(
                new SiteFollower(session, watcher, latest).RunAsync(readOptions, console.Report, TimeProvider.System, cancellation),
                console.FollowAsync(latest, cancellation));
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how a preview ends.
        }
        return ExitCode.Clean;
    }
}
