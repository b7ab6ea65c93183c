using System.Collections.Immutable;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The keys of terms.yml.</summary>
internal static class TermsSchema
{
    private static readonly Field<ImmutableArray<TermRule>> Terms = Is.Optional("terms", Is.ListOf(Is.RecordOf(DeclareTerm())), "用词规则", "the words");

    public static Schema<TermList> Schema { get; } = new("terms", new("terms.yml", "terms.yml"), [Terms], r => new(r.List(Terms)));

    private static Schema<TermRule> DeclareTerm()
    {
        var wrong = Is.Required("wrong", Is.Names, "不该用的词，一个或几个", "the words that are not to be used");
        var right = Is.Required("right", Is.Text, "应该用的词", "the word in their place");
        var source = Is.Required("source", Is.Text, "依据的标准或规定", "the standard or rule that says so");
        var reason = Is.Optional("reason", Is.Text, "为什么", "why");
        var except = Is.Optional("except", Is.Names, "含有这个词但不算错的更长的词", "longer words in which it may stand");
        return new("term", new("用词规则", "a word"), [wrong, right, source, reason, except],
            r => new(r.List(wrong), r.Get(right, ""), r.Get(source, ""), r.Find(reason), r.List(except)));
    }
}
