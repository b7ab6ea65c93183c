using System.Text;

namespace BrandShowcase.Browser.Tests;

/// <summary>Writes a site in which every text of every content type is a payload: for each payload one page of each type.</summary>
internal static class PayloadSite
{
    // Characters that no address may hold: a tag or file with them is refused before anything is rendered.
    private const string ForbiddenInAddresses = "<>:\"|?*\\#%/\t";

    /// <summary>Replaces the content and site.yml of a site.</summary>
    public static void Write(string folder)
    {
        Directory.Delete(Path.Join(folder, "content"), recursive: true);
        WriteFile(folder, "site.yml", SiteSettings(Payloads.All));
        WriteFile(folder, "content/index.md", Page("slogan: P\n", Payloads.All[0]));
        for (var i = 0; i < Payloads.All.Count; i++)
        {
            var payload = Payloads.All[i];
            WriteFile(folder, $"content/hospitals/h{i}/index.md", Page(Hospital, payload));
            WriteFile(folder, $"content/hospitals/h{i}/branches/b.md", Page(Branch, payload));
            WriteFile(folder, $"content/hospitals/h{i}/branches/c.md", Page("connotation: [{ number: 1, title: P, items: [P], notes: [P] }]\n", payload));
            WriteFile(folder, $"content/hospitals/h{i}/activities/a.md", Page("branches: [b]\n" + Activity, payload));
            WriteFile(folder, $"content/consortia/c{i}/index.md", Page(Consortium, payload));
            WriteFile(folder, $"content/routes/r{i}.md", Page($"hospital: h{i}\nconsortium: c{i}\n" + Route, payload));
            WriteFile(folder, $"content/guide/g{i}.md", Page("", payload));
        }
    }

    private const string Achievements =
        """
        achievements:
          - P
          - { metric: P, value: 1, unit: P, period: P, scope: P, note: P }
          - { honour: P, level: national, field: party, by: P, year: 2024, note: P }

        """;

    private const string Programmes = "programmes: [{ name: P, items: [P], text: P, version: P }]\n";
    private const string Posts = "posts: [{ name: P, count: 1, text: P }]\n";
    private const string Partners = "partners: [{ name: P, kind: village, since: 2022-04, focus: P, form: P, text: P }]\n";
    private const string VisitRules = "opening: P, closed: P, phone: P, booking: P, group_size: P, accessible: P";

    private const string Hospital =
        """
        short_title: P
        city: P
        district: P
        address: P
        phone: P
        website: 'https://www.example.org/?q="><script>alert(0)</script>'
        leaders: [{ name: P, post: P }]
        slogans: [P]
        goals: [P]
        brands: [{ name: P, kind: party, slogan: P, text: P, partners: [{ name: P }], achievements: [P] }]
        unassigned_brands: [{ name: P, note: P }]
        history: [{ year: 1950, text: P }]
        campuses: [P]

        """ + Achievements + Programmes + Posts + Partners;

    private const string Branch =
        """
        brand: P
        slogan: P
        connotation: P
        secretary: { name: P, post: P, dual_leader: true, note: P }
        category: clinical
        since: 2020
        versions: [{ name: P, year: 2020, text: P }]
        members: 3
        practices: [P]
        goals: [P]
        rating: { stars: 5, year: 2023, by: P }
        channels: [{ kind: wechat, name: P, text: P, url: 'https://www.example.org/"onclick="alert(0)' }]

        """ + Achievements + Programmes + Posts + Partners;

    private const string Activity = "date: 2024-01-01\nwhen: P\noccasion: P\nkind: P\nplace: P\npeople: [{ name: P, post: P }]\nitems: [P]\n" + Achievements;

    private const string Consortium =
        "short_title: P\nregion: P\nlead: P\nidea: P\nleaders: [{ name: P, post: P }]\nmembers: [P]\nprojects: [{ name: P, text: P }]\ngoals: [P]\n"
        + Achievements + Programmes + Posts;

    private const string Route =
        "theme: P\naudience: P\nmeeting_point: P\nopening: P\nclosed: P\nphone: P\nbooking: P\ngroup_size: P\naccessible: P\nforms: [P]\n"
        + "stops: [{ title: P, floor: P, text: P, " + VisitRules + " }]\nreception: [{ period: P, batches: 1, people: 2, person_times: 3, note: P }]\n";

    private static string Page(string fields, string payload)
    {
        var tag = string.Concat(payload.Where(c => !ForbiddenInAddresses.Contains(c))).Trim(' ', '.', '-');
        return Fill(
            "---\ntitle: P\nsummary: P\nnotes: [P]\nsources: [{ title: P, publisher: P, byline: P, note: P, url: 'https://www.example.org/<script>' }]\nextra: { any: P }\n"
            + fields, payload) + $"tags: [{Quote("t" + tag)}]\n---\n\n## {Escape(payload)}\n\n{Escape(payload)}\n\n````\n{payload}\n````\n";
    }

    private static string SiteSettings(IReadOnlyList<string> payloads) =>
        $"title: {Quote(payloads[2])}\nsubtitle: {Quote(payloads[3])}\ndescription: {Quote(payloads[5])}\nbase_url: http://localhost/\n"
        + $"footer: {{ sponsor: {Quote(payloads[0])}, phone: {Quote(payloads[4])}, address: {Quote(payloads[6])}, text: {Quote(payloads[8])} }}\n"
        + $"navigation: [{{ title: {Quote(payloads[10])}, url: /hospitals/ }}]\ncategories: {{ clinical: {Quote(payloads[3])} }}\n";

    /// <summary>Puts the payload in the place of every value <c>P</c>.</summary>
    private static string Fill(string yaml, string payload) =>
        System.Text.RegularExpressions.Regex.Replace(yaml, @"\bP\b", _ => Quote(payload));

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    /// <summary>The payload as text in Markdown: every punctuation mark is escaped, as CommonMark allows.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
            escaped.Append(char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : c.ToString());
        return escaped.ToString();
    }

    private static void WriteFile(string folder, string path, string text)
    {
        var file = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
