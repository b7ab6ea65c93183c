using System.Runtime.CompilerServices;

namespace BrandShowcase.Site.Tests.WholeSite;

/// <summary>
/// Compares a text with the one that was committed beside the test: <c>Type.Method.verified.html</c>. What differs is written
/// to <c>Type.Method.received.html</c>, which is never committed. The environment variable UPDATE_SNAPSHOTS=1 accepts the new
/// text instead. Names and conventions are those of Verify.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails unless <paramref name="text"/> is the committed one.</summary>
    /// <param name="text">The text; lines end in LF.</param>
    /// <param name="extension">What kind of text it is, such as <c>html</c>.</param>
    /// <param name="testFile">The file of the test; filled in by the compiler.</param>
    /// <param name="test">The test; filled in by the compiler.</param>
    public static void ShouldMatchSnapshot(this string text, string extension, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var start = Path.ChangeExtension(testFile, test);
        var (verified, received) = ($"{start}.verified.{extension}", $"{start}.received.{extension}");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(verified, text);
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        var difference = expected is null ? "there is no snapshot yet" : FirstDifference(expected, text);
        Assert.Fail($"{Path.GetFileName(verified)}: {difference}\nCompare it with the .received file; UPDATE_SNAPSHOTS=1 accepts that one.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\n  was: {before.ElementAtOrDefault(line) ?? "(end)"}\n  is:  {after.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
