using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Model.Content;
using BrandShowcase.Site.Model.Tokens;

namespace BrandShowcase.Site.Model;

/// <summary>What site.yml says.</summary>
public sealed record SiteSettings
{
    /// <summary>The settings where site.yml says nothing.</summary>
    public static SiteSettings Default { get; } = new();

    /// <summary>False if site.yml was not read to its end. Then a label that is missing may be one that was lost, and is no second mistake.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The site's name.</summary>
    public string Title { get; init; } = "";

    /// <summary>A line below the name.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What the site is about.</summary>
    public string? Description { get; init; }

    /// <summary>The address at which the site is published.</summary>
    public BaseAddress BaseUrl { get; init; } = BaseAddress.Get("http://localhost/");

    /// <summary>Where <see cref="BaseUrl"/> stands; null if it does not come from site.yml.</summary>
    public Place? BaseUrlPlace { get; init; }

    /// <summary>The folder of the theme in <c>themes/</c>.</summary>
    public string Theme { get; init; } = "xinglin";

    /// <summary>What the site chooses in the place of the theme's design tokens.</summary>
    public DesignTokens Tokens { get; init; } = DesignTokens.None;

    /// <summary>The language of the pages, as in RFC 5646.</summary>
    public string LanguageTag { get; init; } = "zh-CN";

    /// <summary>The office that answers for the content of pages that name no other.</summary>
    public string? Office { get; init; }

    /// <summary>The footer.</summary>
    public SiteFooter Footer { get; init; } = new();

    /// <summary>The online editor at <c>/admin/</c>, or null for a site without one.</summary>
    public CmsSettings? Cms { get; init; }

    /// <summary>The navigation, in order.</summary>
    public ImmutableArray<NavigationLink> Navigation { get; init; } = [];

    /// <summary>The kinds of branches.</summary>
    public LabelList Categories { get; init; } = new(
    [
        new("administration", "行政"), new("clinical", "临床"), new("medical-tech", "医技"), new("nursing", "护理"),
        new("research", "科研"), new("logistics", "后勤"),
    ]);

    /// <summary>The levels of honours, highest first.</summary>
    public LabelList HonourLevels { get; init; } = new(
    [
        new("national", "国家级"), new("provincial", "省级"), new("municipal", "市级"), new("county", "区县级"), new("hospital", "院级"),
    ]);

    /// <summary>The fields of honours.</summary>
    public LabelList HonourFields { get; init; } = new([new("party", "党建"), new("professional", "业务")]);

    /// <summary>The kinds of partners.</summary>
    public LabelList PartnerKinds { get; init; } = new(
    [
        new("village", "行政村"), new("community", "社区"), new("school", "学校"), new("enterprise", "企业"), new("bank", "银行"),
        new("public-institution", "事业单位"), new("charity", "公益组织"), new("hospital", "医疗机构"),
    ]);

    /// <summary>Which pages get cards, which other applications show for a link; null leaves it to the size of the site.</summary>
    public CardScope? ShareCards { get; init; }

    /// <summary>What interactive maps show.</summary>
    public MapSettings Map { get; init; } = new();

    /// <summary>What <c>check</c> looks for.</summary>
    public CheckSettings Check { get; init; } = new();

    /// <summary>Whether the two are the same object: settings stand among the keys of what is remembered, and to compare all that they say takes longer than to bind a page by them.</summary>
    public bool Equals(SiteSettings? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>What the footer of every page says. Records are checked for their form (ICP备, 公网安备, 标识码, 网站标识).</summary>
public sealed record SiteFooter
{
    /// <summary>The sponsor.</summary>
    public string? Sponsor { get; init; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The address.</summary>
    public string? Address { get; init; }

    /// <summary>The ICP record.</summary>
    public string? Icp { get; init; }

    /// <summary>The public-security record.</summary>
    public string? Police { get; init; }

    /// <summary>The icon of the public-security record; null leaves it to the theme.</summary>
    public Picture? PoliceIcon { get; init; }

    /// <summary>The code of a government site.</summary>
    public string? SiteCode { get; init; }

    /// <summary>The badge that shows whose site it is.</summary>
    public SiteBadge? Badge { get; init; }

    /// <summary>A sentence.</summary>
    public string? Text { get; init; }
}

/// <summary>The badge by which a registry shows that a site is that of a public institution or of an office of Party or government.</summary>
/// <param name="Title">Its name, such as 事业单位网站标识.</param>
/// <param name="Url">Where it can be looked up.</param>
/// <param name="Image">Its picture; null if what names it was refused.</param>
public sealed record SiteBadge(string Title, string Url, Picture? Image);

/// <summary>One link of the navigation.</summary>
/// <param name="Title">The words.</param>
/// <param name="Path">A path of the site, such as <c>/hospitals/</c>.</param>
/// <param name="Place">Where it was written.</param>
public sealed record NavigationLink(string Title, string Path, Place? Place);
