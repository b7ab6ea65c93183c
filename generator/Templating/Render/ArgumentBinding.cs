using System.Collections.Immutable;
using System.Text;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Render;

/// <summary>Brings the arguments of a call into the order of the parameters.</summary>
internal static class ArgumentBinding
{
    /// <summary>
    /// Puts one value for each parameter on the stack, defaults filled in, and behind them what a variadic parameter
    /// takes: its own place holds the first of those values. The caller pops them.
    /// </summary>
    public static CallArguments Bind(
        RenderState state, Function function, ImmutableArray<Parameter> parameters, int required, CallArguments given, Place place)
    {
        var isVariadic = parameters is [.., { IsVariadic: true }];
        var plain = isVariadic ? parameters.Length - 1 : parameters.Length;
        if (given.Count > plain && !isVariadic)
            throw new TemplateFault(TemplateMistakes.WrongArgumentCount(place, function.Name, given.Total, Describe(function.Name, parameters)));

        var extra = Math.Max(0, given.Count - plain);
        var start = state.Push(plain + extra);
        for (var i = 0; i < plain + extra; i++)
            state.Stack[start + i] = i < given.Count ? state.Stack[given.Start + i] : parameters[i].Default;

        var missing = required - Math.Min(given.Count, required);
        for (var n = 0; n < given.Names.Length; n++)
        {
            var index = IndexOf(parameters, given.Names[n]);
            if (index < 0 || index >= plain)
                throw new TemplateFault(TemplateMistakes.UnknownArgument(place, function.Name, given.Names[n], Nearest(parameters, given.Names[n])));
            state.Stack[start + index] = state.Stack[given.Start + given.Count + n];
            if (index >= given.Count && index < required)
                missing--;
        }
        if (missing > 0)
        {
            var end = new TextSpan(place.Span.End, 0);
            throw new TemplateFault(TemplateMistakes.WrongArgumentCount(place with { Span = end }, function.Name, given.Total, Describe(function.Name, parameters)));
        }
        return new CallArguments(start, plain + extra, []);
    }

    /// <summary>The position of the parameter <paramref name="name"/>, or -1.</summary>
    public static int IndexOf(ImmutableArray<Parameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name)
                return i;
        }
        return -1;
    }

    /// <summary>The parameter whose name was probably meant, or null.</summary>
    public static string? Nearest(ImmutableArray<Parameter> parameters, string name) =>
        Spelling.FindNearest(name, parameters.Select(p => p.Name));

    /// <summary>How a function is called: <c>truncate text length [ellipsis]</c>.</summary>
    public static string Describe(string function, ImmutableArray<Parameter> parameters)
    {
        var text = new StringBuilder(function);
        foreach (var parameter in parameters)
        {
            var name = parameter.IsVariadic ? parameter.Name + "..." : parameter.Name;
            text.Append(' ').Append(parameter.IsOptional || parameter.IsVariadic ? $"[{name}]" : name);
        }
        return text.ToString();
    }
}
