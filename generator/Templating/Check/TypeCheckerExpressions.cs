using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Builtins;
using BrandShowcase.Templating.Syntax;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Check;

/// <summary>The part of the checker for expressions: each has a type, or null while nothing is known of it.</summary>
internal sealed partial class TypeChecker
{
    private DataType? TypeOf(ExpressionSyntax expression)
    {
        steps++;
        switch (expression)
        {
            case LiteralSyntax e:
                return e.Value.IsNull ? null : e.Value.Type;
            case InterpolationSyntax e:
                foreach (var part in e.Parts)
                    TypeOf(part);
                return DataTypes.Any;
            case GlobalSyntax { Name: "include" or "include_join" }:
                // Without a name; the compiler tells.
                return DataTypes.Html;
            case GlobalSyntax e:
                return names.FindNative(e) is { } native ? TypeOfNative(native, e.Span, []) : TypeOfGlobal(e);
            case LocalSyntax e:
                return TypeOfLocal(e);
            case LoopMemberSyntax e:
                // A block of `wrap` may be run in a loop of the function that gets it.
                if (scope is { Loops: 0, WrapLevels: 0 })
                    Report(TemplateMistakes.OutsideLoop(At(e.Span), $"{e.Loop}.{e.Name}"));
                return DataTypes.Any;
            case MemberSyntax e:
                return names.FindNative(e) is { } function ? TypeOfNative(function, e.Span, []) : TypeOfMember(e);
            case IndexSyntax e:
                return TypeOfIndex(e);
            case UnarySyntax e:
                var operand = TypeOf(e.Operand);
                return e.Operator == UnaryOperator.Not ? DataTypes.Boolean : operand;
            case BinarySyntax e:
                return TypeOfBinary(e);
            case ConditionalSyntax e:
                TypeOf(e.Condition);
                return InferredTypes.Join(TypeOf(e.WhenTrue), TypeOf(e.WhenFalse));
            case IncrementSyntax e:
                Assign(e.Target, DataTypes.Integer);
                return DataTypes.Number;
            case CallSyntax e:
                return TypeOfCall(e);
            case ArrayLiteralSyntax e:
                foreach (var item in e.Items)
                    TypeOf(item);
                return DataTypes.Array;
            case ObjectLiteralSyntax e:
                foreach (var (_, value) in e.Members)
                    TypeOf(value);
                return DataTypes.Object;
            case AliasSyntax e:
                VisitAlias(e);
                return DataTypes.Function;
            case FunctionSyntax e:
                VisitFunction(e);
                return DataTypes.Function;
            default:
                return DataTypes.Any;
        }
    }

    /// <summary>A function that is handed on is called in ways that are not seen.</summary>
    private void VisitAlias(AliasSyntax alias)
    {
        if (alias.Target is not GlobalSyntax global || names.FindFunction(global.Name) is not { } function)
        {
            TypeOf(alias.Target);
            return;
        }
        foreach (var parameter in function.Parameters ?? [])
            types.Add(function, parameter.Name, DataTypes.Any);
    }

    private void VisitFunction(FunctionSyntax function)
    {
        foreach (var parameter in function.Parameters ?? [])
        {
            if (parameter.Default is { } value)
                types.Add(function, parameter.Name, TypeOf(value));
        }
        var outer = scope.Copy();
        scope.Begin(function);
        foreach (var parameter in function.Parameters ?? [])
            scope.LoopVariables.Add(new LoopVariable(parameter.Name, TypeOfParameter(function, parameter)));
        // A function with parameters opens a context of its own, to which it assigns.
        if (function.Parameters is not null)
            scope.Contexts.Push(DataTypes.Function);
        Visit(function.Body);
        scope.Restore(outer);
    }

    // All calls of a function that is known by its name are seen.
    private DataType? TypeOfParameter(FunctionSyntax function, ParameterSyntax parameter)
    {
        if (parameter.IsVariadic)
            return DataTypes.Array;
        var isKnown = function.Name is { } name && ReferenceEquals(names.FindFunction(name), function);
        return isKnown ? types.Find(function, parameter.Name) : DataTypes.Any;
    }

    private DataType? TypeOfGlobal(GlobalSyntax global)
    {
        if (scope.FindLoopVariable(global.Name) is { } variable)
            return variable.Type;
        foreach (var context in scope.Contexts)
        {
            if (context is ObjectType type && type.FindMember(global.Name) is { } member)
                return member.Type;
            if (context is not ObjectType && context.Kind != ValueKind.Function)
                return DataTypes.Any;
        }
        if (names.FindFunction(global.Name) is { Parameters: not null } function)
            return TypeOfTemplateCall(function, global.Name, global.Span, []);
        var declared = set.Environment.FindGlobal(global.Name)?.Type;
        var isAssigned = names.Assigned.Contains(global.Name);
        if (declared is null && !isAssigned && !names.HasImport && !set.Environment.IsBuiltin(global.Name))
            Report(TemplateMistakes.UnknownName(At(global.Span), global.Name, Spelling.FindNearest(global.Name, AllNames()) ?? ForeignWords.Find(global.Name)));
        if (declared is null || isAssigned)
            return InferredTypes.Join(declared, WithoutFunction(types.Find(set, global.Name))) ?? DataTypes.Any;
        return names.HasImport ? DataTypes.Any : declared;
    }

    // A variable that holds a function is called where it stands.
    private static DataType? WithoutFunction(DataType? type) => type?.Kind == ValueKind.Function ? DataTypes.Any : type;

    private IEnumerable<string> AllNames() => set.Environment.Globals.Select(global => global.Name)
        .Concat(set.Environment.Functions.Select(function => function.Name))
        .Concat(BuiltinModule.All.Select(module => module.Name))
        .Concat(names.Assigned.Order(StringComparer.Ordinal));

    private DataType? TypeOfLocal(LocalSyntax local)
    {
        if (scope.FindLoopVariable("$" + local.Name) is { } variable)
            return variable.Type;
        var type = types.Find(scope.Unit, local.Name);
        // A block sees the variables of the function that runs it too.
        if (scope.WrapLevels > 0)
            type = InferredTypes.Join(type, types.Find(blockUsers, local.Name));
        var isAssigned = locals.Contains((scope.Unit, local.Name)) || (scope.WrapLevels > 0 && locals.Contains((blockUsers, local.Name)));
        if (!isAssigned)
            Report(TemplateMistakes.UnknownName(At(local.Span), "$" + local.Name, Spelling.FindNearest("$" + local.Name, LocalNames())));
        return WithoutFunction(type) ?? DataTypes.Any;
    }

    private IEnumerable<string> LocalNames() => locals.Where(local => local.Owner == scope.Unit).Select(local => "$" + local.Name).Order(StringComparer.Ordinal);

    private DataType? TypeOfMember(MemberSyntax member)
    {
        if (member.Target is ArgumentsSyntax && member.Name is not ("size" or "empty?"))
            return scope.Unit is Template && scope.WrapLevels == 0 ? types.Find(scope.Unit, "$." + member.Name) : DataTypes.Any;
        if (member.Target is GlobalSyntax global && names.FindModule(global) is { } module)
        {
            Report(TemplateMistakes.UnknownMember(
                At(member.NameSpan), member.Name, module.Name, Spelling.FindNearest(member.Name, module.Functions.Select(f => f.Name))));
            return DataTypes.Any;
        }
        return TypeOfMember(TypeOf(member.Target), member.Name, member.NameSpan);
    }

    private DataType? TypeOfMember(DataType? target, string name, TextSpan span)
    {
        if (target is null)
            return null;
        if (MemberTypes.Find(target, name) is { } type)
            return type;
        Report(TemplateMistakes.UnknownMember(At(span), name, target.Name, Spelling.FindNearest(name, MemberTypes.NamesOf(target))));
        return DataTypes.Any;
    }

    private DataType? TypeOfIndex(IndexSyntax index)
    {
        var target = TypeOf(index.Target);
        TypeOf(index.Index);
        return target switch
        {
            null => null,
            ObjectType when index.Index is LiteralSyntax { Value.Kind: ValueKind.Text } name => TypeOfMember(target, name.Value.AsText(), name.Span),
            ListType list => list.Element,
            _ => DataTypes.Any,
        };
    }

    private DataType? TypeOfBinary(BinarySyntax binary)
    {
        var left = TypeOf(binary.Left);
        var right = TypeOf(binary.Right);
        switch (binary.Operator)
        {
            case BinaryOperator.Coalesce:
                return InferredTypes.Join(left, right);
            case BinaryOperator.NotCoalesce:
                return right;
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                return DataTypes.Range;
            case BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo:
                return TypeOfArithmetic(left, right, binary.Operator == BinaryOperator.Divide);
            default:
                return DataTypes.Boolean;
        }
    }

    private static DataType? TypeOfArithmetic(DataType? left, DataType? right, bool isDivision)
    {
        if (left is null || right is null)
            return left ?? right;
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer && !isDivision)
            return DataTypes.Integer;
        if (InferredTypes.IsNumber(left) && InferredTypes.IsNumber(right))
            return DataTypes.Number;
        return left.Kind == ValueKind.Text && right.Kind == ValueKind.Text ? DataTypes.Text : DataTypes.Any;
    }
}
