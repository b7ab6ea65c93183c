using BrandShowcase.Templating.Builtins;

namespace BrandShowcase.Templating.Check;

/// <summary>Words that people bring along from other template languages, and functions without their module.</summary>
internal static class ForeignWords
{
    /// <summary>What is written here instead of an unknown name, or null.</summary>
    public static string? Find(string name) => name switch
    {
        "elsif" or "elseif" or "elif" => "else if",
        "endif" or "endfor" or "endcase" or "endwhile" or "endcapture" => "end",
        "foreach" => "for",
        "and" => "&&",
        "or" => "||",
        "not" => "!",
        "nil" or "undefined" or "none" => "null",
        _ => FindFunction(name),
    };

    private static string? FindFunction(string name)
    {
        foreach (var module in BuiltinModule.All)
        {
            if (module.FindFunction(name) is { } function)
                return $"{module.Name}.{function.Name}";
        }
        return null;
    }
}
