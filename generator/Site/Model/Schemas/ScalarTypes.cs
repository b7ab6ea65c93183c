using System.Collections.Immutable;
using System.Globalization;
using BrandShowcase.Diagnostics;
using BrandShowcase.Site.Load.Yaml;
using BrandShowcase.Site.Model.Content;

namespace BrandShowcase.Site.Model.Schemas;

/// <summary>A text. Numbers and dates are taken as they were written, so that a brand may be called 12345.</summary>
internal sealed class TextType : FieldType<string>
{
    public override LocalizedText Expectation => new("文字", "a text");

    internal override Shape Shape => new Shape.Text();

    internal override bool TryBind(YamlNode node, Binding binding, out string value)
    {
        if (node is not YamlScalar scalar || scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value))
            return Refuse(node, binding, out value);
        value = scalar.Value.Trim();
        return true;
    }
}

/// <summary>A whole number in a range.</summary>
internal sealed class IntegerType(int min, int max) : FieldType<int>
{
    public override LocalizedText Expectation => new($"{min} 到 {max} 之间的整数", $"a whole number from {min} to {max}");

    internal override Shape Shape => new Shape.Number(min, max, IsWhole: true);

    internal override bool TryBind(YamlNode node, Binding binding, out int value)
    {
        if (node is not YamlScalar scalar || !long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            if (node is YamlScalar text && FindOnlyNumber(text.Value) is { } meant)
            {
                binding.Report(ContentMistakes.WholeNumberWithWords(binding.At(node), text.Value, meant, Expectation));
                value = 0;
                return false;
            }
            return Refuse(node, binding, out value);
        }
        value = (int)Math.Clamp(number, min, max);
        if (value == number)
            return true;
        binding.Report(ContentMistakes.OutOfRange(binding.At(node), scalar.Value, Expectation));
        return false;
    }

    /// <summary>The number of a text such as 35人, if it is the only one and may stand here.</summary>
    private int? FindOnlyNumber(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return start >= 0 && int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number : null;
    }
}

/// <summary>A number in a range, with or without decimals.</summary>
internal sealed class NumberType(decimal min, decimal max) : FieldType<decimal>
{
    public override LocalizedText Expectation => new($"{min} 到 {max} 之间的数", $"a number from {min} to {max}");

    internal override Shape Shape => new Shape.Number(min, max, IsWhole: false);

    internal override bool TryBind(YamlNode node, Binding binding, out decimal value)
    {
        if (node is not YamlScalar scalar || !decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            if (node is YamlScalar text && Qualifiers.SplitNumber(text.Value) is { } parts)
            {
                binding.Report(ContentMistakes.NumberWithWords(binding.At(node), text.Value, parts.Number, parts.Qualifier, parts.Unit));
                value = 0;
                return false;
            }
            return Refuse(node, binding, out value);
        }
        value = Math.Clamp(number, min, max);
        if (value == number)
            return true;
        binding.Report(ContentMistakes.OutOfRange(binding.At(node), scalar.Value, Expectation));
        return false;
    }
}

/// <summary>Yes or no.</summary>
internal sealed class BooleanType : FieldType<bool>
{
    public override LocalizedText Expectation => new("true（是）或 false（否）", "true or false");

    internal override Shape Shape => new Shape.YesNo();

    internal override bool TryBind(YamlNode node, Binding binding, out bool value)
    {
        value = node is YamlScalar { IsPlain: true, Value: "true" };
        return value || node is YamlScalar { IsPlain: true, Value: "false" } || Refuse(node, binding, out value);
    }
}

/// <summary>A whole date.</summary>
internal sealed class DateType : FieldType<DateOnly>
{
    public override LocalizedText Expectation => new("日期，写作 2024-07-01", "a date such as 2024-07-01");

    internal override Shape Shape => new Shape.Date(IsPartial: false);

    internal override bool TryBind(YamlNode node, Binding binding, out DateOnly value)
    {
        if (node is YamlScalar scalar && PartialDate.Find(scalar.Value) is { Day: not null } date)
        {
            value = new(date.Year, date.Month!.Value, date.Day.Value);
            return true;
        }
        value = default;
        binding.Report(ContentMistakes.NoDate(binding.At(node), (node as YamlScalar)?.Value ?? "", Expectation, PartialDate.FindMeant((node as YamlScalar)?.Value) is { Day: not null } meant ? meant.ToString() : null));
        return false;
    }
}

/// <summary>A date that may be known only to the month or the year.</summary>
internal sealed class PartialDateType : FieldType<PartialDate>
{
    public override LocalizedText Expectation => new("日期，写作 2024-07-01；只知道月份写 2024-07，只知道年份写 2024", "a date such as 2024-07-01, 2024-07 or 2024");

    internal override Shape Shape => new Shape.Date(IsPartial: true);

    internal override bool TryBind(YamlNode node, Binding binding, out PartialDate value)
    {
        if (node is YamlScalar scalar && PartialDate.Find(scalar.Value) is { } date)
        {
            value = date;
            return true;
        }
        value = default;
        binding.Report(ContentMistakes.NoDate(binding.At(node), (node as YamlScalar)?.Value ?? "", Expectation, PartialDate.FindMeant((node as YamlScalar)?.Value)?.ToString()));
        return false;
    }
}

/// <summary>One of a fixed list of words.</summary>
internal sealed class ChoiceType<T>(ImmutableArray<(string Key, T Value)> choices) : FieldType<T>
    where T : notnull
{
    public override LocalizedText Expectation
    {
        get
        {
            var keys = choices.Select(choice => choice.Key).ToArray();
            return new($"{string.Join('、', keys)} 之一", $"one of {string.Join(", ", keys)}");
        }
    }

    internal override Shape Shape => new Shape.Choice([.. choices.Select(choice => new ShapeOption(choice.Key, (choice.Value as Label)?.Text))]);

    internal override bool TryBind(YamlNode node, Binding binding, out T value)
    {
        if (node is not YamlScalar scalar)
            return Refuse(node, binding, out value);
        foreach (var (key, choice) in choices)
        {
            if (key == scalar.Value)
            {
                value = choice;
                return true;
            }
        }
        value = default!;
        binding.Report(ContentMistakes.NotOneOf(binding.At(node), scalar.Value, [.. choices.Select(choice => choice.Key)], Spelling.FindNearest(scalar.Value, choices.Select(choice => choice.Key))));
        return false;
    }
}

/// <summary>A key of one of the lists in site.yml; its label may be written instead.</summary>
internal sealed class LabelType(string list, Func<SiteSettings, LabelList> find) : FieldType<Label>
{
    public override LocalizedText Expectation => new($"site.yml 中 {list} 的一个键", $"a key of {list} in site.yml");

    internal override Shape Shape => new Shape.OneLabel(find);

    internal override bool TryBind(YamlNode node, Binding binding, out Label value)
    {
        if (node is not YamlScalar scalar)
            return Refuse(node, binding, out value);
        var labels = find(binding.Settings);
        value = labels.Find(scalar.Value)!;
        if (value is not null)
            return true;
        if (binding.Settings.IsComplete)
            binding.Report(ContentMistakes.NotOneOf(binding.At(node), scalar.Value, [.. labels.Select(label => $"{label.Key}（{label.Text}）")], Spelling.FindNearest(scalar.Value, labels.Select(label => label.Key))));
        return false;
    }
}

/// <summary>The name of another page; it is resolved when all pages are known.</summary>
internal sealed class ReferenceType(ReferenceTarget target) : FieldType<Reference>
{
    public override LocalizedText Expectation => target switch
    {
        ReferenceTarget.Hospital => new("一所医院的文件夹名", "the folder name of a hospital"),
        ReferenceTarget.Consortium => new("一个医共体的文件夹名", "the folder name of a consortium"),
        ReferenceTarget.Branch => new("同一医院里一个支部的文件名", "the file name of a branch of the same hospital"),
        ReferenceTarget.Member => new("本站一所医院或医共体的文件夹名，或成员的名称", "the folder name of a hospital or consortium, or the member's name"),
        _ => new("另一页的 Markdown 文件，写相对路径", "the Markdown file of another page, as a relative path"),
    };

    internal override Shape Shape => new Shape.PageName(target);

    internal override bool TryBind(YamlNode node, Binding binding, out Reference value)
    {
        if (node is not YamlScalar { Value.Length: > 0 } scalar)
            return Refuse(node, binding, out value);
        value = new(target, scalar.Value.Trim(), binding.At(node));
        return true;
    }
}

/// <summary>A file of the site; it is resolved when all files are known.</summary>
/// <param name="expectation">Where the file lies.</param>
/// <param name="suits">Whether a file of that name may be meant.</param>
internal sealed class FileType(LocalizedText expectation, Func<string, bool> suits) : FieldType<FileReference>
{
    public override LocalizedText Expectation => expectation;

    internal override Shape Shape => new Shape.File();

    internal override bool TryBind(YamlNode node, Binding binding, out FileReference value)
    {
        if (node is not YamlScalar { Value.Length: > 0 } scalar || !suits(scalar.Value.Trim()))
            return Refuse(node, binding, out value);
        value = new(scalar.Value.Trim(), binding.At(node));
        return true;
    }
}

/// <summary>An address on the web.</summary>
/// <param name="longest">How many characters it may have when written in ASCII.</param>
internal sealed class WebAddressType(int longest) : FieldType<string>
{
    public override LocalizedText Expectation => longest == int.MaxValue
        ? new("以 https:// 或 http:// 开头的网址", "an address that starts with https:// or http://")
        : new($"以 https:// 或 http:// 开头、编码后不超过 {longest} 个字符的网址", $"an address that starts with https:// or http:// and has at most {longest} characters when encoded");

    internal override Shape Shape => new Shape.WebAddress();

    internal override bool TryBind(YamlNode node, Binding binding, out string value)
    {
        if (node is YamlScalar scalar && Uri.TryCreate(scalar.Value.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && uri.UserInfo.Length == 0
            && uri.AbsoluteUri.Length <= longest)
        {
            value = uri.AbsoluteUri;
            return true;
        }
        return Refuse(node, binding, out value);
    }
}

/// <summary>A text of a known form, such as an ICP record.</summary>
internal sealed class PatternType(System.Text.RegularExpressions.Regex pattern, LocalizedText expectation) : FieldType<string>
{
    public override LocalizedText Expectation => expectation;

    internal override Shape Shape => new Shape.Text(pattern.ToString());

    internal override bool TryBind(YamlNode node, Binding binding, out string value)
    {
        value = (node as YamlScalar)?.Value.Trim() ?? "";
        return pattern.IsMatch(value) || Refuse(node, binding, out value);
    }
}

/// <summary>Whatever the site's own templates want to see; the product does not look at it.</summary>
internal sealed class AnyType : FieldType<YamlNode>
{
    public override LocalizedText Expectation => new("任意内容", "anything");

    internal override Shape Shape => new Shape.Anything();

    internal override bool TryBind(YamlNode node, Binding binding, out YamlNode value)
    {
        value = node;
        return true;
    }
}
