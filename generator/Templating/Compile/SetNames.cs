using BrandShowcase.Templating.Builtins;
using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Compile;

/// <summary>The names that the templates of a set make themselves.</summary>
internal sealed class SetNames(TemplateEnvironment environment) : SyntaxWalker
{
    private int wrapDepth;

    /// <summary>The global variables that some template assigns to, captures, loops over or defines as a function.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The local variables that stand in blocks of <c>wrap</c>. Such a block runs in the frame of whatever function gets
    /// it, so these names have the same place in every frame.
    /// </summary>
    public List<string> BlockLocals { get; } = [];

    /// <summary>Whether some template imports members of which only the render knows the names.</summary>
    public bool HasImport { get; private set; }

    /// <summary>The C# function that an expression names, if nothing in the set can change what the name means.</summary>
    public NativeFunction? FindNative(ExpressionSyntax expression) => expression switch
    {
        GlobalSyntax global when !Assigned.Contains(global.Name) => environment.FindFunction(global.Name),
        MemberSyntax { Target: GlobalSyntax target } member => FindModule(target)?.FindFunction(member.Name),
        _ => null,
    };

    /// <summary>The builtin module that an expression names, if nothing in the set can change what the name means.</summary>
    public BuiltinModule? FindModule(GlobalSyntax global) =>
        Assigned.Contains(global.Name) ? null : BuiltinModule.Find(global.Name);

    /// <summary>Adds the names of a template.</summary>
    public void Collect(BlockSyntax body) => Visit(body);

    protected override void Visit(StatementSyntax statement)
    {
        switch (statement)
        {
            case AssignSyntax assign: Assign(assign.Target); break;
            case ForSyntax loop: Assign(loop.Variable); break;
            case CaptureSyntax capture: Assign(capture.Target); break;
            case FunctionStatementSyntax function: Assign(function.Target); break;
            case ImportSyntax: HasImport = true; break;
            case WrapSyntax wrap:
                Visit(wrap.Call);
                wrapDepth++;
                Visit(wrap.Body);
                wrapDepth--;
                return;
        }
        base.Visit(statement);
    }

    protected override void Visit(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case IncrementSyntax increment: Assign(increment.Target); break;
            case LocalSyntax local when wrapDepth > 0 && !BlockLocals.Contains(local.Name): BlockLocals.Add(local.Name); break;
            case FunctionSyntax { Parameters: { } parameters }:
                foreach (var parameter in parameters)
                    Assigned.Add(parameter.Name);
                break;
        }
        base.Visit(expression);
    }

    private void Assign(ExpressionSyntax target)
    {
        switch (target)
        {
            case GlobalSyntax global: Assigned.Add(global.Name); break;
            case MemberSyntax { Target: ThisSyntax } member: Assigned.Add(member.Name); break;
            case IndexSyntax { Target: ThisSyntax }: HasImport = true; break;
        }
    }
}
