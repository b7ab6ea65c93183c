using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace BrandShowcase.Search.Tests.Reading;

/// <summary>Reads an index back from its files, written after FORMAT.md alone. Whatever is not as it says fails the test.</summary>
internal sealed class IndexReader
{
    private readonly Dictionary<string, byte[]> files;

    public IndexReader(IEnumerable<SearchFile> index)
    {
        files = index.Where(file => file.Path.EndsWith(".bin", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => Unseal(file.Bytes.ToArray()));
        var manifest = new ByteReader(Inflate(files["index.bin"], []));
        manifest.Byte().ShouldBe((byte)1);
        PageCount = manifest.Varint();
        CodeLengths = manifest.Bytes(7);
        HasTiers = manifest.Byte() == 1;
        PageHashes = manifest.Hashes(Groups(PageCount));
        ShardCount = manifest.Varint();
        ShardHashes = manifest.Hashes(Groups(ShardCount));
        var first = "";
        FirstTerms = [.. Enumerable.Range(0, ShardCount).Select(_ => first = manifest.TextAfter(first))];
        RestCount = manifest.Varint();
        RestHashes = manifest.Hashes(Groups(RestCount));
        (NamesHash, CharactersHash, FacetsHash) = (manifest.Hash(), manifest.Hash(), manifest.Hash());
        NameKeys = [.. Enumerable.Range(0, manifest.Varint()).Select(_ => Encoding.ASCII.GetString(manifest.Bytes(2)))];
        Dictionary = manifest.Bytes(manifest.Varint());
        manifest.IsAtEnd.ShouldBeTrue();
        Terms = [.. Enumerable.Range(0, ShardCount).SelectMany(ReadShard)];
    }

    public int PageCount { get; }

    public byte[] CodeLengths { get; }

    public bool HasTiers { get; }

    public string[] PageHashes { get; }

    public int ShardCount { get; }

    public string[] ShardHashes { get; }

    public string[] FirstTerms { get; }

    public int RestCount { get; }

    public string[] RestHashes { get; }

    public string NamesHash { get; }

    public string CharactersHash { get; }

    public string FacetsHash { get; }

    public string[] NameKeys { get; }

    public byte[] Dictionary { get; }

    /// <summary>Every term of every shard.</summary>
    public IReadOnlyList<ReadTerm> Terms { get; }

    /// <summary>The lines of a page's fragment.</summary>
    public string[] Fragment(int page) => Encoding.UTF8.GetString(Inflate(Body("pages", PageHashes, page), Dictionary)).Split('\n');

    /// <summary>The body of a shard.</summary>
    public byte[] Shard(int number) => Body("terms", ShardHashes, number);

    /// <summary>The lines of a file of names.</summary>
    public string Names(string key) => Encoding.UTF8.GetString(Inflate(files[$"names/{NamesHash}/{key}.bin"], []));

    /// <summary>The inflated facets.</summary>
    public byte[] Facets => Inflate(files[$"facets-{FacetsHash}.bin"], []);

    /// <summary>Fails unless every group is named after the SHA-256 of its bodies, and no other file lies in a folder of groups.</summary>
    public void CheckHashes()
    {
        CheckGroups("pages", PageHashes, PageCount);
        CheckGroups("terms", ShardHashes, ShardCount);
        CheckGroups("rest", RestHashes, RestCount);
        HashOf([files[$"characters-{CharactersHash}.bin"]]).ShouldBe(CharactersHash);
        HashOf([files[$"facets-{FacetsHash}.bin"]]).ShouldBe(FacetsHash);
        HashOf(NameKeys.Select(key => files[$"names/{NamesHash}/{key}.bin"])).ShouldBe(NamesHash);
        NameKeys.ShouldBe(NameKeys.Order(StringComparer.Ordinal));
        files.Count.ShouldBe(3 + PageCount + ShardCount + RestCount + NameKeys.Length);
    }

    private static int Groups(int count) => (count + 63) / 64;

    private static byte[] Unseal(byte[] file)
    {
        var hash = 0x811C9DC5u;
        foreach (var value in file[..^4])
            hash = unchecked((hash ^ value) * 0x01000193u);
        BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan()[^4..]).ShouldBe(hash);
        return file[..^4];
    }

    /// <summary>Inflates the dictionary as a stored block that is not the last, and the body behind it.</summary>
    private static byte[] Inflate(byte[] body, byte[] dictionary)
    {
        byte[] head = [0, (byte)dictionary.Length, (byte)(dictionary.Length >> 8), (byte)~dictionary.Length, (byte)(~dictionary.Length >> 8)];
        using var inflated = new MemoryStream();
        using (var deflate = new DeflateStream(new MemoryStream([.. dictionary.Length > 0 ? head : [], .. dictionary, .. body]), CompressionMode.Decompress))
            deflate.CopyTo(inflated);
        return inflated.ToArray()[dictionary.Length..];
    }

    private static string HashOf(IEnumerable<byte[]> bodies) => Convert.ToHexStringLower(SHA256.HashData([.. bodies.SelectMany(body => body)]))[..8];

    private byte[] Body(string folder, string[] hashes, int number) => files[$"{folder}/{hashes[number / 64]}/{number}.bin"];

    private void CheckGroups(string folder, string[] hashes, int count) =>
        Enumerable.Range(0, count).GroupBy(number => number / 64, number => Body(folder, hashes, number)).Select(HashOf).ShouldBe(hashes);

    private IEnumerable<ReadTerm> ReadShard(int number)
    {
        var body = Shard(number);
        var head = new ByteReader(body);
        var term = "";
        var entries = new List<(string Term, int Count, int Length, int Tier)>();
        for (var left = head.Varint(); left > 0; left--)
            entries.Add((term = head.TextAfter(term), head.Varint(), head.Varint(), HasTiers ? head.Varint() : 0));
        entries[0].Term.ShouldBe(FirstTerms[number]);
        var position = head.Position;
        foreach (var entry in entries)
        {
            var list = body[position..(position += entry.Length)];
            yield return entry.Tier == 0 ? Whole(entry.Term, list, entry.Count) : Tiered(entry.Term, list, entry.Count, entry.Tier - 1);
        }
        position.ShouldBe(body.Length);

        ReadTerm Whole(string text, byte[] list, int count)
        {
            var reader = new ListReader(list, CodeLengths);
            var postings = reader.Read(count, PageCount);
            return new(text, number, postings, postings, reader.Layout, list.Length);
        }

        ReadTerm Tiered(string text, byte[] list, int count, int rest)
        {
            var reader = new ListReader(list, CodeLengths);
            var first = reader.Read(2000, PageCount);
            var others = Body("rest", RestHashes, rest);
            var postings = first.Concat(new ListReader(others, CodeLengths).Read(count - 2000, PageCount));
            return new(text, number, [.. postings.OrderBy(posting => posting.Page)], first, reader.Layout, list.Length + others.Length);
        }
    }
}
