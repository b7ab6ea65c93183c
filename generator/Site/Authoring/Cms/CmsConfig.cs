using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring.Cms;

/// <summary>The configuration of the online editor, Sveltia CMS: where pages are saved, and a form for each type of page.</summary>
internal static class CmsConfig
{
    /// <summary><c>config.yml</c>, written as JSON, which YAML includes.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">All files of pages, published or not.</param>
    /// <param name="settings">Where pages are saved.</param>
    public static string Write(SiteModel site, ImmutableArray<SourceFile> files, CmsSettings settings)
    {
        var fields = new CmsFields(site.Settings);
        var withFolders = files.Where(IsFolder).Select(file => (file.Location.Type, file.Location.OwnerAddress)).ToHashSet();
        var config = new JsonObject
        {
            ["backend"] = Backend(settings),
            ["media_folder"] = ContentLocation.Root,
            ["public_folder"] = "/",
            ["site_url"] = site.Settings.BaseUrl.Value,
            ["display_url"] = site.Settings.BaseUrl.Value,
            ["output"] = new JsonObject { ["omit_empty_optional_fields"] = true },
            ["collections"] = new JsonArray(
            [
                Alone("home", "首页", ContentType.Home, ContentLocation.Root, "index", fields),
                Folder("hospitals", "医院", ContentType.Hospital, $"{ContentLocation.Root}/hospitals", fields, path: "{{slug}}/index"),
                .. site.Pages.Hospitals.SelectMany(hospital => Below(hospital, hospital.Content.ShortTitle, withBranches: true, withFolders, fields)),
                Folder("consortia", "医共体", ContentType.Consortium, $"{ContentLocation.Root}/consortia", fields, path: "{{slug}}/index"),
                .. site.Pages.Consortia.SelectMany(consortium => Below(consortium, consortium.Content.ShortTitle, withBranches: false, withFolders, fields)),
                Folder("routes", "红色教育路线", ContentType.Route, $"{ContentLocation.Root}/routes", fields, path: "{{slug}}/index"),
                Guide(files, fields),
                .. withFolders.Contains((ContentType.GuidePage, null)) ? (JsonObject[])[Folder("guide-folders", "编写指南（文件夹）", ContentType.GuidePage, $"{ContentLocation.Root}/guide", fields, path: "{{slug}}/index")] : [],
                .. Single(site.Pages, files, fields),
            ]),
        };
        return JsonText.Of(config);
    }

    /// <summary>How the script opens and closes what files say, by the name of the type.</summary>
    public static string WriteForms(SiteSettings settings)
    {
        var forms = new CmsForms(settings);
        return JsonText.Of(new JsonObject(Enum.GetValues<ContentType>().Select(type => ContentSchemas.Of(type)).Select(schema => KeyValuePair.Create(schema.Name, (JsonNode?)forms.Of(schema)))));
    }

    private static JsonObject Backend(CmsSettings settings)
    {
        var backend = new JsonObject { ["name"] = settings.Backend, ["repo"] = settings.Repository };
        foreach (var (key, value) in new[] { ("branch", settings.Branch), ("api_root", settings.ApiRoot), ("base_url", SignInUrl(settings)), ("app_id", settings.ApplicationId) })
        {
            if (value is not null)
                backend[key] = value;
        }
        // GitLab knows an application by its number only in this way of signing in; Gitea has no other.
        if (settings is { Backend: "gitlab", ApplicationId: not null })
            backend["auth_type"] = "pkce";
        // Nobody signs people in: the editor's default would ask a third party.
        if (settings is { SignInUrl: null, ApplicationId: null })
            backend["auth_methods"] = new JsonArray("token");
        return backend;
    }

    /// <summary>Where people sign in: an application that is known by its number is known to the server of the repository, unless another is named.</summary>
    private static string? SignInUrl(CmsSettings settings) =>
        // The editor puts a slash of its own behind it.
        settings.SignInUrl?.TrimEnd('/') ?? (settings is { ApplicationId: not null, ApiRoot: { } api } ? new Uri(api).GetLeftPart(UriPartial.Authority) : null);

    private static IEnumerable<JsonObject> Below(Page owner, string? shortTitle, bool withBranches, HashSet<(ContentType, string?)> withFolders, CmsFields fields)
    {
        var title = shortTitle ?? owner.Title;
        return
        [
            .. withBranches ? BothForms(owner, "branches", $"{title}：支部", ContentType.Branch, withFolders, fields) : [],
            .. BothForms(owner, "activities", $"{title}：活动", ContentType.Activity, withFolders, fields),
        ];
    }

    /// <summary>The pages in a folder of a hospital or consortium that are files; and, where there are some, those that are folders, with their pictures.</summary>
    private static IEnumerable<JsonObject> BothForms(Page owner, string folder, string label, ContentType type, HashSet<(ContentType, string?)> withFolders, CmsFields fields)
    {
        var name = $"{NameOf(owner.Url.Value)}-{folder}";
        var path = $"{ContentLocation.Root}{owner.Url.Value}{folder}";
        yield return Folder(name, label, type, path, fields, path: null);
        if (withFolders.Contains((type, owner.Url.Value)))
            yield return Folder($"{name}-folders", $"{label}（文件夹）", type, path, fields, path: "{{slug}}/index");
    }

    private static JsonObject Folder(string name, string label, ContentType type, string folder, CmsFields fields, string? path)
    {
        var schema = ContentSchemas.Of(type);
        var collection = new JsonObject
        {
            ["name"] = name,
            ["label"] = label,
            ["label_singular"] = schema.Title.Zh,
            ["folder"] = folder,
            ["format"] = schema.Name,
            ["media_folder"] = "",
            ["public_folder"] = "",
            ["fields"] = WithBody(fields.Of(schema)),
        };
        if (path is not null)
            collection["path"] = path;
        return collection;
    }

    /// <summary>The guide. The words above its list lie among its pages, and have fewer fields.</summary>
    private static JsonObject Guide(ImmutableArray<SourceFile> files, CmsFields fields)
    {
        var guide = Folder("guide", "编写指南", ContentType.GuidePage, $"{ContentLocation.Root}/guide", fields, path: null);
        if (files.Any(IsGuideIndex))
            guide["index_file"] = new JsonObject { ["name"] = "index", ["label"] = "目录上方的文字", ["fields"] = WithBody(fields.Of(ContentSchemas.Of(ContentType.Section))) };
        return guide;
    }

    private static bool IsGuideIndex(SourceFile file) => file.Text.Path == $"{ContentLocation.Root}/guide/index.md";

    /// <summary>
    /// The pages that no other list holds: those that are files where the list holds folders, and the words above lists. The editor
    /// takes formats of its own for folders alone, so each is the one file of a folder.
    /// </summary>
    private static IEnumerable<JsonObject> Single(PageSet pages, ImmutableArray<SourceFile> files, CmsFields fields) =>
        files.Where(file => file.Location.Type switch
        {
            ContentType.Hospital or ContentType.Consortium or ContentType.Route => !IsFolder(file),
            ContentType.Section => !IsGuideIndex(file),
            _ => false,
        }).Select(file =>
        {
            var folder = SitePath.FolderOf(file.Text.Path);
            // The configuration is published, and the title of a draft is not.
            var title = pages.Find(file.Location.Address)?.Title ?? file.Location.Name;
            return Alone($"single-{NameOf(file.Location.Address)}", $"{ContentSchemas.Of(file.Location.Type).Title.Zh}：{title}", file.Location.Type, folder.TrimEnd('/'), file.Text.Path[folder.Length..^".md".Length], fields);
        });

    private static bool IsFolder(SourceFile file) => file.Text.Path.EndsWith("/index.md", StringComparison.Ordinal);

    private static string NameOf(string address) => address.Trim('/').Replace('/', '-');

    /// <summary>One file of a folder, which can be neither added nor deleted.</summary>
    private static JsonObject Alone(string name, string label, ContentType type, string folder, string path, CmsFields fields)
    {
        var alone = Folder(name, label, type, folder, fields, path);
        alone["create"] = false;
        alone["delete"] = false;
        return alone;
    }

    private static JsonArray WithBody(JsonArray fields)
    {
        // Raw, since a rich text editor would rewrite what it does not know, such as ::: boxes.
        fields.Add(new JsonObject { ["name"] = "body", ["label"] = "正文", ["widget"] = "markdown", ["required"] = false, ["modes"] = new JsonArray("raw") });
        return fields;
    }
}
