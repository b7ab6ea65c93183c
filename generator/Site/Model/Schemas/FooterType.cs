using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The footer of site.yml. Records are checked for their form; an icon that no record shows is told.</summary>
internal sealed partial class FooterType : FieldType<SiteFooter>
{
    private readonly FieldType<SiteFooter> record = Is.RecordOf(Declare());

    public override LocalizedText Expectation => record.Expectation;

    internal override Shape Shape => record.Shape;

    internal override bool TryBind(YamlNode node, Binding binding, out SiteFooter value)
    {
        if (!record.TryBind(node, binding, out value))
            return false;
        // A key whose value was refused was told already.
        if (value.PoliceIcon is { } icon && ((YamlMapping)node).Find("police") is null or YamlScalar { IsNull: true })
            binding.Report(ContentMistakes.IconWithoutRecord(icon.File.Place));
        return true;
    }

    private static Schema<SiteFooter> Declare()
    {
        var sponsor = Is.Optional("sponsor", Is.Text, "主办单位", "the sponsor");
        var phone = Is.Optional("phone", Is.Text, "联系电话", "the telephone number");
        var address = Is.Optional("address", Is.Text, "地址", "the address");
        var icp = Is.Optional("icp", Is.Matching(IcpForm(), "ICP备案号，如 京ICP备12345678号-1，数字用半角", "an ICP record such as 京ICP备12345678号-1, with half-width digits"), "ICP 备案号", "the ICP record");
        var police = Is.Optional("police", Is.Matching(PoliceForm(), "公安备案号，如 京公网安备11010502030143号，数字用半角", "a public-security record such as 京公网安备11010502030143号, with half-width digits"), "公安备案号", "the public-security record");
        var siteCode = Is.Optional("site_code", Is.Matching(SiteCodeForm(), "10 位数字，或 bm 加 8 位数字，用半角", "ten digits, or bm and eight digits, all half-width"), "政府网站标识码", "the code of a government site");
        var policeIcon = Is.Optional("police_icon", Is.SitePicture, "公安备案图标，从备案网站下载后放进 content，如 content/police.png；不写就用主题自己的盾形", "the icon of that record, such as content/police.png; a shield of the theme's own by default");
        var badge = Is.Optional("badge", Is.RecordOf(DeclareBadge()), "事业单位或党政机关网站标识", "the badge that shows whose site it is");
        var text = Is.Optional("text", Is.Text, "页脚的一句话", "a sentence in the footer");
        return new("footer", new("页脚", "the footer"), [sponsor, phone, address, icp, police, policeIcon, siteCode, badge, text], r => new()
        {
            Sponsor = r.Find(sponsor), Phone = r.Find(phone), Address = r.Find(address), Icp = r.Find(icp), Police = r.Find(police), PoliceIcon = PictureOf(r.Find(policeIcon), ""),
            SiteCode = r.Find(siteCode), Badge = r.Find(badge), Text = r.Find(text),
        });
    }

    private static Schema<SiteBadge> DeclareBadge()
    {
        var title = Is.Optional("title", Is.Text, "标识的名称，默认 事业单位网站标识", "its name; 事业单位网站标识 by default");
        var url = Is.Required("url", Is.Matching(BadgeForm(), "点开现有网站上的标识，把地址栏里的网址抄来，如 https://bszs.conac.cn/sitename?method=show&id=，后面是 32 位数字和字母",
                "the address of the page that the badge on the present site opens, such as https://bszs.conac.cn/sitename?method=show&id= and 32 digits and letters"),
            "标识的查询网址：点开现有网站上的标识，地址栏里就是", "where the badge can be looked up: the address of the page that it opens");
        var image = Is.Required("image", Is.SitePicture, "标识图片，放进 content，如 content/badge.png", "the badge's picture, such as content/badge.png");
        return new("badge", new("网站标识", "a badge"), [title, url, image], r =>
        {
            var name = r.Get(title, "事业单位网站标识");
            return new(name, r.Find(url) is { } address ? InOneForm(address) : "", PictureOf(r.Find(image), name));
        });
    }

    /// <summary>The address as browsers show it, whether it was copied from there or from the code of a page.</summary>
    private static string InOneForm(string badge) =>
        "https:" + badge[badge.IndexOf("//", StringComparison.Ordinal)..].Replace("&amp;", "&", StringComparison.Ordinal);

    private static Picture? PictureOf(FileReference? file, string alt) => file is null ? null : new(file, alt);

    // Not \d: that is a digit of any script, also the full-width ones of Chinese keyboards.
    [GeneratedRegex(@"^\p{Lo}ICP备[0-9]{6,10}号(-[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IcpForm();

    [GeneratedRegex(@"^\p{Lo}公网安备\s?[0-9]{14,15}号$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PoliceForm();

    [GeneratedRegex(@"^([0-9]{10}|bm[0-9]{8})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SiteCodeForm();

    [GeneratedRegex(@"^(https?:)?//bszs\.conac\.cn/sitename\?method=show&(amp;)?id=[0-9A-Fa-f]{32}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BadgeForm();
}
