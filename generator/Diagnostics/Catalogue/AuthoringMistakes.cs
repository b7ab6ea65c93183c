using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>Mistakes when files are made for authors: <c>BRN07xx</c>.</summary>
public static class AuthoringMistakes
{
    private static readonly DiagnosticRule PageExistsRule = new("BRN0700", Severity.Error,
        new("这个文件已经有了", "There is such a file already"),
        new(
            """
            `new` 只写新文件，从不覆盖已有的文件。
            如果这正是要写的那一页，直接打开它修改；如果是另一页，用 `--slug` 换一个文件名：

                brandshowcase new branch 外科党支部 --slug surgery
            """,
            """
            `new` only adds files and never overwrites one. If it is the page that you mean, open and change it; if not,
            give the new one another file name: `brandshowcase new branch 外科党支部 --slug surgery`.
            """));

    private static readonly DiagnosticRule NoHospitalRule = new("BRN0701", Severity.Error,
        new("网站里还没有医院", "The site has no hospital yet"),
        new(
            """
            支部和活动属于一所医院，所以先要有医院的页面：

                brandshowcase new hospital 某某市第一人民医院
            """,
            """
            Branches and activities belong to a hospital, so its page comes first: `brandshowcase new hospital NAME`.
            """));

    private static readonly DiagnosticRule SeveralHospitalsRule = new("BRN0702", Severity.Error,
        new("不知道属于哪所医院", "Which hospital it belongs to is not known"),
        new(
            """
            网站里不止一所医院，要用 `--hospital` 说明是哪一所，写它的文件夹名或全称：

                brandshowcase new branch 药学部党支部 --hospital yongkang-first

            医共体的活动写 `--consortium`。只有一所医院的网站不用写。
            """,
            """
            The site has more than one hospital, so `--hospital` must say which, by its folder's name or its title.
            For an activity of a consortium it is `--consortium`. A site with one hospital needs neither.
            """));

    private static readonly DiagnosticRule UnknownOwnerRule = new("BRN0703", Severity.Error,
        new("没有这所医院或医共体", "There is no such hospital or consortium"),
        new(
            """
            `--hospital` 和 `--consortium` 后面要写网站里已有的医院或医共体：它的文件夹名，或页面的标题。
            """,
            """
            `--hospital` and `--consortium` take a hospital or consortium of the site: the name of its folder, or the
            title of its page.
            """));

    private static readonly DiagnosticRule NoFileNameRule = new("BRN0704", Severity.Error,
        new("从名称里拼不出文件名", "The name gives no file name"),
        new(
            """
            文件名默认用名称的拼音，也就是网址的一部分。名称里没有汉字、字母和数字时，要用 `--slug` 另写一个：

                brandshowcase new activity ❤️ --slug thank-you
            """,
            """
            By default a file is named by the pinyin of its title. A title without a Chinese character, letter or digit
            needs `--slug NAME`.
            """));

    private static readonly DiagnosticRule NoSveltiaRule = new("BRN0705", Severity.Warning,
        new("没有在线后台", "No online editor"),
        new(
            """
            在线后台用到的 Sveltia CMS 不在程序旁边，多半是编译程序时没有安装 Node 和 npm，或者连不上网。
            网站照常生成，只是没有 /admin/。要有在线后台，请装好 Node 20 以上版本，重新编译程序。
            """,
            """
            Sveltia CMS, which the online editor needs, does not lie beside the program: it was probably built without Node and
            npm, or without a network. The site is published without /admin/. Install Node 20 or newer and build the program
            again to have the editor.
            """));

    private static readonly DiagnosticRule CmsExistsRule = new("BRN0706", Severity.Error,
        new("在线后台已经设好了", "The online editor is set already"),
        new(
            """
            site.yml 里已经有 `cms`。`brandshowcase cms` 只添加，从不改动已有的设置。
            要换仓库或分支，直接修改 site.yml 里 `cms` 下面的几行；不要在线后台了，删去它们。
            """,
            """
            site.yml has `cms` already. `brandshowcase cms` only adds it, and never changes settings. To name another
            repository or branch, change the lines below `cms` in site.yml; to do without the editor, delete them.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [PageExistsRule, NoHospitalRule, SeveralHospitalsRule, UnknownOwnerRule, NoFileNameRule, NoSveltiaRule, CmsExistsRule];

    /// <summary>The file that is asked for exists.</summary>
    public static Diagnostic PageExists(string path) => PageExistsRule.At(Place.OfFile(path),
        new("这个文件已经有了，没有改动它", "there is such a file already; it was left as it is"),
        new("直接修改它，或用 --slug 换一个文件名", "change it, or give another file name with --slug"));

    /// <summary>A page needs a hospital, and the site has none.</summary>
    public static Diagnostic NoHospital(string folder) => NoHospitalRule.At(Place.OfFile(folder),
        new("网站里还没有医院", "the site has no hospital yet"),
        new("先写：brandshowcase new hospital 医院名称", "first: brandshowcase new hospital NAME"));

    /// <summary>A page needs a hospital, and the site has several.</summary>
    public static Diagnostic SeveralHospitals(string folder, ImmutableArray<string> hospitals) => SeveralHospitalsRule.At(Place.OfFile(folder),
        new($"网站里有 {hospitals.Length} 所医院，不知道属于哪一所", $"the site has {hospitals.Length} hospitals, and it may belong to any"),
        new($"用 --hospital 写明：{string.Join('、', hospitals)}", $"name it with --hospital: {string.Join(", ", hospitals)}"));

    /// <summary>A hospital or consortium that the site does not have.</summary>
    public static Diagnostic UnknownOwner(string folder, string asked, ImmutableArray<string> known, string? nearest) => UnknownOwnerRule.At(Place.OfFile(folder),
        new($"没有“{asked}”", $"there is no '{asked}'"),
        nearest is null
            ? new($"已有的是：{(known.IsEmpty ? "无" : string.Join('、', known))}", $"there are: {(known.IsEmpty ? "none" : string.Join(", ", known))}")
            : new($"是不是“{nearest}”？", $"did you mean '{nearest}'?"));

    /// <summary>A title of which no file name can be made.</summary>
    public static Diagnostic NoFileName(string title) => NoFileNameRule.At(Place.OfFile(title),
        new("从这个名称里拼不出文件名", "this name gives no file name"),
        new("用 --slug 写一个，如 --slug thank-you", "give one with --slug, such as --slug thank-you"));

    /// <summary>The site asks for the online editor, and its files do not lie beside the program.</summary>
    public static Diagnostic NoSveltia(Place place) => NoSveltiaRule.At(place,
        new("程序旁边没有 Sveltia CMS，网站没有在线后台", "Sveltia CMS does not lie beside the program: the site has no online editor"),
        new("请装好 Node 和 npm，重新编译程序", "install Node and npm, and build the program again"));

    /// <summary>The settings have the online editor already.</summary>
    public static Diagnostic CmsExists(Place place) => CmsExistsRule.At(place,
        new("已经有 cms，没有改动它", "there is cms already; it was left as it is"),
        new("要改就直接改 site.yml", "change site.yml itself"));
}
