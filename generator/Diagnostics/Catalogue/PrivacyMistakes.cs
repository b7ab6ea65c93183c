using System.Collections.Immutable;

namespace BrandShowcase.Diagnostics;

/// <summary>What must not become public about people: <c>BRN064x</c>.</summary>
public static class PrivacyMistakes
{
    private static readonly DiagnosticRule IdentityNumberRule = new("BRN0640", Severity.Error,
        new("出现身份证号", "An identity number"),
        new(
            """
            18 位数字符合公民身份号码的编码规则（GB 11643，校验码正确），这是敏感个人信息，不能公开。请删去。
            版本库里的旧版本也要清理，请告诉管理员。
            """,
            """
            Eighteen digits that are an identity number of China (GB 11643, the check digit is right): never publish one. Remove
            it, and tell the administrator, since older versions of the file still have it.
            """));

    private static readonly DiagnosticRule MobileNumberRule = new("BRN0641", Severity.Warning,
        new("出现手机号", "A mobile number"),
        new(
            """
            手机号属于个人。请换成科室的座机或总机号；确实是对外公布的值班手机，写上放行的理由。
            """,
            """
            A mobile number belongs to a person. Give the office's telephone instead; if it is a duty telephone that is meant to
            be public, waive this with the reason.
            """));

    private static readonly DiagnosticRule BankCardRule = new("BRN0642", Severity.Error,
        new("出现银行卡号", "A bank card number"),
        new(
            """
            这串数字符合银行卡号的规则（校验码正确），不能公开。请删去。
            """,
            """
            These digits are a bank card number (the check digit is right): never publish one. Remove it.
            """));

    private static readonly DiagnosticRule PlateNumberRule = new("BRN0643", Severity.Warning,
        new("出现车牌号", "A car's plate number"),
        new(
            """
            车牌号可以查到车主。请删去；单位的流动医疗车要公布车牌的，写上放行的理由。
            """,
            """
            A plate number leads to the owner of the car. Remove it; for a car of the institution, waive this with the reason.
            """));

    private static readonly DiagnosticRule PatientRule = new("BRN0644", Severity.Warning,
        new("患者可以被认出来", "A patient who can be recognised"),
        new(
            """
            患者的姓名，或姓名与性别年龄、病情写在一起，会让人认出是谁；健康信息是敏感个人信息，须取得本人单独同意。
            请写成“张某”“一位67岁的患者”“张女士”。本人书面同意公开的，写上放行的理由。
            """,
            """
            The name of a patient, or a name beside sex and age or an illness, lets others recognise the person; health is
            sensitive personal information, which needs the person's own consent. Write 张某, 张女士 or "a patient of 67 years".
            If there is written consent, waive this with that reason.
            """));

    private static readonly DiagnosticRule NoConsentRule = new("BRN0645", Severity.Warning,
        new("照片没有写明人物是否同意", "Photographs without a note of consent"),
        new(
            """
            这一页有照片，但没有写照片里的人是否同意公开。请在页面开头写一行（不会显示在网页上）：

                consent: 照片中的人均已书面同意，2024年5月

            没有可以认出的人，也照实写：consent: 没有可以认出的人。
            """,
            """
            The page has photographs, and nothing says whether the people in them agreed to be shown. Write a line consent: … at
            the head of the page, which is not published. If nobody can be recognised, say so there.
            """));

    /// <summary>The rules of this subject.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [IdentityNumberRule, MobileNumberRule, BankCardRule, PlateNumberRule, PatientRule, NoConsentRule];

    /// <summary>Whether what a diagnostic marks is itself what must not become public.</summary>
    public static bool IsMarked(Diagnostic diagnostic) => diagnostic.Code != NoConsentRule.Code && Rules.Any(rule => rule.Code == diagnostic.Code);

    /// <summary>An identity number whose check digit is right. The message does not repeat it: messages end up in logs.</summary>
    public static Diagnostic IdentityNumber(Place place) => IdentityNumberRule.At(place,
        new("这里有一个身份证号", "this is an identity number"),
        new("请删去", "remove it"));

    /// <summary>A mobile number.</summary>
    public static Diagnostic MobileNumber(Place place) => MobileNumberRule.At(place,
        new("这里有一个手机号", "this is a mobile number"),
        new("请换成座机号，或写上放行的理由", "give the office's telephone, or waive this with the reason"));

    /// <summary>A bank card number whose check digit is right.</summary>
    public static Diagnostic BankCard(Place place) => BankCardRule.At(place,
        new("这里有一个银行卡号", "this is a bank card number"),
        new("请删去", "remove it"));

    /// <summary>A car's plate number.</summary>
    public static Diagnostic PlateNumber(Place place) => PlateNumberRule.At(place,
        new("这里有一个车牌号", "this is a car's plate number"),
        new("请删去，或写上放行的理由", "remove it, or waive this with the reason"));

    /// <summary>A patient's name, or a name with sex and age or an illness.</summary>
    public static Diagnostic Patient(Place place, char familyName) => PatientRule.At(place,
        new("从这里能认出患者是谁", "this lets others recognise a patient"),
        new($"请写成“{familyName}某”或“一位患者”", $"write {familyName}某 or 'a patient'"));

    /// <summary>A page with photographs and without <c>consent</c>.</summary>
    public static Diagnostic NoConsent(Place place) => NoConsentRule.At(place,
        new("这一页有照片，没有写明照片里的人是否同意公开", "the page has photographs, and nothing says whether the people in them agreed"),
        new("请在页面开头写 consent: …", "write consent: … at the head of the page"));
}
