using System.Text.Json.Nodes;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Model;
using BrandShowcase.Site.Model.Schemas;

namespace BrandShowcase.Site.Authoring.Cms;

/// <summary>The configuration of the online editor, Sveltia CMS: where pages are saved, and a form for each type of page.</summary>
internal static class CmsConfig
{
    /// <summary><c>config.yml</c>, written as JSON, which YAML includes.</summary>
    public static string Write(SiteModel site, CmsSettings settings)
    {
        var fields = new CmsFields(site.Settings);
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
                Home(fields),
                Folder("hospitals", "医院", ContentType.Hospital, $"{ContentLocation.Root}/hospitals", fields, path: "{{slug}}/index"),
                .. site.Pages.Hospitals.SelectMany(hospital => Below(hospital, hospital.Content.ShortTitle, withBranches: true, fields)),
                Folder("consortia", "医共体", ContentType.Consortium, $"{ContentLocation.Root}/consortia", fields, path: "{{slug}}/index"),
                .. site.Pages.Consortia.SelectMany(consortium => Below(consortium, consortium.Content.ShortTitle, withBranches: false, fields)),
                Folder("routes", "红色教育路线", ContentType.Route, $"{ContentLocation.Root}/routes", fields, path: "{{slug}}/index"),
                Folder("guide", "编写指南", ContentType.GuidePage, $"{ContentLocation.Root}/guide", fields, path: null),
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

    private static IEnumerable<JsonObject> Below(Page owner, string? shortTitle, bool withBranches, CmsFields fields)
    {
        var name = owner.Url.Value.Trim('/').Replace('/', '-');
        var folder = ContentLocation.Root + owner.Url.Value.TrimEnd('/');
        var title = shortTitle ?? owner.Title;
        if (withBranches)
            yield return Folder($"{name}-branches", $"{title}：支部", ContentType.Branch, $"{folder}/branches", fields, path: null);
        yield return Folder($"{name}-activities", $"{title}：活动", ContentType.Activity, $"{folder}/activities", fields, path: null);
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

    /// <summary>The home page: the one file of its folder, which can be neither added nor deleted.</summary>
    private static JsonObject Home(CmsFields fields)
    {
        var home = Folder("home", "首页", ContentType.Home, ContentLocation.Root, fields, path: "index");
        home["create"] = false;
        home["delete"] = false;
        return home;
    }

    private static JsonArray WithBody(JsonArray fields)
    {
        // Raw, since a rich text editor would rewrite what it does not know, such as ::: boxes.
        fields.Add(new JsonObject { ["name"] = "body", ["label"] = "正文", ["widget"] = "markdown", ["required"] = false, ["modes"] = new JsonArray("raw") });
        return fields;
    }
}
