using System.Collections.Frozen;

namespace BrandShowcase.Svg;

/// <summary>Words that names and slogans of hospitals and Party branches are made of. A line that divides one is hard to read.</summary>
internal static class FieldWords
{
    private const string Words =
        """
        医院 医生 医师 医疗 医学 医学院 医务 医护 医保 医共体 医技 中医 西医 中西医 中医院 结合 护理 护士 门诊 急诊 急救 手术 手术室 麻醉 重症 监护
        内科 外科 妇科 产科 妇产 儿科 骨科 眼科 口腔 皮肤 肿瘤 神经 心血管 血管 消化 呼吸 泌尿 内分泌 感染 康复 影像 放射 超声 检验 病理 药剂
        药学 输血 体检 疼痛 透析 针灸 推拿 科室 学科 专科 专家 患者 病人 病房 病区 新生儿 孕产 产妇 妇幼 保健 保健院 卫生 卫生院 疾病 预防
        控制 老年 儿童 青年 社区 街道 乡镇 乡村 农村 山区 海岛 学校 企业 银行 附属 人民 和平 中心 健康 科普 小家
        党支部 支部 总支 党总支 党委 党员 党建 党性 党课 党日 主题 书记 先锋 先锋岗 示范 示范岗 示范点 双带头人 带头人 品牌 联建 共建 志愿 志愿者
        义诊 服务 服务队 服务站 群众 战斗 堡垒 模范 作用 引领 融合 红色 教育 基地 路线 革命 纪念 纪念馆 纪念园 旧址 故居 展览 展厅 展馆 长征
        精神 传承 基因 血脉 初心 使命 担当 奉献 守护 敬畏 生命 关爱 关注 温暖 温馨 温情 杏林 仁心 仁术 大医 精诚 责任 责任心 爱心 细心
        耐心 诚心 诚信 幸福 美丽 美好 绿色 通道 质量 高质量 安全 创新 发展 提升 能力 素质 学习 技术 研究 管理 行政 后勤 机关 工程 项目 工作
        数字 智慧 信息 网络 团队 家园 卫士 天使 一站式 一体化 文明 文化 建设 行动 计划 满意 放心 贴心 用心 同心 廉洁 清风 阳光 使者
        """;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Known.Set.Max(word => word.Length);

    /// <summary>The length of the longest word that <paramref name="text"/> begins with; 0 if it begins with none.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(Longest, text.Length); length > 1; length--)
        {
            if (Known.Contains(text[..length]))
                return length;
        }
        return 0;
    }
}
