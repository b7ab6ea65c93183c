using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>What the environment refuses: <c>BRN05xx</c>. Nothing of the content is wrong, so the exit code is 3.</summary>
public static class PublishMistakes
{
    private static readonly DiagnosticRule HeldByAnotherBuildRule = new("BRN0501", Severity.Error,
        new("另一个生成正在写同一个文件夹", "Another build is writing to the same folder"),
        new(
            """
            同一个输出文件夹一次只能由一个 brandshowcase 写。提示里的数字是那个进程的编号（PID）。
            等它结束再运行；如果它已经停住，先结束它。进程一旦结束，锁就自动失效，不需要删除任何文件。
            """,
            """
            One output folder is written by one brandshowcase at a time. The number is the id of the process that holds
            it. Wait for it, or end it if it hangs. The lock of a process that has ended does not count, so no file
            needs to be deleted.
            """));

    private static readonly DiagnosticRule ForeignFilesRule = new("BRN0502", Severity.Error,
        new("输出文件夹里有不是本程序写的文件", "The output folder holds files that this program did not write"),
        new(
            """
            生成器只管理自己写的文件，清单在输出文件夹的 .brandshowcase-files 里。不在清单上的文件可能是别人的，
            所以默认不往这样的文件夹里发布，以免选错了地方。

            - 文件夹选错了：用 `--output` 换一个空的或新的文件夹。
            - 文件夹没错，那些文件也要留着：加上 `--force`。它们会原样保留，永远不会被删除或改写。
            """,
            """
            The generator owns the files that it wrote; .brandshowcase-files in the output folder lists them. Any other
            file may be somebody's, so such a folder is refused: it may be the wrong one.

            - If it is the wrong folder, name an empty or a new one with `--output`.
            - If it is the right one and the files shall stay, add `--force`: they are kept as they are, never deleted
              and never written to.
            """));

    private static readonly DiagnosticRule ForeignFileInTheWayRule = new("BRN0503", Severity.Error,
        new("别人的文件占了要发布的位置", "A file of others stands where a page must go"),
        new(
            """
            网站要在这个位置写一个文件，但那里已有一个不是本程序写的文件（或同名文件夹，大小写不同也算）。
            别人的文件永远不会被改写，即使加了 `--force`。请把它移走或改名；如果整个文件夹都是旧的生成结果，可以删掉重来。
            """,
            """
            The site needs this place for a file of its own, and a file or folder that this program did not write stands
            there (names that differ only in case count as the same). Files of others are never overwritten, also not
            with `--force`. Move or rename it; if the whole folder is old output, delete the folder and build again.
            """));

    private static readonly DiagnosticRule OverlapsSourcesRule = new("BRN0504", Severity.Error,
        new("输出文件夹与网站的源文件重叠", "The output folder overlaps the sources of the site"),
        new(
            """
            输出文件夹不能是网站的根文件夹，不能包含 content、themes 或 site.yml，也不能在 content 或 themes 里面：
            发布会整体替换输出文件夹。一般用网站根文件夹下的 public。
            """,
            """
            The output folder may not be the site's root, may not contain content, themes or site.yml, and may not lie
            inside content or themes, since publishing replaces it as a whole. The usual place is public in the site's
            root folder.
            """));

    private static readonly DiagnosticRule NotAFolderRule = new("BRN0505", Severity.Error,
        new("输出位置不是文件夹", "The output place is not a folder"),
        new(
            """
            要发布到的位置上已有一个普通文件。请把它移走，或用 `--output` 换一个文件夹。
            """,
            """
            A file stands where the output folder should be. Move it away, or name another folder with `--output`.
            """));

    private static readonly DiagnosticRule MountPointRule = new("BRN0506", Severity.Error,
        new("输出文件夹是挂载点", "The output folder is a mount point"),
        new(
            """
            新网站先在输出文件夹旁边写好，再一步换上去；挂载点（例如容器里挂载的卷、一个盘的根）不能被这样换掉。
            请发布到它里面的一个子文件夹，例如 `--output /挂载点/site`，并让网站服务器指向这个子文件夹。
            """,
            """
            The new site is staged beside the output folder and put in its place in one step. A mount point, such as a
            volume of a container or the root of a drive, cannot be replaced like that. Publish to a folder inside it,
            for example `--output /volume/site`, and let the web server serve that folder.
            """));

    private static readonly DiagnosticRule CannotWriteRule = new("BRN0507", Severity.Error,
        new("操作系统拒绝写入", "The operating system refused to write"),
        new(
            """
            写输出文件夹或它旁边的临时文件夹时出错，网站保持原来的样子。常见原因：
            没有权限（输出文件夹的上一级也要能写）；磁盘是只读的；Windows 上有程序打开着里面的文件；路径太长。
            """,
            """
            Writing to the output folder, or to the staging folder beside it, failed. The published site is as it was.
            Usual causes: no permission (the folder above must be writable too), a read-only disk, a file held open by
            another program on Windows, a path that is too long.
            """));

    private static readonly DiagnosticRule NoSpaceRule = new("BRN0508", Severity.Error,
        new("磁盘已满", "The disk is full"),
        new(
            """
            新网站要先完整写好才会换上去，因此除了现有的网站，还要有放得下所有改动文件的空间。网站保持原来的样子。
            请清理磁盘，或发布到另一个磁盘。
            """,
            """
            The new site is written whole before it takes the old one's place, so there must be space for all files that
            changed. The published site is as it was. Free some space, or publish to another disk.
            """));

    private static readonly DiagnosticRule LeftoverNotOursRule = new("BRN0509", Severity.Error,
        new("临时文件夹里有别人的文件", "The staging folder holds files of others"),
        new(
            """
            发布要用输出文件夹旁边的临时文件夹（.名称.brandshowcase.new 和 .old）。里面有不是本程序写的文件，不能放心删除。
            请看看那些文件，移走或删除后再运行。
            """,
            """
            Publishing uses folders beside the output folder (.NAME.brandshowcase.new and .old). One of them holds files
            that this program did not write and will not delete. Look at them, move or delete them, and run again.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        HeldByAnotherBuildRule, ForeignFilesRule, ForeignFileInTheWayRule, OverlapsSourcesRule, NotAFolderRule,
        MountPointRule, CannotWriteRule, NoSpaceRule, LeftoverNotOursRule,
    ];

    /// <summary>Whether a diagnostic is one of this subject: the environment refused, and the content is not to blame.</summary>
    public static bool Includes(Diagnostic diagnostic) => Rules.Contains(diagnostic.Rule);

    /// <summary>Another process, or another publication of this one, holds the lock of the output folder.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="processId">The holder, or 0 if it has not yet said who it is.</param>
    public static Diagnostic HeldByAnotherBuild(string folder, long processId) => HeldByAnotherBuildRule.At(Place.OfFile(folder),
        processId > 0
            ? new($"进程 {processId} 正在往这个文件夹里发布", $"process {processId} is publishing to this folder")
            : new("另一个进程正在往这个文件夹里发布", "another process is publishing to this folder"),
        new("等它结束后再运行", "wait until it has ended and run again"));

    /// <summary>The output folder holds files that are not in its list of owned files.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="files">Their paths in it, sorted, at least one.</param>
    public static Diagnostic ForeignFiles(string folder, IReadOnlyCollection<string> files) => ForeignFilesRule.At(Place.OfFile(folder),
        new($"文件夹里有不是本程序写的文件：{NamesZh(files)}", $"the folder holds files that this program did not write: {NamesEn(files)}"),
        new("换一个文件夹，或加 --force 保留这些文件并发布到这里", "choose another folder, or add --force to keep them and publish here"));

    /// <summary>A file or folder of others stands where the plan has a file.</summary>
    /// <param name="path">The path of the foreign file, with the output folder.</param>
    public static Diagnostic ForeignFileInTheWay(string path) => ForeignFileInTheWayRule.At(Place.OfFile(path),
        new("网站要在这里写文件，但这里的文件不是本程序写的", "the site needs this place, and the file in it is not written by this program"),
        new("请把它移走或改名；--force 也不会改写它", "move or rename it; --force does not overwrite it either"));

    /// <summary>The output folder is, contains or lies in something that the site is made from.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="source">The file or folder of the site.</param>
    public static Diagnostic OverlapsSources(string folder, string source) => OverlapsSourcesRule.At(Place.OfFile(folder),
        new($"不能发布到这里：与网站的源文件 {source} 重叠", $"cannot publish here: the folder overlaps {source}, which the site is made from"),
        new("用 --output 指定一个单独的文件夹，例如 public", "name a folder of its own with --output, for example public"));

    /// <summary>A file stands where the output folder should be.</summary>
    public static Diagnostic NotAFolder(string folder) => NotAFolderRule.At(Place.OfFile(folder),
        new("这是一个文件，不是文件夹", "this is a file, not a folder"),
        new("移走它，或用 --output 换一个文件夹", "move it away, or name another folder with --output"));

    /// <summary>The output folder is the root of a mounted file system and cannot be renamed.</summary>
    public static Diagnostic MountPoint(string folder) => MountPointRule.At(Place.OfFile(folder),
        new("这是一个挂载点，不能整体替换", "this is a mount point and cannot be replaced as a whole"),
        new("请发布到它里面的子文件夹", "publish to a folder inside it"));

    /// <summary>The operating system refused a step of publishing.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="reason">What the system says.</param>
    public static Diagnostic CannotWrite(string folder, string reason) => CannotWriteRule.At(Place.OfFile(folder),
        new($"写入失败，网站保持原样：{reason}", $"writing failed, the published site is as it was: {reason}"),
        new("请检查权限，以及是否有程序打开着里面的文件", "check the permissions and whether another program holds a file open"));

    /// <summary>There is no space left for the new tree.</summary>
    public static Diagnostic NoSpace(string folder) => NoSpaceRule.At(Place.OfFile(folder),
        new("磁盘已满，网站保持原样", "the disk is full, the published site is as it was"),
        new("请清理磁盘后再运行", "free some space and run again"));

    /// <summary>A folder with the name of a staging folder holds files that no publication can account for.</summary>
    /// <param name="folder">The staging folder.</param>
    /// <param name="files">Their paths in it, sorted, at least one.</param>
    public static Diagnostic LeftoverNotOurs(string folder, IReadOnlyCollection<string> files) => LeftoverNotOursRule.At(Place.OfFile(folder),
        new($"临时文件夹里有不是本程序写的文件：{NamesZh(files)}", $"the staging folder holds files that this program did not write: {NamesEn(files)}"),
        new("请移走或删除它们", "move or delete them"));

    private const int NamesShown = 5;

    private static string NamesZh(IReadOnlyCollection<string> files) =>
        string.Join('、', files.Take(NamesShown)) + (files.Count > NamesShown ? $" 等 {files.Count} 个" : "");

    private static string NamesEn(IReadOnlyCollection<string> files) =>
        string.Join(", ", files.Take(NamesShown)) + (files.Count > NamesShown ? $" and {files.Count - NamesShown} more" : "");
}
