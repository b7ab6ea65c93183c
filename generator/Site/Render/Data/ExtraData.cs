using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <summary>Shows templates what stands below <c>extra:</c>, of which only the theme knows the meaning.</summary>
internal static class ExtraData
{
    /// <summary>The node as a value: texts, arrays and objects.</summary>
    public static Value Of(YamlNode? node)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true } or null:
                return Value.Null;
            case YamlScalar { IsPlain: true, Value: "true" or "false" } scalar:
                return Value.From(scalar.Value == "true");
            case YamlScalar scalar:
                return Value.From(scalar.Value);
            case YamlSequence sequence:
                return Value.From(new ScriptArray(sequence.Items.Select(Of)));
            default:
                var members = new ScriptObject();
                foreach (var (key, value) in ((YamlMapping)node).Entries)
                    members.TrySet(key.Value, Of(value));
                return Value.From(members);
        }
    }
}
