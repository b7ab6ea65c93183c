using System.Buffers.Binary;

namespace BrandShowcase.Search.Postings;

/// <summary>
/// Hundreds of thousands of byte sequences that grow at the same time, in one memory: each is a chain of pieces, every piece twice as
/// large as the one before up to a limit, and ends with the place of the next.
/// </summary>
internal sealed class BytePool
{
    private const int BlockLength = 1 << 20;
    private const int FirstLength = 8;
    private const int MaximumLength = 256;
    private const int LinkLength = sizeof(int);

    private readonly List<byte[]> blocks = [];
    private int end;

    /// <summary>Appends a byte. The default value of <see cref="Sequence"/> is an empty sequence.</summary>
    public void Append(ref Sequence sequence, byte value)
    {
        if (sequence.PieceLength == 0)
            sequence = Begin(Allocate(FirstLength), FirstLength);
        else if (sequence.Position == sequence.PieceEnd)
            Continue(ref sequence);
        At(sequence.Position++)[0] = value;
    }

    /// <summary>Reads a sequence from its begin.</summary>
    public Reader Read(in Sequence sequence) => new(this, sequence);

    private static Sequence Begin(int place, int length) =>
        new() { First = place, Position = place, PieceEnd = place + length - LinkLength, PieceLength = length };

    private void Continue(ref Sequence sequence)
    {
        var length = Math.Min(sequence.PieceLength * 2, MaximumLength);
        var place = Allocate(length);
        BinaryPrimitives.WriteInt32LittleEndian(At(sequence.PieceEnd), place);
        sequence = Begin(place, length) with { First = sequence.First };
    }

    private int Allocate(int length)
    {
        if (end % BlockLength + length > BlockLength || end == blocks.Count * BlockLength)
        {
            end = blocks.Count * BlockLength;
            blocks.Add(new byte[BlockLength]);
        }
        var place = end;
        end += length;
        return place;
    }

    private Span<byte> At(int place) => blocks[place / BlockLength].AsSpan(place % BlockLength);

    /// <summary>A growing sequence.</summary>
    public record struct Sequence
    {
        /// <summary>Where its first piece begins.</summary>
        public int First { get; init; }

        /// <summary>Where the next byte goes.</summary>
        public int Position { get; set; }

        /// <summary>Where the link of the last piece stands.</summary>
        public int PieceEnd { get; init; }

        /// <summary>The length of the last piece with its link; 0 before the first byte.</summary>
        public int PieceLength { get; init; }
    }

    /// <summary>Reads one sequence.</summary>
    public ref struct Reader
    {
        private readonly BytePool pool;
        private readonly int end;
        private int position;
        private int pieceEnd;
        private int pieceLength;

        internal Reader(BytePool pool, in Sequence sequence)
        {
            this.pool = pool;
            end = sequence.Position;
            position = sequence.First;
            pieceLength = FirstLength;
            pieceEnd = position + FirstLength - LinkLength;
        }

        /// <summary>Reads the next byte; false after the last.</summary>
        public bool TryRead(out byte value)
        {
            value = 0;
            if (position == end)
                return false;
            if (position == pieceEnd)
            {
                position = BinaryPrimitives.ReadInt32LittleEndian(pool.At(pieceEnd));
                pieceLength = Math.Min(pieceLength * 2, MaximumLength);
                pieceEnd = position + pieceLength - LinkLength;
            }
            value = pool.At(position++)[0];
            return true;
        }
    }
}
