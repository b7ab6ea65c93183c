using System.Buffers;
using BrandShowcase.Search.Lists;

namespace BrandShowcase.Search.Files;

/// <summary>The sorted terms cut into shards (FORMAT.md, "terms").</summary>
internal sealed class ShardSet
{
    private const int MaximumLength = 6144;

    private readonly bool hasTiers;
    private readonly List<ReadOnlyMemory<byte>> bodies = [];
    private readonly List<string> firstTerms = [];
    private readonly List<ReadOnlyMemory<byte>> rests = [];
    private readonly ArrayBufferWriter<byte> head = new();
    private readonly ArrayBufferWriter<byte> entry = new();
    private readonly List<EncodedTerm> shard = [];
    private int length;

    private ShardSet(bool hasTiers) => this.hasTiers = hasTiers;

    /// <summary>The bodies of the shards.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Bodies => bodies;

    /// <summary>The first term of each shard.</summary>
    public IReadOnlyList<string> FirstTerms => firstTerms;

    /// <summary>The bodies of the rests.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Rests => rests;

    /// <summary>Fills shards with terms.</summary>
    public static ShardSet Fill(IEnumerable<EncodedTerm> terms, bool hasTiers)
    {
        var set = new ShardSet(hasTiers);
        foreach (var term in terms)
            set.Add(term);
        set.Close();
        return set;
    }

    private void Add(EncodedTerm term)
    {
        WriteEntry(term);
        if (shard.Count > 0 && LengthWith(term) > MaximumLength)
        {
            Close();
            WriteEntry(term);
        }
        if (!term.Rest.IsEmpty)
            rests.Add(term.Rest);
        head.Write(entry.WrittenSpan);
        length += term.List.Length;
        shard.Add(term);
    }

    private int LengthWith(EncodedTerm term) => (shard.Count + 1 < 0x80 ? 1 : 2) + head.WrittenCount + entry.WrittenCount + length + term.List.Length;

    private void WriteEntry(EncodedTerm term)
    {
        entry.ResetWrittenCount();
        entry.WriteTextAfter(shard.Count == 0 ? "" : shard[^1].Term, term.Term);
        entry.WriteVarint(term.PageCount);
        entry.WriteVarint(term.List.Length);
        if (hasTiers)
            entry.WriteVarint(term.Rest.IsEmpty ? 0 : rests.Count + 1);
    }

    private void Close()
    {
        if (shard.Count == 0)
            return;
        var body = new ArrayBufferWriter<byte>(head.WrittenCount + length + sizeof(ushort));
        body.WriteVarint(shard.Count);
        body.Write(head.WrittenSpan);
        foreach (var term in shard)
            body.Write(term.List.Span);
        bodies.Add(body.WrittenMemory);
        firstTerms.Add(shard[0].Term);
        shard.Clear();
        head.ResetWrittenCount();
        length = 0;
    }
}
