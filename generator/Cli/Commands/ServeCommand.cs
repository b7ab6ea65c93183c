using System.CommandLine;
using System.Globalization;
using BrandShowcase.Cli.Preview;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Write;

namespace BrandShowcase.Cli.Commands;

/// <summary><c>serve</c>: builds the site and shows it on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create(Language language, GlobalOptions globals, Func<ParseResult, ConsoleReporter> createReporter)
    {
        var build = new BuildArguments(language, globals);
        var publish = new PublishArguments(language, globals);
        var port = new Option<int?>("--port", "-p")
        {
            Description = new LocalizedText($"端口，默认 {PreviewOptions.DefaultPort}，被占用时用下一个空闲的", $"the port; {PreviewOptions.DefaultPort} by default, or the next free one").In(language),
            HelpName = new LocalizedText("端口", "PORT").In(language),
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 65535)
                    return number;
                result.AddError(new LocalizedText($"--port 要写 1 到 65535 的整数，而不是“{result.Tokens[0].Value}”", $"--port takes a number from 1 to 65535, not '{result.Tokens[0].Value}'").In(language));
                return null;
            },
        };
        var command = new Command("serve", new LocalizedText("生成网站，并在本机预览。按 Ctrl-C 停止。", "Builds the site and shows it on this machine. Ctrl-C stops it.").In(language));
        command.Options.Add(port);
        publish.AddTo(command);
        build.AddTo(command, withBaseUrl: true);
        command.SetAction((arguments, cancellation) => RunAsync(
            new DiskSiteFolder(arguments.GetValue(globals.Site)!), publish.Read(arguments), arguments.GetValue(port),
            progress => build.Read(arguments, progress, cancellation), createReporter(arguments), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ISiteFolder folder, PublishOptions target, int? port, Func<Action<int, int>?, Site.BuildOptions> readOptions, ConsoleReporter reporter, CancellationToken cancellation)
    {
        var built = BuildCommand.Run(folder, target, readOptions, reporter);
        if (built != ExitCode.Clean)
            return built;
        var diagnostics = new DiagnosticBag();
        var settings = SiteLoader.LoadSettings(folder, new());
        var options = new PreviewOptions
        {
            Folder = target.Folder,
            Port = port,
            BasePath = Uri.UnescapeDataString((readOptions(null).BaseUrl ?? settings.BaseUrl).Path),
            PictureOrigin = settings.Map.TileOrigin,
        };
        await using var server = await PreviewServer.StartAsync(options, diagnostics, cancellation);
        var sorted = diagnostics.ToSorted();
        reporter.Report(sorted);
        if (server is null)
            return ExitCode.Of(sorted);
        reporter.Say(($"预览：{server.Address}（按 Ctrl-C 停止）", $"Preview: {server.Address} (Ctrl-C stops it)"));
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how a preview ends.
        }
        return ExitCode.Clean;
    }
}
