using BrandShowcase.Templating.Builtins;
using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Compile;

/// <summary>The names that the templates of a set make themselves.</summary>
internal sealed class SetNames(TemplateEnvironment environment) : SyntaxWalker
{
    private readonly Dictionary<string, FunctionSyntax?> functions = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, int> blockLocals = new(StringComparer.Ordinal);
    private int wrapDepth;

    /// <summary>The global variables that some template assigns to, captures, loops over or defines as a function.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>The globals and members that some template names.</summary>
    public HashSet<string> Mentioned { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The local variables that stand in blocks of <c>wrap</c>. Such a block runs in the frame of whatever function gets
    /// it, so these names have the same place in every frame.
    /// </summary>
    public IReadOnlyDictionary<string, int> BlockLocals => blockLocals;

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

    /// <summary>The function of a template that a name always means, or null: it is defined once and never assigned to otherwise.</summary>
    public FunctionSyntax? FindFunction(string name) => functions.GetValueOrDefault(name);

    /// <summary>Adds the names of a template.</summary>
    public void Collect(BlockSyntax body) => Visit(body);

    protected override void Visit(StatementSyntax statement)
    {
        switch (statement)
        {
            case AssignSyntax assign: Assign(assign.Target); break;
            case ForSyntax loop: Assign(loop.Variable); break;
            case CaptureSyntax capture: Assign(capture.Target); break;
            case FunctionStatementSyntax { Target: GlobalSyntax target } function: Assign(target.Name, function.Function); break;
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
            case GlobalSyntax global: Mentioned.Add(global.Name); break;
            case MemberSyntax member: Mentioned.Add(member.Name); break;
            case IncrementSyntax increment: Assign(increment.Target); break;
            case LocalSyntax local when wrapDepth > 0: blockLocals.TryAdd(local.Name, blockLocals.Count); break;
            case FunctionSyntax { Parameters: { } parameters }:
                foreach (var parameter in parameters)
                    Assign(parameter.Name, function: null);
                break;
        }
        base.Visit(expression);
    }

    private void Assign(ExpressionSyntax target)
    {
        switch (target)
        {
            case GlobalSyntax global: Assign(global.Name, function: null); break;
            case MemberSyntax { Target: ThisSyntax } member: Assign(member.Name, function: null); break;
            case IndexSyntax { Target: ThisSyntax }: HasImport = true; break;
        }
    }

    private void Assign(string name, FunctionSyntax? function) => functions[name] = Assigned.Add(name) ? function : null;
}
