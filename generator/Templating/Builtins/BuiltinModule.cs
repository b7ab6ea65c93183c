using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>One builtin object of the language with its functions, such as <c>string</c>.</summary>
public sealed class BuiltinModule
{
    private readonly FrozenDictionary<string, NativeFunction> byName;

    internal BuiltinModule(string name, LocalizedText doc, ImmutableArray<NativeFunction> functions)
    {
        Name = name;
        Doc = doc;
        Functions = functions;
        byName = functions.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);
        var members = new ScriptObject();
        foreach (var function in functions)
            members.TrySet(function.Name, Value.From(function));
        members.Freeze();
        Value = Value.From(members);
    }

    /// <summary>All builtin modules, by name.</summary>
    public static ImmutableArray<BuiltinModule> All { get; } =
    [
        ArrayBuiltins.Module, DateBuiltins.Module, HtmlBuiltins.Module, MathBuiltins.Module, ObjectBuiltins.Module,
        RegexBuiltins.Module, StringBuiltins.Module, TimespanBuiltins.Module,
    ];

    private static readonly FrozenDictionary<string, BuiltinModule> ModulesByName =
        All.ToFrozenDictionary(module => module.Name, StringComparer.Ordinal);

    /// <summary>The name by which templates call the functions.</summary>
    public string Name { get; }

    /// <summary>What the functions are about.</summary>
    public LocalizedText Doc { get; }

    /// <summary>The functions, by name.</summary>
    public ImmutableArray<NativeFunction> Functions { get; }

    /// <summary>The module as an object of the language.</summary>
    internal Value Value { get; }

    /// <summary>The function <paramref name="name"/>, or null.</summary>
    public NativeFunction? FindFunction(string name) => byName.GetValueOrDefault(name);

    /// <summary>The module <paramref name="name"/>, or null.</summary>
    internal static BuiltinModule? Find(string name) => ModulesByName.GetValueOrDefault(name);
}
