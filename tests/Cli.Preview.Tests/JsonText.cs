using System.Text.Json;

namespace BrandShowcase.Cli.Preview.Tests;

/// <summary>Shorthand for messages.</summary>
internal static class JsonText
{
    /// <summary>The text of a property.</summary>
    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
