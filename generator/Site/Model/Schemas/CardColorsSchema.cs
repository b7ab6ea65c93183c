using System.Collections.Immutable;
using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The key <c>cards</c> of theme.yml: the name of a colour for each purpose on share cards.</summary>
internal static class CardColorsSchema
{
    private static readonly ImmutableArray<(CardRole Role, Field<string> Field)> Roles =
    [
        (CardRole.Ground, Color("ground", "底色", "the ground")),
        (CardRole.Ink, Color("ink", "标题", "the title")),
        (CardRole.InkSoft, Color("ink_soft", "口号、网站名称和花枝", "the slogan, the site's name and the bough")),
        (CardRole.Accent, Color("accent", "标题上方的医院等名称，以及花", "whose page it is, above the title, and the blossoms")),
        (CardRole.Seal, Color("seal", "印章", "the seal")),
        (CardRole.OnSeal, Color("on_seal", "印章上的字", "the characters of the seal")),
        (CardRole.Line, Color("line", "边框和细线", "the frame and the hairlines")),
    ];

    public static Schema<ImmutableArray<CardColor>> Schema { get; } = new("theme_cards", new("分享卡片的颜色", "the colours of share cards"), [.. Roles.Select(role => role.Field)], r =>
    [
        .. from role in Roles
           let token = r.Find(role.Field)
           where token is not null
           select new CardColor(role.Role, token, r.FindPlace(role.Field)!.Value),
    ]);

    /// <summary>The key under which the colour for a purpose is chosen.</summary>
    public static string KeyOf(CardRole role) => Roles.First(known => known.Role == role).Field.Key;

    private static Field<string> Color(string key, string zh, string en) => Is.Optional(key, TokenTypes.ColorName, zh, en);
}
