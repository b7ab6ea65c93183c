using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Nodes;
using BrandShowcase.Templating.Syntax;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Compile;

/// <summary>The part of the compiler for expressions and names.</summary>
internal sealed partial class Compiler
{
    private Expression CompileExpression(ExpressionSyntax expression)
    {
        sets.Steps++;
        return Compile(expression);
    }

    private Expression Compile(ExpressionSyntax expression) => expression switch
    {
        LiteralSyntax e => new ConstantNode(e.Value),
        InterpolationSyntax e => new InterpolationNode([.. e.Parts.Select(CompileExpression)]),
        GlobalSyntax { Name: "include" or "include_join" } => CompileCall(new CallSyntax(expression.Span, expression, []), block: null),
        GlobalSyntax or MemberSyntax when names.FindNative(expression) is { } native => CompileNativeCall(native, expression.Span, TextAt(expression.Span), []),
        GlobalSyntax or LocalSyntax or ArgumentSyntax or MemberSyntax or IndexSyntax => CompileVariable(expression),
        ArgumentsSyntax => new ArgumentsNode(),
        WrappedBlockSyntax => new WrappedBlockNode(unit.WrapLevels),
        ThisSyntax => new ThisNode(),
        LoopMemberSyntax e => new LoopMemberNode(At(e.Span), e.Name, $"{e.Loop}.{e.Name}", unit.WrapLevels),
        UnarySyntax { Operator: UnaryOperator.Not } e => new NotNode(CompileExpression(e.Operand)),
        UnarySyntax e => new SignNode(At(e.Span), CompileExpression(e.Operand), e.Operator == UnaryOperator.Negate),
        BinarySyntax e => CompileBinary(e),
        ConditionalSyntax e => new ConditionalNode(CompileExpression(e.Condition), CompileExpression(e.WhenTrue), CompileExpression(e.WhenFalse)),
        IncrementSyntax e => new IncrementNode(At(e.Span), CompileVariable(e.Target), e.Step, e.IsPrefix),
        CallSyntax e => CompileCall(e, block: null),
        ArrayLiteralSyntax e => new ArrayNode([.. e.Items.Select(CompileExpression)]),
        ObjectLiteralSyntax e => new ObjectNode([.. e.Members.Select(m => (m.Name, CompileExpression(m.Value)))]),
        AliasSyntax e => CompileAlias(e),
        FunctionSyntax e => CompileFunction(e),
        _ => throw new InvalidOperationException($"Unknown expression {expression.GetType().Name}."),
    };

    private Expression CompileBinary(BinarySyntax binary)
    {
        var left = CompileExpression(binary.Left);
        var right = CompileExpression(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.Coalesce => new CoalesceNode(left, right, whenNull: true),
            BinaryOperator.NotCoalesce => new CoalesceNode(left, right, whenNull: false),
            BinaryOperator.Or => new LogicNode(left, right, isAnd: false),
            BinaryOperator.And => new LogicNode(left, right, isAnd: true),
            BinaryOperator.Equal => new EqualityNode(left, right, isEqual: true),
            BinaryOperator.NotEqual => new EqualityNode(left, right, isEqual: false),
            BinaryOperator.Less => new ComparisonNode(left, right, Order.Less),
            BinaryOperator.LessOrEqual => new ComparisonNode(left, right, Order.LessOrEqual),
            BinaryOperator.Greater => new ComparisonNode(left, right, Order.Greater),
            BinaryOperator.GreaterOrEqual => new ComparisonNode(left, right, Order.GreaterOrEqual),
            BinaryOperator.Range or BinaryOperator.RangeExclusive =>
                new RangeNode(At(binary.Span), At(binary.Left.Span), left, At(binary.Right.Span), right, binary.Operator == BinaryOperator.RangeExclusive),
            _ => new ArithmeticNode(At(binary.Span), ArithmeticOperatorOf(binary.Operator), left, right),
        };
    }

    private static ArithmeticOperator ArithmeticOperatorOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => ArithmeticOperator.Add,
        BinaryOperator.Subtract => ArithmeticOperator.Subtract,
        BinaryOperator.Multiply => ArithmeticOperator.Multiply,
        BinaryOperator.Divide => ArithmeticOperator.Divide,
        BinaryOperator.DivideWhole => ArithmeticOperator.DivideWhole,
        _ => ArithmeticOperator.Modulo,
    };

    private Expression CompileAlias(AliasSyntax alias) =>
        alias.Target is CallSyntax { Callee: FunctionSyntax function, Arguments: [] } ? CompileFunction(function)
        : names.FindNative(alias.Target) is { } native ? new ConstantNode(Value.From(native))
        : CompilePath(alias.Target) is Variable variable ? new AliasNode(variable)
        : CompileExpression(alias.Target);

    /// <summary>Compiles what the parser has found to be a path that can be assigned to.</summary>
    private Variable CompileVariable(ExpressionSyntax expression) =>
        CompilePath(expression) ?? throw new InvalidOperationException($"{expression.GetType().Name} is no variable.");

    private Variable? CompilePath(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case GlobalSyntax e when set.Slots.GetOrAdd(e.Name) < 0:
                return new UnnamedGlobalNode(At(e.Span), e.Name);
            case GlobalSyntax e when unit.LoopVariables.Contains(e.Name):
                return new LoopVariableNode(At(e.Span), set.Slots.GetOrAdd(e.Name));
            case GlobalSyntax e:
                return new GlobalNode(At(e.Span), e.Name, set.Slots.GetOrAdd(e.Name));
            case LocalSyntax e when unit.WrapLevels > 0 && !names.BlockLocals.ContainsKey(e.Name):
                diagnostics.Add(TemplateMistakes.LocalInEvaluatedBlock(At(e.Span), e.Name));
                return new LocalNode(At(e.Span), unit.SlotOf(e.Name), levels: 0);
            case LocalSyntax e:
                return new LocalNode(At(e.Span), unit.SlotOf(e.Name), unit.WrapLevels);
            case ArgumentSyntax e:
                return new ArgumentNode(At(e.Span), e.Index);
            case MemberSyntax { Target: ArgumentsSyntax } e when e.Name is not ("size" or "empty?"):
                return new NamedArgumentNode(At(e.NameSpan), string.Intern(e.Name), unit.WrapLevels);
            case MemberSyntax e:
                return new MemberNode(At(e.NameSpan), CompileExpression(e.Target), e.Name, e.IsOptional || IsStrict);
            case IndexSyntax e:
                return new IndexNode(At(e.Span), CompileExpression(e.Target), At(e.Target.Span), CompileExpression(e.Index), At(e.Index.Span), IsStrict);
            default:
                return null;
        }
    }
}
