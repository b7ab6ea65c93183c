using System.Collections.Frozen;
using System.Collections.Immutable;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load;
using BrandShowcase.Site.Load.Yaml;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>The keys of <c>check</c> in site.yml.</summary>
internal static class CheckSettingsSchema
{
    private static readonly Field<FrozenDictionary<string, RuleSetting>> Rules = Is.Optional("rules", new RuleSettingsType(),
        "各检查项怎样处理，如 { BRN0612: off }：off 不检查，warning 警告，error 错误", "how rules are taken, such as { BRN0612: off }: off, warning or error");
    private static readonly Field<FrozenDictionary<ContentType, ImmutableArray<Field>>> Required = Is.Optional("required", Is.RecordOf(DeclareRequired()),
        "各种页面必须写的字段，如 { branch: [slogan, secretary] }", "the keys that pages must have, such as { branch: [slogan, secretary] }");
    private static readonly Field<int> StaleAfter = Is.Optional("stale_after", Is.Integer(1, 600), "内容超过多少个月没有更新就提醒；不写就不检查", "after how many months content counts as old; never by default");
    private static readonly Field<decimal> MaximumImage = Is.Optional("max_image", Is.Number(0.01m, 64), "发布的图片最大多少 MB，默认 1", "the largest published picture in MB; 1 by default");

    public static Schema<CheckSettings> Schema { get; } = new("check", new("检查设置", "the settings of check"), [Rules, Required, StaleAfter, MaximumImage],
        r => new()
        {
            Rules = r.Get(Rules, FrozenDictionary<string, RuleSetting>.Empty),
            Required = r.Get(Required, FrozenDictionary<ContentType, ImmutableArray<Field>>.Empty),
            StaleAfter = r.FindValue(StaleAfter),
            MaximumImage = r.Get(MaximumImage, new CheckSettings().MaximumImage),
        });

    private static Schema<FrozenDictionary<ContentType, ImmutableArray<Field>>> DeclareRequired()
    {
        (ContentType Type, Field<ImmutableArray<Field>> Field)[] types =
        [
            (ContentType.Hospital, KeysOf("hospital", HospitalSchema.Schema)), (ContentType.Branch, KeysOf("branch", BranchSchema.Schema)),
            (ContentType.Activity, KeysOf("activity", ActivitySchema.Schema)), (ContentType.Consortium, KeysOf("consortium", ConsortiumSchema.Schema)),
            (ContentType.Route, KeysOf("route", RouteSchema.Schema)),
        ];
        return new("required", new("必填字段", "the required keys"), [.. types.Select(type => type.Field)],
            r => types.ToFrozenDictionary(type => type.Type, type => r.List(type.Field)));
    }

    private static Field<ImmutableArray<Field>> KeysOf(string key, Schema schema) => Is.Optional(
        key, Is.OneOrMore(Is.OneOf<Field>([.. schema.Fields.Select(field => (field.Key, field))])), $"{schema.Title.Zh}必须写的字段", $"the keys that {schema.Title.En} must have");

    /// <summary>Codes of editorial rules with how they are taken.</summary>
    private sealed class RuleSettingsType : FieldType<FrozenDictionary<string, RuleSetting>>
    {
        private static readonly FieldType<RuleSetting> Setting = Is.OneOf(("off", RuleSetting.Off), ("warning", RuleSetting.Warning), ("error", RuleSetting.Error));

        internal override Shape Shape => new Shape.Names(Setting.Shape, "^BRN06[0-9]{2}$");

        public override LocalizedText Expectation => new("一组“代码: off、warning 或 error”", "a set of 'code: off, warning or error'");

        internal override bool TryBind(YamlNode node, Binding binding, out FrozenDictionary<string, RuleSetting> value)
        {
            if (node is not YamlMapping mapping)
                return Refuse(node, binding, out value);
            var codes = DiagnosticCatalogue.Editorial.Select(rule => rule.Code).ToImmutableArray();
            var settings = new Dictionary<string, RuleSetting>();
            foreach (var (code, text) in mapping.Entries)
            {
                if (!codes.Contains(code.Value))
                    binding.Report(ContentMistakes.UnknownKey(binding.At(code), code.Value, new("检查项", "the rules of check"), Spelling.FindNearest(code.Value, codes), new(string.Join('、', codes), string.Join(", ", codes))));
                else if (Setting.TryBind(text, binding, out var setting))
                    settings[code.Value] = setting;
            }
            value = settings.ToFrozenDictionary();
            return true;
        }
    }
}
