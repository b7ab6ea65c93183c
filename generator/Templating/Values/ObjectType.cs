using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Templating.Values;

/// <summary>
/// What templates can see of one class of the host's model: declared and documented members, read-only. The class
/// itself stays out of reach.
/// </summary>
public abstract class ObjectType : DataType
{
    private protected ObjectType(string name, LocalizedText doc) : base(name, ValueKind.Model) => Doc = doc;

    /// <summary>What the objects are.</summary>
    public LocalizedText Doc { get; }

    /// <summary>The members, in the order of their declaration. Reading them freezes the declaration.</summary>
    public abstract ImmutableArray<Member> Members { get; }

    /// <summary>The member <paramref name="name"/>, or null. Asking freezes the declaration.</summary>
    public abstract Member? FindMember(string name);
}

/// <summary>The declaration of an <see cref="ObjectType"/>: one call for each member.</summary>
/// <typeparam name="T">The class of the model.</typeparam>
/// <param name="name">The name of the type in documentation and messages.</param>
/// <param name="doc">What the objects are.</param>
public sealed class ObjectType<T>(string name, LocalizedText doc) : ObjectType(name, doc)
    where T : class
{
    private readonly List<Member> declared = [];
    private volatile Frozen? frozen;
    private ListType? list;

    /// <inheritdoc/>
    public override ImmutableArray<Member> Members => Freeze().Members;

    /// <summary>The type of a list of these objects.</summary>
    public ListType List => list ?? Interlocked.CompareExchange(ref list, new ModelListType<T>(this), null) ?? list;

    /// <inheritdoc/>
    public override Member? FindMember(string name) => Freeze().ByName.GetValueOrDefault(name);

    /// <summary>Declares a text.</summary>
    public ObjectType<T> Text(string name, Func<T, string?> get, LocalizedText doc) =>
        Add(new TextMember<T>(name, get, doc));

    /// <summary>Declares a whole number.</summary>
    public ObjectType<T> Integer(string name, Func<T, long?> get, LocalizedText doc) =>
        Add(name, () => DataTypes.Integer, x => get(x) is { } number ? Value.From(number) : Value.Null, doc);

    /// <summary>Declares a number that may have a fraction.</summary>
    public ObjectType<T> Number(string name, Func<T, double?> get, LocalizedText doc) =>
        Add(name, () => DataTypes.Number, x => get(x) is { } number ? Value.From(number) : Value.Null, doc);

    /// <summary>Declares a boolean.</summary>
    public ObjectType<T> Boolean(string name, Func<T, bool> get, LocalizedText doc) =>
        Add(name, () => DataTypes.Boolean, x => Value.From(get(x)), doc);

    /// <summary>Declares HTML that is escaped already.</summary>
    public ObjectType<T> Html(string name, Func<T, Html?> get, LocalizedText doc) =>
        Add(name, () => DataTypes.Html, x => Value.From(get(x)), doc);

    /// <summary>Declares a date.</summary>
    public ObjectType<T> Date(string name, Func<T, DateOnly?> get, LocalizedText doc) =>
        Add(name, () => DataTypes.Date, x => get(x) is { } date ? Value.From(date) : Value.Null, doc);

    /// <summary>Declares an object of the model; its type is asked for when it is needed, so types may refer to each other.</summary>
    public ObjectType<T> Object<TMember>(string name, Func<ObjectType<TMember>> type, Func<T, TMember?> get, LocalizedText doc)
        where TMember : class =>
        Add(name, type, x => Value.Object(type(), get(x)), doc);

    /// <summary>Declares a list of objects of the model.</summary>
    public ObjectType<T> ListOf<TItem>(string name, Func<ObjectType<TItem>> type, Func<T, IReadOnlyList<TItem>?> get, LocalizedText doc)
        where TItem : class =>
        Add(name, () => type().List, x => Value.List(type(), get(x)), doc);

    /// <summary>Declares a list of objects of the model.</summary>
    public ObjectType<T> ListOf<TItem>(string name, Func<ObjectType<TItem>> type, Func<T, ImmutableArray<TItem>> get, LocalizedText doc)
        where TItem : class =>
        Add(name, () => type().List, x => Value.List(type(), get(x)), doc);

    /// <summary>Declares a list of texts.</summary>
    public ObjectType<T> ListOfText(string name, Func<T, IReadOnlyList<string>?> get, LocalizedText doc) =>
        Add(name, () => DataTypes.Texts, x => Value.Texts(get(x)), doc);

    /// <summary>Declares a list of texts.</summary>
    public ObjectType<T> ListOfText(string name, Func<T, ImmutableArray<string>> get, LocalizedText doc) =>
        Add(name, () => DataTypes.Texts, x => Value.Texts(get(x)), doc);

    /// <summary>Declares a member of which only the host knows what it is, such as a key of free choice.</summary>
    public ObjectType<T> Any(string name, Func<T, Value> get, LocalizedText doc) =>
        Add(name, () => DataTypes.Any, get, doc);

    private ObjectType<T> Add(string name, Func<DataType> type, Func<T, Value> get, LocalizedText doc) =>
        Add(new Member<T>(name, type, get, doc));

    private ObjectType<T> Add(Member member)
    {
        if (frozen is not null)
            throw new InvalidOperationException($"The type '{Name}' is in use already; declare '{member.Name}' where the others are.");
        declared.Add(member);
        return this;
    }

    private Frozen Freeze() => frozen ??= new Frozen(
        [.. declared], declared.ToFrozenDictionary(member => member.Name, StringComparer.Ordinal));

    private sealed record Frozen(ImmutableArray<Member> Members, FrozenDictionary<string, Member> ByName);
}
