using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Contexts;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Syntax;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Compile;

/// <summary>The part of the compiler for calls and includes.</summary>
internal sealed partial class Compiler
{
    private Expression CompileCall(CallSyntax call, BlockNode? block)
    {
        if (call.Callee is GlobalSyntax { Name: "include" })
            return CompileInclude(call, block);
        if (call.Callee is GlobalSyntax { Name: "include_join" })
            return CompileIncludeJoin(call);
        if (names.FindNative(call.Callee) is { } native)
            return CompileNativeCall(native, call.Span, TextAt(call.Callee.Span), call.Arguments);
        var callee = CompilePath(call.Callee) ?? CompileExpression(call.Callee);
        return new CallNode(At(call.Span), callee, At(call.Callee.Span), TextAt(call.Callee.Span), CompileArguments(call.Arguments), block);
    }

    private ArgumentList CompileArguments(ImmutableArray<CallArgument> arguments) => new(
        [.. arguments.Select(a => CompileExpression(a.Value))],
        [.. arguments.Select(a => a.IsExpanded)],
        [.. arguments.Where(a => a.Name is not null).Select(a => string.Intern(a.Name!))]);

    /// <summary>A call of a C# function: its arguments are checked and put in order now, so that the render need not.</summary>
    private Expression CompileNativeCall(NativeFunction function, TextSpan span, string name, ImmutableArray<CallArgument> arguments)
    {
        if (arguments.Any(a => a.IsExpanded))
            return new NativeCallNode(At(span), function, CompileArguments(arguments));
        var parameters = function.Parameters;
        var isVariadic = parameters is [.., { IsVariadic: true }];
        var plain = isVariadic ? parameters.Length - 1 : parameters.Length;
        var given = new Expression?[Math.Max(plain, arguments.Length)];
        var count = 0;
        foreach (var argument in arguments)
        {
            var index = argument.Name is null ? count++ : ArgumentBinding.IndexOf(parameters, argument.Name);
            if (index < 0 || (argument.Name is not null && index >= plain))
            {
                diagnostics.Add(TemplateMistakes.UnknownArgument(At(argument.NameSpan), name, argument.Name!, ArgumentBinding.Nearest(parameters, argument.Name!)));
                return new ConstantNode(Value.Null);
            }
            given[index] = CompileExpression(argument.Value);
        }
        var isMissing = parameters.Take(plain).Where((p, i) => !p.IsOptional && given[i] is null).Any();
        if (isMissing || (!isVariadic && count > plain))
        {
            var place = isMissing ? At(new TextSpan(span.End, 0)) : At(arguments.Where(a => a.Name is null).ElementAt(plain).Value.Span);
            diagnostics.Add(TemplateMistakes.WrongArgumentCount(place, name, arguments.Length, ArgumentBinding.Describe(name, parameters)));
            return new ConstantNode(Value.Null);
        }
        var length = Math.Max(plain, count);
        var values = new Expression[length];
        for (var i = 0; i < length; i++)
            values[i] = given[i] ?? new ConstantNode(parameters[i].Default);
        return length <= ShortNativeCallNode.MaxArguments
            ? new ShortNativeCallNode(At(span), function, values)
            : new NativeCallNode(At(span), function, new ArgumentList(values, new bool[length], []));
    }

    private Expression CompileInclude(CallSyntax call, BlockNode? block)
    {
        if (call.Arguments is not [{ Name: null } first, ..])
        {
            diagnostics.Add(TemplateMistakes.WrongArgumentCount(At(new TextSpan(call.Span.End, 0)), "include", call.Arguments.Length, "include name ..."));
            return new ConstantNode(Value.Null);
        }
        var arguments = CompileArguments(call.Arguments.RemoveAt(0));
        if (first.Value is not LiteralSyntax { Value.Kind: ValueKind.Text } literal)
            return new DynamicIncludeNode(At(first.Value.Span), CompileExpression(first.Value), arguments, block);
        if (FindIncluded(call) is { } included)
            return new IncludeNode(At(call.Span), GetPageInText(included, call.Span), arguments, block, isInPlace: false);
        var name = literal.Value.AsText();
        diagnostics.Add(TemplateMistakes.UnknownInclude(At(literal.Span), name, TemplateSet.NamesTried(name), set.NearestName(name)));
        return new ConstantNode(Value.Null);
    }

    /// <summary>The template that a call includes by a name that stands in it, or null.</summary>
    private Template? FindIncluded(CallSyntax call) =>
        call is { Callee: GlobalSyntax { Name: "include" }, Arguments: [{ Name: null, Value: LiteralSyntax { Value.Kind: ValueKind.Text } name }, ..] }
            ? set.Find(name.Value.AsText())
            : null;

    /// <summary>A template whose text becomes a value.</summary>
    private CompiledPage GetPageInText(Template included, TextSpan span)
    {
        var page = sets.GetPage(included, HtmlContext.Text, chain.Insert(0, Step(span, included)), diagnostics);
        if (included.IsHtml && page.Exit != HtmlContext.Text)
            diagnostics.Add(TemplateMistakes.EndsInside(At(span), page.Exit.Description, [.. chain]));
        return page;
    }

    private Expression CompileIncludeJoin(CallSyntax call)
    {
        if (call.Arguments.Length is >= 2 and <= 4 && call.Arguments.All(a => a.Name is null))
            return new IncludeJoinNode(At(call.Span), [.. call.Arguments.Select(a => CompileExpression(a.Value))], template.IsHtml);
        diagnostics.Add(TemplateMistakes.WrongArgumentCount(At(call.Span), "include_join", call.Arguments.Length, "include_join names separator [begin] [end]"));
        return new ConstantNode(Value.Null);
    }
}
