using System.CommandLine;
using System.Globalization;
using System.Net;
using BrandShowcase.Cli.Preview;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>The options that say how a preview is shown.</summary>
/// <param name="language">The language of their descriptions.</param>
internal sealed class PreviewArguments(Language language)
{
    private readonly Option<int?> port = new("--port", "-p")
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

    private readonly Option<IPAddress?> host = new("--host")
    {
        Description = new LocalizedText(
            "让同一网络里的人也能看：本机的 IP 地址，或 0.0.0.0（全部地址）；默认只有本机能看",
            "let others in the network see it too: an IP address of this machine, or 0.0.0.0 for all; by default only this machine can").In(language),
        HelpName = new LocalizedText("地址", "ADDRESS").In(language),
        CustomParser = result =>
        {
            if (IPAddress.TryParse(result.Tokens[0].Value, out var address))
                return address;
            result.AddError(new LocalizedText($"--host 要写 IP 地址，如 192.168.1.20 或 0.0.0.0，而不是“{result.Tokens[0].Value}”", $"--host takes an IP address such as 192.168.1.20 or 0.0.0.0, not '{result.Tokens[0].Value}'").In(language));
            return null;
        },
    };

    private readonly Option<bool> open = new("--open") { Description = new LocalizedText("同时打开浏览器", "open a browser, too").In(language) };

    private readonly Option<bool> poll = new("--poll")
    {
        Description = new LocalizedText("每秒查看一次文件，用于不通知文件变化的网络磁盘", "look at the files every second, for network drives that tell of no changes").In(language),
    };

    private readonly Option<bool> noReload = new("--no-reload")
    {
        Description = new LocalizedText("页面和发布的完全一样，不自动更新，也不显示错误", "show pages exactly as they will be published; they neither reload nor show mistakes").In(language),
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(port);
        command.Options.Add(open);
        command.Options.Add(host);
        command.Options.Add(poll);
        command.Options.Add(noReload);
    }

    /// <summary>How to serve.</summary>
    public PreviewOptions Read(ParseResult arguments, Language language) => new()
    {
        Port = arguments.GetValue(port),
        Host = arguments.GetValue(host),
        LiveReload = !arguments.GetValue(noReload),
        Language = language,
    };

    /// <summary>Whether to look at the files every second.</summary>
    public bool IsPolling(ParseResult arguments) => arguments.GetValue(poll);

    /// <summary>Whether to open a browser.</summary>
    public bool Opens(ParseResult arguments) => arguments.GetValue(open);
}
