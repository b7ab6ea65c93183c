using System.Globalization;
using System.Text.Json;

namespace BrandShowcase.Cli.OutsideLinks;

/// <summary>
/// The links that were alive when they were last asked for, in a file, so that other sites are not asked every day. It may be deleted
/// at any time; one that cannot be read or written counts for nothing.
/// </summary>
internal sealed class LinkCache
{
    /// <summary>For how many days a link that was alive is taken to be so still.</summary>
    public const int Days = 7;

    private readonly string file;
    private readonly DateOnly today;
    private readonly SortedDictionary<string, DateOnly> alive;

    private LinkCache(string file, DateOnly today, SortedDictionary<string, DateOnly> alive) => (this.file, this.today, this.alive) = (file, today, alive);

    /// <summary>What a file remembers.</summary>
    public static LinkCache Load(string file, DateOnly today)
    {
        var alive = new SortedDictionary<string, DateOnly>(StringComparer.Ordinal);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var link in json.RootElement.EnumerateObject())
            {
                if (DateOnly.TryParseExact(link.Value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today && day.AddDays(Days) > today)
                    alive[link.Name] = day;
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            // All links are asked for again.
        }
        return new(file, today, alive);
    }

    /// <summary>Whether a link was alive not long ago.</summary>
    public bool Knows(Uri url) => alive.ContainsKey(url.AbsoluteUri);

    /// <summary>Remembers a link that is alive.</summary>
    public void Add(Uri url) => alive[url.AbsoluteUri] = today;

    /// <summary>Writes what is remembered.</summary>
    public void Save()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = File.Create(file);
            using var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n" });
            json.WriteStartObject();
            foreach (var (url, day) in alive)
                json.WriteString(url, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The next check asks again.
        }
    }
}
