using System.Text.RegularExpressions;
using BrandShowcase.Diagnostics;

namespace BrandShowcase.Site.Check.Rules;

/// <summary>
/// Patients who can be recognised: a full name behind 患者 and its like, beside sex and age, or before an illness. 张某, 张女士 and
/// 一位67岁的患者 are how it should be.
/// </summary>
internal static partial class Patients
{
    // Words behind 患者 that begin with what is also a family name.
    private static readonly string[] NoNames =
        ["张口", "黄疸", "苏醒", "周围", "周边", "周岁", "周末", "许多", "程度", "陆续", "何时", "何种", "何处", "顾虑", "毛发", "段落", "胡乱", "郑重", "范围", "杜绝", "谢绝", "梁柱", "林业", "孔径", "武汉", "施治", "施术"];

    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from passage in site.Published
        from match in passage.Matches(Form())
        let name = match.Groups["name"]
        where !NoNames.Any(word => name.Value.StartsWith(word, StringComparison.Ordinal))
        select PrivacyMistakes.Patient(passage.At(name), name.ValueSpan[0]);

    private const string Name = "(?<name>[王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭肖田董袁潘蒋蔡杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦傅邹孟熊秦邱侯薛阎段郝顾毛史钱汤尹黎施洪龚陶邵覃武戴莫孔](?![某女先大阿奶爷叔老同医护])\\p{IsCJKUnifiedIdeographs}{1,2}?)";

    [GeneratedRegex("(患者|病人|病患|患儿|产妇|孕妇|伤者|死者)" + Name + "(?=[，,、（(。：:；;！? ]|因|今年|是一|患有|身患|罹患|入院|住院|出院|术后|说|表示|告诉|被(送|确诊|诊断)|的(家属|女儿|儿子|妻子|丈夫|母亲|父亲)|$)"
        + "|" + Name + "[（(，,]\\s*[男女][，,、]?\\s*[0-9]{1,3}\\s*岁"
        + "|" + Name + "(患有|身患|罹患|确诊为?|被确诊|被诊断)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
