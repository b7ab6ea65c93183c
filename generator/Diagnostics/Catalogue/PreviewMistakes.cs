using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>What stands in the way of a preview, or should be known of it.</summary>
public static class PreviewMistakes
{
    private static readonly DiagnosticRule PortUnavailableRule = new("BRN0510", Severity.Error,
        new("端口用不了", "The port cannot be used"),
        new(
            """
            另一个程序（也许是还开着的另一个预览）正在使用这个端口，或者系统不许使用它（多半是小于 1024 的端口）。
            用 `--port` 换一个端口，或不写 `--port`，让预览自己找一个空闲的。
            """,
            """
            Another program, perhaps another preview, uses this port, or the system does not allow it (mostly ports below
            1024). Choose a different one with `--port`, or leave the option out and let the preview find a free one.
            """));

    private static readonly DiagnosticRule CannotWatchRule = new("BRN0511", Severity.Warning,
        new("系统不肯通知文件的变化", "The system does not tell of changed files"),
        new(
            """
            预览本来由操作系统通知哪些文件变了。现在系统拒绝了（Linux 上多半是 inotify 的数量用完了，例如同时开着几个编辑器），
            所以预览改为每秒查看一次文件夹：照常更新，只是最多慢一秒。

            要恢复原来的速度，可以请管理员调高上限（`sysctl fs.inotify.max_user_watches` 和 `fs.inotify.max_user_instances`），
            或关掉占用它的程序，再重新运行 `brandshowcase serve`。网络磁盘常常不通知变化，请直接用 `--poll`。
            """,
            """
            A preview lets the operating system tell it which files change. The system refused, on Linux mostly because its
            inotify watches are used up, so the preview looks at the folder every second instead: all works as before, up to a
            second later.

            To have it quick again, raise the limits (`sysctl fs.inotify.max_user_watches` and `fs.inotify.max_user_instances`) or
            end what uses them up, and start `brandshowcase serve` again. Network drives often tell of no changes; use `--poll`.
            """));

    private static readonly DiagnosticRule OpenToOthersRule = new("BRN0512", Severity.Warning,
        new("别的电脑也能看到预览", "Others can see the preview"),
        new(
            """
            用了 `--host`，同一网络里的任何人都能打开预览，包括还没发布的内容；没有密码，也不加密。
            只在自己信任的网络里用，看完就按 Ctrl-C 停止。只给自己看时，去掉 `--host`。

            在手机上看：手机和这台电脑连同一个 Wi-Fi，在手机的浏览器里输入预览列出的网址（先试第一个）。打不开时，多半是这台电脑的防火墙
            不许别人连接：允许预览所用的端口；访客用的 Wi-Fi 常常不让设备互相访问，请换一个网络。
            """,
            """
            With `--host`, anybody in the network can open the preview and read what is not published yet; there is no password
            and no encryption. Use it only in a network that you trust, and stop it with Ctrl-C when it is not needed any more. To
            see it on this machine alone, leave `--host` out.

            To see it on a phone, let it join the same Wi-Fi as this machine and open one of the addresses that the preview lists,
            the first one first. If none opens, the firewall of this machine probably refuses others: allow the port of the preview.
            A Wi-Fi for guests often keeps its devices apart; use another network.
            """));

    private static readonly DiagnosticRule HostUnavailableRule = new("BRN0513", Severity.Error,
        new("本机没有这个地址", "This machine does not have that address"),
        new(
            """
            `--host` 后面要写这台电脑自己的 IP 地址。Windows 上用 `ipconfig`，Linux 和 macOS 上用 `ip address` 或 `ifconfig` 查看；
            也可以写 0.0.0.0，表示本机的全部地址。
            """,
            """
            `--host` takes an IP address of this machine itself. `ipconfig` on Windows, `ip address` or `ifconfig` elsewhere list
            them; 0.0.0.0 stands for all of them.
            """));

    private static readonly DiagnosticRule OwnFaultRule = new("BRN0514", Severity.Error,
        new("程序自己出错了", "The program itself failed"),
        new(
            """
            这不是内容的错，是 brandshowcase 的错。预览继续运行：网站显示原来的样子，文件再保存一次就再试一次。
            请把这条消息连同它指出的文件交给维护程序的人。
            """,
            """
            Not the content is to blame but brandshowcase. The preview goes on: the site is shown as it was, and the next save is
            another try. Please give this message, with the file that it names, to whoever maintains the program.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [PortUnavailableRule, CannotWatchRule, OpenToOthersRule, HostUnavailableRule, OwnFaultRule];

    /// <summary>Whether a diagnostic is one of this subject: the environment refused, and the content is not to blame.</summary>
    public static bool Includes(Diagnostic diagnostic) => Rules.Contains(diagnostic.Rule);

    /// <summary>The preview cannot listen on the port that was asked for.</summary>
    /// <param name="address">The address and the port.</param>
    public static Diagnostic PortUnavailable(string address) => PortUnavailableRule.At(Place.OfFile(address),
        new("这个端口用不了：已被占用，或没有权限", "this port cannot be used: it is taken or not permitted"),
        new("用 --port 换一个端口", "choose another port with --port"));

    /// <summary>The system does not tell of changes, and the preview looks for them every second.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="reason">What the system says.</param>
    public static Diagnostic CannotWatch(string folder, string reason) => CannotWatchRule.At(Place.OfFile(folder),
        new($"系统不通知文件的变化，改为每秒查看一次：{reason}", $"the system does not tell of changed files, so they are looked at every second: {reason}"));

    /// <summary>Others in the network can see the preview.</summary>
    /// <param name="address">The address at which they can.</param>
    public static Diagnostic OpenToOthers(string address) => OpenToOthersRule.At(Place.OfFile(address),
        new("同一网络里的人都能看到预览，包括还没发布的内容", "anybody in the network can see the preview, with all that is not published yet"),
        new("看完就按 Ctrl-C 停止", "stop it with Ctrl-C when it is not needed any more"));

    /// <summary>The address that was asked for is none of this machine's.</summary>
    public static Diagnostic HostUnavailable(string host) => HostUnavailableRule.At(Place.OfFile(host),
        new("本机没有这个地址", "this machine does not have that address"),
        new("用 --host 0.0.0.0，或写本机的 IP 地址", "use --host 0.0.0.0, or an IP address of this machine"));

    /// <summary>The program failed where it never should.</summary>
    /// <param name="path">The file that it was at, or the one whose change led to it.</param>
    /// <param name="fault">What happened.</param>
    public static Diagnostic OwnFault(string path, Exception fault) => OwnFaultRule.At(Place.OfFile(path),
        new($"程序自己出错了，不是内容的错：{fault.GetBaseException().Message}", $"the program itself failed, not the content: {fault.GetBaseException().Message}"),
        new("改一改这个文件再保存；并把这条消息交给维护程序的人", "change the file and save it again; and give this message to whoever maintains the program"));
}
