using System.Buffers;
using System.Text.RegularExpressions;

namespace BrandShowcase.Import.Facts;

/// <summary>Secretaries of branches: a name behind 党支部书记.</summary>
internal static partial class Secretaries
{
    // The family names that nine of ten people bear; a name with another one is left to the person who reviews the draft.
    private static readonly SearchValues<char> FamilyNames = SearchValues.Create(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤施梅游阮温牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阎柯纪毕项童单应褚滕冉季霍涂成苗谷曲裴华凌路骆解党项缪");

    // Words that begin with a character that is a family name elsewhere: 党支部书记高度重视.
    private static readonly string[] OtherWords =
    [
        "高度", "高效", "高举", "高质", "向大", "向全", "向社", "向党", "向患", "安排", "安全", "安心", "应邀", "应急", "应当", "应要", "任职", "任期", "成立", "成为", "于是", "严格", "严肃", "常态", "常年",
        "方面", "方能", "温馨", "温情", "齐心", "齐聚", "万众", "时刻", "时常", "马上", "项目", "党员", "党建", "党委", "程序", "单位", "关爱", "关心", "关注", "关于", "施行", "龙头", "曾经", "曾多", "余名", "余人",
        "解决", "解读", "解放", "武汉", "明确", "宣布", "宣讲", "牛年", "季度", "路上", "钟情", "房间", "全面", "全体", "华诞", "毛遂", "伍名", "石破", "金秋", "江南", "贺词", "项重", "古稀",
    ];

    private static readonly string[] CompoundFamilyNames = ["欧阳", "上官", "司马", "诸葛", "令狐", "皇甫", "尉迟", "司徒", "慕容", "夏侯", "东方", "独孤", "南宫", "长孙"];

    // What goes on after a name and is rarely a part of one.
    private static readonly SearchValues<char> AfterName = SearchValues.Create("说介表带在和与向为是讲主参告率代致强同对从将以也还就都到进入亲第一二三组作担任及等的了及有接谈称负指并则又再把被召牵提把、，");

    /// <summary>The secretaries that a sentence names.</summary>
    public static IEnumerable<Guess> Find(string sentence) =>
        from match in Post().Matches(sentence)
        let name = FindName(match.Groups["rest"].Value)
        where name is not null
        select new Guess.Secretary(name, match.Groups["post"].Value, sentence);

    /// <summary>The name at the start of a text, or null. A family name and one character are certain only where something else follows.</summary>
    private static string? FindName(string text)
    {
        if (OtherWords.Any(word => text.StartsWith(word, StringComparison.Ordinal)))
            return null;
        var family = CompoundFamilyNames.Any(name => text.StartsWith(name, StringComparison.Ordinal)) ? 2 : FamilyNames.Contains(text[0]) ? 1 : 0;
        if (family == 0 || text.Length <= family || AfterName.Contains(text[family]))
            return null;
        var hasTwo = text.Length > family + 1 && !AfterName.Contains(text[family + 1]);
        return text[..(family + (hasTwo ? 2 : 1))];
    }

    [GeneratedRegex(@"(?<!副)(?<post>(党总支|党支部|支部|总支)书记((、|兼)\p{Lo}{0,6}?(主任|护士长|院长|科长|部长|站长|组长))?)[：: ]?(?<rest>\p{Lo}{2,4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Post();
}
