using System.Text.RegularExpressions;

namespace BrandShowcase.Conventions.Tests;

public sealed partial class SourceTests
{
    // RealPath follows symbolic links for both of them.
    private static readonly string[] Disk = ["generator/Site/Load/", "generator/Site/Write/", "generator/Site/RealPath.cs"];

    [Fact]
    public void Only_Load_and_Write_touch_the_disk() =>
        FilesWith(DiskAccess(), path => Disk.Any(place => path.StartsWith(place, StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Only_the_command_line_touches_the_console() => FilesWith(ConsoleAccess(), _ => false).ShouldBeEmpty();

    [Fact]
    public void Only_the_command_line_reads_the_clock() => FilesWith(ClockAccess(), _ => false).ShouldBeEmpty();

    [Fact]
    public void The_rules_above_find_what_they_look_for()
    {
        DiskAccess().IsMatch("var x = File.ReadAllText(path);").ShouldBeTrue();
        DiskAccess().IsMatch("new FileStream(path, FileMode.Open)").ShouldBeTrue();
        DiskAccess().IsMatch("asset.File.Open()").ShouldBeFalse();
        ConsoleAccess().IsMatch("Console.WriteLine()").ShouldBeTrue();
        ClockAccess().IsMatch("TimeProvider.System.GetUtcNow()").ShouldBeTrue();
    }

    [Theory]
    [InlineData("generator")]
    [InlineData("tests")]
    public void Nine_of_ten_files_stay_under_300_lines(string folder)
    {
        var lengths = Repository.Sources(folder).Select(path => (path, Lines: Repository.Read(path).Count(c => c == '\n'))).ToArray();
        var tooLong = lengths.Where(file => file.Lines >= 300).Select(file => $"{file.path}: {file.Lines}").ToArray();
        tooLong.Length.ShouldBeLessThanOrEqualTo(lengths.Length / 10, string.Join('\n', tooLong));
    }

    /// <summary>The files outside the command line that a pattern finds something in.</summary>
    private static IEnumerable<string> FilesWith(Regex pattern, Func<string, bool> mayHave) =>
        Repository.Sources("generator")
            .Where(path => !path.StartsWith("generator/Cli/", StringComparison.Ordinal) && !mayHave(path))
            .Where(path => pattern.IsMatch(Repository.Read(path)));

    [GeneratedRegex(@"(?<![.\w])(File|Directory)\.[A-Z]\w*\(|\bnew (FileStream|FileInfo|DirectoryInfo|StreamReader|StreamWriter)\(", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DiskAccess();

    [GeneratedRegex(@"(?<![.\w])(Ansi)?Console\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ConsoleAccess();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Utc)?(Now|Today)\b|\bTimeProvider\.System\b|\bStopwatch\b|\bTickCount", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ClockAccess();
}
