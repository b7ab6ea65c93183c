using System.Collections.Immutable;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Check;

/// <summary>The members that values of a type have.</summary>
internal static class MemberTypes
{
    /// <summary>The type of a member, or null if no value of the type has it.</summary>
    public static DataType? Find(DataType type, string name)
    {
        if (name == "empty?")
            return DataTypes.Boolean;
        if (type is ObjectType model)
            return model.FindMember(name)?.Type;
        switch (type.Kind)
        {
            case ValueKind.Null or ValueKind.Object or ValueKind.Function:
                return DataTypes.Any;
            case ValueKind.Array:
                return name == "size" ? DataTypes.Integer : DataTypes.Any;
            default:
                return NamesOf(type).Contains(name) ? DataTypes.Any : null;
        }
    }

    /// <summary>The names of the members that are known.</summary>
    public static IEnumerable<string> NamesOf(DataType type) => type switch
    {
        ObjectType model => model.Members.Select(member => member.Name),
        { Kind: ValueKind.List or ValueKind.Range or ValueKind.Text } => ["size"],
        { Kind: ValueKind.Date } => Members.DateParts,
        { Kind: ValueKind.Duration } => Members.DurationParts,
        _ => [],
    };
}
