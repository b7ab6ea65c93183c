using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>The examples that the help shows.</summary>
internal static class Examples
{
    /// <summary>The examples of a command, each with what it does.</summary>
    public static IEnumerable<(string Command, string Meaning)> Of(string command, Language language)
    {
        (string Command, LocalizedText Meaning)[] examples = command switch
        {
            "build" =>
            [
                ("brandshowcase build", ("生成到 public 文件夹", "build into the folder public")),
                ("brandshowcase build -o /srv/www/brands --base-url https://www.example.org/brands/", ("生成到别处，用别的地址", "build into another folder, for another address")),
                ("brandshowcase build --offline", ("生成离线副本，拷到U盘就能打开", "make a copy for a USB stick")),
                ("brandshowcase build --clock 2025-07-01", ("生成 2025 年 7 月 1 日应有的网站", "build the site as it should be on that day")),
            ],
            "serve" =>
            [
                ("brandshowcase serve --open", ("打开浏览器，边写边看", "open a browser, and see what is saved at once")),
                ("brandshowcase serve --drafts --future", ("连同草稿和未到日期的页面", "with drafts and pages before their day")),
                ("brandshowcase serve --host 0.0.0.0", ("让同一网络里的人也能看", "let others in the network see it, too")),
            ],
            "new" =>
            [
                ("brandshowcase new branch 药学部党支部", ("新建一个支部的文件", "begin the page of a branch")),
                ("brandshowcase new branch 药学部党支部 --hospital yongkang-first --slug pharmacy", ("写明医院和文件名", "name the hospital and the file")),
                ("brandshowcase new activity 社区义诊 --date 2025-07-01", ("新建一次活动的文件", "begin the page of an activity")),
            ],
            "import" =>
            [
                ("brandshowcase import 总结.docx --as branch --slug pharmacy", ("把 Word 文档做成一个支部的草稿", "turn a Word document into the draft of a branch")),
                ("brandshowcase import 文章.html --as activity --hospital yongkang-first", ("把保存的网页做成一次活动的草稿", "turn a saved page into the draft of an activity")),
            ],
            "check" =>
            [
                ("brandshowcase check", ("检查全部内容，什么也不写", "check everything, write nothing")),
                ("brandshowcase check --drafts", ("连同草稿", "check drafts, too")),
                ("brandshowcase check --output report.html", ("写成一个网页，可以发给同事或打印", "write a page to send on or to print")),
                ("brandshowcase check --external", ("也看外部链接能不能打开", "also see whether links to other sites still lead somewhere")),
            ],
            "list" =>
            [
                ("brandshowcase list drafts", ("还有哪些草稿", "say which drafts there are")),
                ("brandshowcase list orphans", ("哪些页面没有别的页面链接", "say to which pages no other one links")),
                ("brandshowcase list pages --json", ("全部页面，给程序读", "list all pages for a program")),
            ],
            "stats" =>
            [
                ("brandshowcase stats", ("各医院的支部、活动、字数和完整度", "show branches, activities, words and completeness of each hospital")),
                ("brandshowcase stats --json", ("给程序读", "print them for a program")),
            ],
            "schema" =>
            [
                ("brandshowcase schema", ("给 VS Code 写好补全、说明和检查", "set VS Code up to complete, explain and check")),
                ("brandshowcase schema --output schemas", ("只写 JSON Schema，给别的编辑器用", "write the JSON Schemas alone, for other editors")),
            ],
            "cms" => [("brandshowcase cms --backend gitea --repo hospital/brands --api-root https://git.example.org/api/v1", ("加上在线后台", "add the online editor"))],
            "explain" =>
            [
                ("brandshowcase explain BRN0102", ("说明一个错误代码", "explain a code")),
                ("brandshowcase explain fields", ("列出各种页面的全部字段", "list the fields of all types of pages")),
                ("brandshowcase explain template-data", ("列出模板能看到的数据", "list what templates see")),
                ("brandshowcase explain page /hospitals/", ("一页从哪里来，用哪个模板，各个值写在哪里，什么链接到它", "say where a page and its values come from, which template renders it, what leads to it")),
                ("brandshowcase explain page content/index.md --json", ("同上，给程序读", "the same for a program")),
                ("brandshowcase explain layout /hospitals/", ("一页用的是哪个模板", "say which template renders a page")),
            ],
            _ =>
            [
                ("brandshowcase serve", ("边写边看", "preview while writing")),
                ("brandshowcase new branch ICU", ("新建一个支部的文件", "begin the page of a branch")),
                ("brandshowcase import report.docx", ("把已有的文章做成草稿", "turn an article into a draft")),
                ("brandshowcase check", ("检查全部内容", "check everything")),
                ("brandshowcase build", ("生成网站", "build the site")),
                ("brandshowcase list drafts", ("列出草稿", "list drafts")),
                ("brandshowcase stats", ("统计页数、字数和完整度", "count pages and words")),
                ("brandshowcase schema", ("让编辑器帮着写", "let the editor help")),
                ("brandshowcase cms --backend github --repo owner/name", ("加上在线后台", "add an online editor")),
                ("brandshowcase explain BRN0102", ("说明一个错误代码", "explain a code")),
            ],
        };
        return examples.Select(example => (example.Command, example.Meaning.In(language)));
    }
}
