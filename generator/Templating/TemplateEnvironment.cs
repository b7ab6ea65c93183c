using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Builtins;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating;

/// <summary>A name that the host gives to every render.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">What it holds when it is not null.</param>
/// <param name="Doc">What it is.</param>
public sealed record GlobalDeclaration(string Name, DataType Type, LocalizedText Doc);

/// <summary>What the templates of a set can use, beside each other.</summary>
public sealed class TemplateEnvironment
{
    /// <summary>The names that the host gives to every render.</summary>
    public ImmutableArray<GlobalDeclaration> Globals { get; init; } = [];

    /// <summary>The functions of the host.</summary>
    public ImmutableArray<NativeFunction> Functions { get; init; } = [];

    /// <summary>
    /// What <c>date.now</c> gives. The library never reads the clock, so that the same input makes the same pages; null
    /// makes <c>date.now</c> an error.
    /// </summary>
    public DateTime? Now { get; init; }

    /// <summary>What one render may use.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>
    /// Whether every name is checked when the set is compiled, as it is by default. Then what is null at run time has
    /// only null members. Otherwise an unknown name is null, and a member of null is an error, as Scriban has it.
    /// </summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>The builtin modules: <c>array</c>, <c>string</c> and so on.</summary>
    public static ImmutableArray<BuiltinModule> Builtins => BuiltinModule.All;

    internal GlobalDeclaration? FindGlobal(string name) => Globals.FirstOrDefault(global => global.Name == name);

    internal NativeFunction? FindFunction(string name) => Functions.FirstOrDefault(function => function.Name == name);

    internal bool IsBuiltin(string name) =>
        BuiltinModule.Find(name) is not null || FindFunction(name) is not null;
}
