using BrandShowcase.Site.Model;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Site.Render.Data;

/// <content>The footer.</content>
internal sealed partial class TemplateData
{
    private ObjectType<SiteFooter> DeclareFooter() => new ObjectType<SiteFooter>("footer", ("页脚", "the footer"))
        .Text("sponsor", x => x.Sponsor, ("主办单位", "the sponsor"))
        .Text("phone", x => x.Phone, ("电话", "the telephone number"))
        .Text("address", x => x.Address, ("地址", "the address"))
        .Text("icp", x => x.Icp, ("ICP 备案号", "the ICP record"))
        .Text("icp_url", x => x.Icp is null ? null : "https://beian.miit.gov.cn/", ("ICP 备案查询网址", "where the ICP record can be looked up"))
        .Text("police", x => x.Police, ("公安备案号", "the public-security record"))
        .Text("police_url", x => x.Police is null ? null : $"https://beian.mps.gov.cn/#/query/webSearch?code={string.Concat(x.Police.Where(char.IsAsciiDigit))}", ("公安备案查询网址", "where the public-security record can be looked up"))
        .Object("police_icon", () => PartData.Image, x => ImageOf(x.PoliceIcon), ("公安备案图标；为空时由主题自己画", "the icon of the public-security record; null leaves it to the theme"))
        .Text("site_code", x => x.SiteCode, ("网站标识码", "the code of a government site"))
        .Object("badge", () => Badge, x => x.Badge, ("事业单位或党政机关网站标识", "the badge that shows whose site it is"))
        .Text("text", x => x.Text, ("一句话", "a sentence"));

    private ObjectType<SiteBadge> DeclareBadge() => new ObjectType<SiteBadge>("badge", ("网站标识", "the badge of a site"))
        .Text("title", x => x.Title, ("名称，如“事业单位网站标识”", "its name, such as 事业单位网站标识"))
        .Text("url", x => x.Url, ("查询网址", "where it can be looked up"))
        .Object("image", () => PartData.Image, x => ImageOf(x.Image), ("标识图片", "its picture"));
}
