using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Syntax;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Check;

/// <summary>The part of the checker for calls and includes.</summary>
internal sealed partial class TypeChecker
{
    private DataType? TypeOfCall(CallSyntax call)
    {
        if (call.Callee is GlobalSyntax { Name: "include" })
            return TypeOfInclude(call);
        if (call.Callee is GlobalSyntax { Name: "include_join" })
        {
            foreach (var argument in call.Arguments)
                TypeOf(argument.Value);
            return DataTypes.Html;
        }
        if (names.FindNative(call.Callee) is { } native)
            return TypeOfNative(native, call.Span, call.Arguments);
        if (call.Callee is GlobalSyntax global && scope.FindLoopVariable(global.Name) is null && scope.Contexts.All(context => context.Kind == ValueKind.Function)
            && names.FindFunction(global.Name) is { Parameters: not null } function)
            return TypeOfTemplateCall(function, global.Name, call.Span, call.Arguments);
        TypeOf(call.Callee);
        foreach (var argument in call.Arguments)
            TypeOf(argument.Value);
        return DataTypes.Any;
    }

    /// <summary>A call of a function of a template that is known by its name.</summary>
    private DataType TypeOfTemplateCall(FunctionSyntax function, string name, TextSpan span, ImmutableArray<CallArgument> arguments)
    {
        var parameters = function.Parameters!.Value;
        var given = new HashSet<int>();
        var hasUnknown = false;
        var position = 0;
        foreach (var argument in arguments)
        {
            var type = TypeOf(argument.Value);
            if (argument.IsExpanded)
            {
                // How many there are, only the render knows.
                foreach (var parameter in parameters)
                    types.Add(function, parameter.Name, DataTypes.Any);
                given.UnionWith(Enumerable.Range(0, parameters.Length));
                continue;
            }
            var index = argument.Name is null ? position++ : IndexOf(parameters, argument.Name);
            if (index < 0)
            {
                hasUnknown = true;
                Report(TemplateMistakes.UnknownArgument(At(argument.NameSpan), name, argument.Name!, Spelling.FindNearest(argument.Name!, parameters.Select(p => p.Name))));
            }
            else if (index < parameters.Length)
                types.Add(function, parameters[index].Name, type);
            else if (parameters is not [.., { IsVariadic: true }])
                Report(TemplateMistakes.WrongArgumentCount(At(argument.Value.Span), name, arguments.Length, Describe(name, parameters)));
            given.Add(index);
        }
        // What has a wrong name is not missing as well.
        if (!hasUnknown && parameters.Where((p, i) => p is { Default: null, IsVariadic: false } && !given.Contains(i)).Any())
            Report(TemplateMistakes.WrongArgumentCount(At(new TextSpan(span.End, 0)), name, arguments.Length, Describe(name, parameters)));
        return DataTypes.Any;
    }

    private static int IndexOf(ImmutableArray<ParameterSyntax> parameters, string name)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name)
                return i;
        }
        return -1;
    }

    private static string Describe(string name, ImmutableArray<ParameterSyntax> parameters) => ArgumentBinding.Describe(
        name, [.. parameters.Select(p => new Parameter(p.Name, DataTypes.Any) { IsOptional = p.Default is not null, IsVariadic = p.IsVariadic })]);

    private DataType TypeOfInclude(CallSyntax call)
    {
        var included = call.Arguments is [{ Value: LiteralSyntax { Value.Kind: ValueKind.Text } name }, ..] ? set.Find(name.Value.AsText()) : null;
        foreach (var argument in call.Arguments)
        {
            var type = TypeOf(argument.Value);
            if (argument.Name is null)
                continue;
            if (included is not null)
                types.Add(included, "$." + argument.Name, type);
            else
                AddToAll("$." + argument.Name, type);
        }
        return included is { IsHtml: false } ? DataTypes.Text : DataTypes.Html;
    }

    /// <summary>An include whose template only the render knows may hand its arguments to any of them.</summary>
    private void AddToAll(string argument, DataType? type)
    {
        foreach (var any in set.Templates)
            types.Add(any, argument, type);
    }

    private DataType? TypeOfNative(NativeFunction function, TextSpan span, ImmutableArray<CallArgument> arguments)
    {
        DataType? first = null;
        var position = 0;
        foreach (var argument in arguments)
        {
            var type = TypeOf(argument.Value);
            var index = argument.Name is null ? position++ : ArgumentBinding.IndexOf(function.Parameters, argument.Name);
            if (index == 0)
                first = type;
            if (index >= 0 && index < function.Parameters.Length && !argument.IsExpanded)
                CheckArgument(argument.Value.Span, function.Parameters[index].Type, type);
        }
        return function.ResultOf switch
        {
            ResultOf.FirstArgument when first is ListType => first,
            ResultOf.ItemOfFirstArgument => ItemOf(first) ?? DataTypes.Any,
            _ => function.Result,
        };
    }

    /// <summary>Reports an argument that can never be taken; what may be taken is left to the render.</summary>
    private void CheckArgument(TextSpan span, DataType expected, DataType? given)
    {
        if (given is null || given.Kind == ValueKind.Null || expected.Kind == ValueKind.Null || ReferenceEquals(expected, given))
            return;
        var isRefused = expected.Kind switch
        {
            ValueKind.Model => true,
            ValueKind.Text or ValueKind.Html => given.Kind is ValueKind.Model or ValueKind.List,
            ValueKind.Integer or ValueKind.Float => !InferredTypes.IsNumber(given),
            ValueKind.Date or ValueKind.Duration or ValueKind.Function => given.Kind != expected.Kind,
            _ => false,
        };
        if (template.IsHtml && expected.Kind == ValueKind.Text && given.Kind == ValueKind.Html)
            Report(TemplateMistakes.MarkupAsText(At(span)));
        else if (isRefused)
            Report(TemplateMistakes.WrongType(At(span), new($" {expected.Name}", expected.Name), given.Name));
    }
}
