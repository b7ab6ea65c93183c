using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BrandShowcase.Templating.Tests;

/// <summary>
/// The language, by example. A file of the folder Cases holds the cases of one subject: a line <c>#### what it shows</c>,
/// the template, a line <c>----</c>, and what is printed, or the codes and places of the mistakes. The case runs in text
/// mode with lenient names; the line breaks around both parts do not count.
/// </summary>
public sealed partial class CaseTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var path in Directory.EnumerateFiles(FolderOf(), "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var (title, _, _) in Read(path))
                    data.Add(Path.GetFileNameWithoutExtension(path), title);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_language_does(string subject, string title)
    {
        var (_, template, expected) = Read(Path.Combine(FolderOf(), subject + ".txt")).Single(c => c.Title == title);
        var printed = Render.Set(Render.Lenient, globals: null,
            ("main.txt", template),
            ("greeting.sbn-txt", "Hello {{ $.name ?? $0 }}!"),
            ("counter.sbn-txt", "{{ y = y + 1 ~}}\nThis is a string with the value {{ y }}"),
            ("framed.sbn-txt", "[{{ $$ }}]"),
            ("lines.sbn-txt", "one\ntwo\n"),
            ("returning.sbn-txt", "before {{ ret $0 }} after"));
        (Places().IsMatch(expected) ? string.Join('\n', printed.Split('\n').Select(ToPlace)) : printed).Trim('\n').ShouldBe(expected);
    }

    private static string ToPlace(string mistake) => string.Join(' ', mistake.Split(' ').Take(2)).Replace("main.txt:", "", StringComparison.Ordinal);

    private static IEnumerable<(string Title, string Template, string Expected)> Read(string path)
    {
        foreach (var part in File.ReadAllText(path).Split("#### ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.Split('\n', 2);
            var sides = lines[1].Split("\n----\n", 2);
            yield return (lines[0], sides[0].Trim('\n'), sides[1].Trim('\n'));
        }
    }

    private static string FolderOf([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Cases");

    [GeneratedRegex(@"^BRN\d{4} \d+:\d+")]
    private static partial Regex Places();
}
