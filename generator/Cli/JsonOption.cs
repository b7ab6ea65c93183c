using System.CommandLine;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Cli;

/// <summary>The option that asks for JSON in the place of lines.</summary>
internal static class JsonOption
{
    public static Option<bool> Create(Language language) => new("--json") { Description = new LocalizedText("输出 JSON，给程序读", "print JSON, for programs").In(language) };
}
