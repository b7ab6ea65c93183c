using System.Buffers;
using System.Text;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Authoring.Cms;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;

namespace BrandShowcase.Site.Plan;

/// <summary>The online editor at <c>/admin/</c>, for a site whose settings ask for it.</summary>
internal static class AdminJobs
{
    // The script of Sveltia CMS, which asks a bundler for its translations: the Chinese one lies beside it as a module.
    private const string Script = "sveltia/index.js";
    private const string Translation = "sveltia/locales/zh-CN.json";

    /// <summary>Its files; none, and a warning, where Sveltia CMS should lie beside the program and does not.</summary>
    public static IEnumerable<OutputJob> Of(SiteModel site, LoadedSite loaded, BuildOptions options, DiagnosticBag diagnostics)
    {
        // A copy on a disk has nowhere to save to.
        if (site.Settings.Cms is not { } settings || options.ProgramFolder is not { } program || options.Offline)
            return [];
        var files = program.List("sveltia", diagnostics).Concat(program.List("yaml", diagnostics)).Select(file => file.Path).ToArray();
        if (files.Length == 0)
        {
            diagnostics.Add(AuthoringMistakes.NoSveltia(Place.OfFile(SiteLoader.SettingsPath)));
            return [];
        }
        return
        [
            Text("index.html", () => Page(settings)),
            Text("admin.js", ReadScript),
            Text("config.yml", () => CmsConfig.Write(site, loaded.Files, settings)),
            Text("forms.json", () => CmsConfig.WriteForms(site.Settings)),
            .. files.Select(path => new OutputJob(OutputPath.Get($"{CmsSettings.Folder}/{NameOf(path)}"), Place.OfFile(path), (output, bag) => Copy(program, path, output, bag))),
        ];
    }

    /// <summary>The page. Its own policy keeps it from fetching fonts of other hosts, whatever the server allows.</summary>
    private static string Page(CmsSettings settings) =>
        $"""
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{settings.ContentSecurityPolicy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>在线后台</title>
        <link rel="icon" href="data:,">
        <script src="admin.js" type="module"></script>
        </head>
        <body></body>
        </html>

        """;

    private static string NameOf(string path) => path == Translation ? Path.ChangeExtension(path, ".js") : path;

    private static OutputJob Text(string name, Func<string> write) =>
        new(OutputPath.Get($"{CmsSettings.Folder}/{name}"), Place.OfFile(SiteLoader.SettingsPath), (output, _) => output.Write(Encoding.UTF8.GetBytes(write())));

    private static void Copy(ISiteFolder program, string path, IBufferWriter<byte> output, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = program.Open(path);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            output.Write(path switch
            {
                Script => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("../locales/zh-CN.json", "./locales/zh-CN.js", StringComparison.Ordinal)),
                Translation => [.. "export default "u8, .. bytes],
                _ => bytes,
            });
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMistakes.CannotRead(path, refused.Message));
        }
    }

    private static string ReadScript()
    {
        using var stream = typeof(AdminJobs).Assembly.GetManifestResourceStream("admin.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
