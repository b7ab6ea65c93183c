using System.Security.Cryptography;
using System.Text;
using BrandShowcase.Templating.Values;

namespace BrandShowcase.Templating.Builtins;

/// <summary>The builtins of <c>string</c> that compute a digest of the UTF-8 of a text.</summary>
internal static partial class StringBuiltins
{
    private static Parameter SecretKey => new("secretKey", DataTypes.Text);

    private static NativeFunction[] Digests() =>
    [
        new("hmac_sha1", [Text, SecretKey], DataTypes.Text,
            new("用密钥计算的 SHA-1 摘要，十六进制。", "The SHA-1 digest with a secret key, in hexadecimal."),
            a => Hex(HMACSHA1.HashData(Utf8(a, 1), Utf8(a, 0))))
        { Example = new("{{ 'test' | string.hmac_sha1 'secret' }}", "1aa349585ed7ecbd3b9c486a30067e395ca4b356") },

        new("hmac_sha256", [Text, SecretKey], DataTypes.Text,
            new("用密钥计算的 SHA-256 摘要，十六进制。", "The SHA-256 digest with a secret key, in hexadecimal."),
            a => Hex(HMACSHA256.HashData(Utf8(a, 1), Utf8(a, 0))))
        { Example = new("{{ 'test' | string.hmac_sha256 'secret' }}", "0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914") },

        new("hmac_sha512", [Text, SecretKey], DataTypes.Text,
            new("用密钥计算的 SHA-512 摘要，十六进制。", "The SHA-512 digest with a secret key, in hexadecimal."),
            a => Hex(HMACSHA512.HashData(Utf8(a, 1), Utf8(a, 0))))
        {
            Example = new("{{ 'test' | string.hmac_sha512 'secret' }}",
                "f8a4f0a209167bc192a1bffaa01ecdb09e06c57f96530d92ec9ccea0090d290e55071306d6b654f26ae0c8721f7e48a2d7130b881151f2cec8d61d941a6be88a"),
        },

        new("md5", [Text], DataTypes.Text,
            new("MD5 摘要，十六进制。", "The MD5 digest in hexadecimal."),
            a => Hex(MD5.HashData(Utf8(a, 0))))
        { Example = new("{{ 'test' | string.md5 }}", "098f6bcd4621d373cade4e832627b4f6") },

        new("sha1", [Text], DataTypes.Text,
            new("SHA-1 摘要，十六进制。", "The SHA-1 digest in hexadecimal."),
            a => Hex(SHA1.HashData(Utf8(a, 0))))
        { Example = new("{{ 'test' | string.sha1 }}", "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3") },

        new("sha256", [Text], DataTypes.Text,
            new("SHA-256 摘要，十六进制。", "The SHA-256 digest in hexadecimal."),
            a => Hex(SHA256.HashData(Utf8(a, 0))))
        { Example = new("{{ 'test' | string.sha256 }}", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") },

        new("sha512", [Text], DataTypes.Text,
            new("SHA-512 摘要，十六进制。", "The SHA-512 digest in hexadecimal."),
            a => Hex(SHA512.HashData(Utf8(a, 0))))
        {
            Example = new("{{ 'test' | string.sha512 }}",
                "ee26b0dd4af7e749aa1a8ee3c10ae9923f618980772e473f8819a5d4940e0db27ac185f8a0e1d5f84f88bc887fd67b143732c304cc5fa9ad8e6f57f50028a8ff"),
        },
    ];

    private static byte[] Utf8(Arguments a, int index) => Encoding.UTF8.GetBytes(a.TextOrEmpty(index));

    private static Value Hex(byte[] digest) => Value.From(Convert.ToHexStringLower(digest));
}
