using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Compile;
using BrandShowcase.Templating.Syntax;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Check;

/// <summary>
/// Checks the names and members of a strict set before anything is rendered. It goes through all templates until it
/// learns nothing new about the types of their variables and arguments, then once more to report.
/// </summary>
internal sealed partial class TypeChecker
{
    private readonly TemplateSet set;
    private readonly SetNames names;
    private readonly IReadOnlyDictionary<Template, BlockSyntax> bodies;
    private readonly HashSet<object> blockUsers;
    private readonly HashSet<(object Owner, string Name)> locals = [];
    private readonly InferredTypes types = new();
    private readonly Scope scope = new();
    private DiagnosticBag? reports;
    private Template template = null!;
    private long steps;

    private TypeChecker(TemplateSet set, SetNames names, IReadOnlyDictionary<Template, BlockSyntax> bodies)
    {
        this.set = set;
        this.names = names;
        this.bodies = bodies;
        blockUsers = BlockUsers.Find(bodies);
    }

    /// <summary>Reports unknown names, unknown members and arguments of wrong types.</summary>
    /// <returns>How many statements and expressions it took.</returns>
    public static long Check(TemplateSet set, SetNames names, IReadOnlyDictionary<Template, BlockSyntax> bodies, DiagnosticBag diagnostics)
    {
        var checker = new TypeChecker(set, names, bodies);
        do
        {
            checker.types.HasGrown = false;
            checker.VisitAll();
        }
        while (checker.types.HasGrown);
        checker.reports = diagnostics;
        checker.VisitAll();
        return checker.steps;
    }

    private void VisitAll()
    {
        foreach (var checkedTemplate in set.Templates)
        {
            template = checkedTemplate;
            scope.Begin(template);
            Visit(bodies[template]);
        }
    }

    private void Visit(BlockSyntax? block)
    {
        foreach (var statement in block?.Statements ?? [])
            Visit(statement);
    }

    private void Visit(StatementSyntax statement)
    {
        steps++;
        switch (statement)
        {
            case ExpressionStatementSyntax s:
                TypeOf(s.Expression);
                break;
            case AssignSyntax s:
                var value = TypeOf(s.Value);
                Assign(s.Target, s.Operator is null ? value : TypeOfArithmetic(TypeOf(s.Target), value, s.Operator == ArithmeticOperator.Divide));
                break;
            case IfSyntax s:
                foreach (var (condition, body) in s.Clauses)
                {
                    TypeOf(condition);
                    Visit(body);
                }
                Visit(s.Else);
                break;
            case CaseSyntax s:
                TypeOf(s.Subject);
                foreach (var (matches, body) in s.Clauses)
                {
                    foreach (var match in matches)
                        TypeOf(match);
                    Visit(body);
                }
                Visit(s.Else);
                break;
            case ForSyntax s:
                VisitFor(s);
                break;
            case WhileSyntax s:
                TypeOf(s.Condition);
                VisitLoopBody(s.Body);
                break;
            case CaptureSyntax s:
                Visit(s.Body);
                Assign(s.Target, template.IsHtml ? DataTypes.Html : DataTypes.Text);
                break;
            case WithSyntax s:
                scope.Contexts.Push(TypeOf(s.Target) ?? DataTypes.Any);
                Visit(s.Body);
                scope.Contexts.Pop();
                break;
            case WrapSyntax s:
                TypeOf(s.Call);
                scope.WrapLevels++;
                Visit(s.Body);
                scope.WrapLevels--;
                break;
            case FunctionStatementSyntax s:
                TypeOf(s.Function);
                Assign(s.Target, DataTypes.Function);
                break;
            case ReadOnlySyntax s:
                TypeOf(s.Variable);
                break;
            case ImportSyntax s:
                TypeOf(s.Target);
                break;
            case ReturnSyntax { Value: { } returned }:
                TypeOf(returned);
                break;
        }
    }

    private void VisitFor(ForSyntax loop)
    {
        var item = ItemOf(TypeOf(loop.Iterator));
        foreach (var parameter in new[] { loop.Offset, loop.Limit, loop.Columns })
        {
            if (parameter is not null)
                TypeOf(parameter);
        }
        Assign(loop.Variable, item);
        scope.LoopVariables.Add(new LoopVariable(loop.Variable switch
        {
            LocalSyntax local => "$" + local.Name,
            GlobalSyntax global => global.Name,
            _ => "",
        }, item));
        VisitLoopBody(loop.Body);
        scope.LoopVariables.RemoveAt(scope.LoopVariables.Count - 1);
        Visit(loop.Else);
    }

    private void VisitLoopBody(BlockSyntax body)
    {
        scope.Loops++;
        Visit(body);
        scope.Loops--;
    }

    private void Assign(ExpressionSyntax target, DataType? type)
    {
        switch (target)
        {
            case GlobalSyntax global:
                scope.FindLoopVariable(global.Name)?.Add(type);
                // Inside a context the assignment may be to a member of its object.
                if (scope.Contexts.Count == 0)
                    types.Add(set, global.Name, type);
                break;
            case LocalSyntax local:
                scope.FindLoopVariable("$" + local.Name)?.Add(type);
                AddLocal(scope.Unit, local.Name, type);
                if (blockUsers.Contains(scope.Unit))
                    AddLocal(blockUsers, local.Name, type);
                break;
            case MemberSyntax member:
                TypeOf(member.Target);
                break;
            case IndexSyntax index:
                TypeOf(index.Target);
                TypeOf(index.Index);
                break;
        }
    }

    private void AddLocal(object owner, string name, DataType? type)
    {
        locals.Add((owner, name));
        types.Add(owner, name, type);
    }

    private static DataType? ItemOf(DataType? type) => type switch
    {
        null => null,
        ListType list => list.Element,
        { Kind: ValueKind.Range } => DataTypes.Integer,
        _ => DataTypes.Any,
    };

    private void Report(Diagnostic diagnostic) => reports?.Add(diagnostic);

    private Place At(TextSpan span) => new(template.Source, span);
}
