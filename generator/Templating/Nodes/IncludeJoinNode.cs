using BrandShowcase.Diagnostics;
using BrandShowcase.Templating.Render;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Nodes;

/// <summary><c>include_join names separator begin end</c></summary>
internal sealed class IncludeJoinNode(Place place, Expression[] arguments, bool isHtml) : Expression
{
    // A separator or delimiter with this prefix names a template.
    private const string TemplatePrefix = "tpl:";

    public override Value Evaluate(RenderState state)
    {
        var start = state.Output.Length;
        Join(state);
        var text = state.Output.Take(start);
        return isHtml ? Value.From(Html.FromTrustedMarkup(text)) : Value.From(text);
    }

    public override void Write(RenderState state, Escaping escaping)
    {
        if (escaping == Escaping.None || (isHtml && escaping == Escaping.Html))
            Join(state);
        else
            base.Write(state, escaping);
    }

    private void Join(RenderState state)
    {
        var names = arguments[0].Evaluate(state);
        if (!Sequence.IsSequence(names))
            throw new TemplateFault(TemplateMistakes.WrongType(place, new("模板名称的数组", "an array of template names"), names.IsNull ? "null" : names.Type.Name));
        var outer = state.Output.Length;
        if (arguments.Length > 2)
            WritePart(state, arguments[2]);
        var start = state.Output.Length;
        var items = new Sequence(names);
        for (var i = 0L; i < items.Count; i++)
        {
            if (i > 0)
                WritePart(state, arguments[1]);
            state.CountSteps(1, place);
            Include(state, items[i].ToString());
        }
        if (state.Output.Length == start)
        {
            // Nothing to enclose.
            state.Output.Take(outer);
            return;
        }
        if (arguments.Length > 3)
            WritePart(state, arguments[3]);
    }

    private void WritePart(RenderState state, Expression expression)
    {
        var part = expression.Evaluate(state);
        if (part.Kind == ValueKind.Text && part.AsText().StartsWith(TemplatePrefix, StringComparison.Ordinal))
            Include(state, part.AsText()[TemplatePrefix.Length..]);
        else
            // Markup that stands in the template itself is trusted, like all its text.
            state.Output.Write(part, isHtml && expression is not ConstantNode ? Escaping.Html : Escaping.None);
    }

    private void Include(RenderState state, string name)
    {
        var page = state.Set.GetIncluded(name, place).Page;
        var start = state.Output.Length;
        page.Include(state, new CallArguments(0, 0, []), place, block: null);
        if (isHtml && !page.Body.CanBeWritten(Escaping.Html))
            state.Output.Write(page.Body.Take(state, start), Escaping.Html);
    }
}
