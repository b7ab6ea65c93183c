using BrandShowcase.Templating.Compile;
using BrandShowcase.Templating.Syntax;

namespace BrandShowcase.Templating.Check;

/// <summary>Finds the templates and functions that run a block of <c>wrap</c>: it sees their local variables.</summary>
internal sealed class BlockUsers : SyntaxWalker
{
    private readonly HashSet<object> users = [];
    private object unit = "";

    /// <summary>The templates and functions with a <c>$$</c>.</summary>
    public static HashSet<object> Find(IEnumerable<KeyValuePair<Template, BlockSyntax>> bodies)
    {
        var walker = new BlockUsers();
        foreach (var (template, body) in bodies)
        {
            walker.unit = template;
            walker.Visit(body);
        }
        return walker.users;
    }

    protected override void Visit(ExpressionSyntax expression)
    {
        var outer = unit;
        if (expression is WrappedBlockSyntax)
            users.Add(unit);
        else if (expression is FunctionSyntax)
            unit = expression;
        base.Visit(expression);
        unit = outer;
    }
}
