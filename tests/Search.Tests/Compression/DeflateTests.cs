using System.IO.Compression;
using System.Text;
using BrandShowcase.Search.Compression;

namespace BrandShowcase.Search.Tests.Compression;

public sealed class DeflateTests
{
    private static readonly byte[] Dictionary = Encoding.UTF8.GetBytes("党支部开展义诊活动，服务群众人次，党员示范岗，双带头人，永康市第一人民医院");

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("党支部")]
    [InlineData("麻醉手术科党支部开展义诊活动，服务群众300人次。")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_text_comes_back(string text) => ShouldComeBack(Encoding.UTF8.GetBytes(text));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Text_of_any_length_comes_back(int size) => ShouldComeBack(RandomText(size, seed: size));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Noise_of_any_length_comes_back_hardly_longer(int size)
    {
        var noise = new byte[size];
        new Random(size).NextBytes(noise);
        ShouldComeBack(noise);
        Deflate.Compress(noise, DeflateDictionary.None).Length.ShouldBeLessThanOrEqualTo(size + 6 + (size / 1000));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void One_byte_over_and_over_comes_back(int size)
    {
        ShouldComeBack(Enumerable.Repeat((byte)'x', size).ToArray());
        Deflate.Compress(Enumerable.Repeat((byte)'x', size).ToArray(), DeflateDictionary.None).Length.ShouldBeLessThan(20 + (size / 500));
    }

    [Fact]
    public void Random_mixtures_of_copies_and_noise_come_back()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var data = new List<byte>();
            var alphabet = random.Next(1, 256);
            while (data.Count < round * 14)
            {
                if (data.Count > 0 && random.Next(3) > 0)
                {
                    var start = random.Next(data.Count);
                    for (var length = random.Next(1, 300); length > 0; length--)
                        data.Add(data[start++]);
                }
                else
                {
                    data.Add((byte)random.Next(alphabet));
                }
            }
            ShouldComeBack([.. data]);
        }
    }

    [Fact]
    public void A_copy_is_found_as_far_back_as_references_reach_and_no_further()
    {
        var phrase = Encoding.ASCII.GetBytes("the phrase that stands twice, once at each end, and is long enough to matter");
        foreach (var distance in new[] { 32768, 32769 })
        {
            var data = new byte[distance + phrase.Length];
            new Random(1).NextBytes(data);
            phrase.CopyTo(data, 0);
            phrase.CopyTo(data, distance);
            ShouldComeBack(data);
        }
    }

    [Fact]
    public void What_the_dictionary_has_costs_next_to_nothing()
    {
        var dictionary = new DeflateDictionary(Dictionary);
        Deflate.Compress(Dictionary, dictionary).Length.ShouldBeLessThan(10);
        Deflate.Compress(Dictionary, DeflateDictionary.None).Length.ShouldBeGreaterThan(80);
    }

    [Fact]
    public void A_dictionary_may_be_as_long_as_references_reach()
    {
        var bytes = RandomText(DeflateDictionary.MaximumLength, seed: 3);
        var dictionary = new DeflateDictionary(bytes);
        Inflate(Deflate.Compress(bytes, dictionary), bytes).SequenceEqual(bytes).ShouldBeTrue();
        Should.Throw<ArgumentOutOfRangeException>(() => new DeflateDictionary(new byte[DeflateDictionary.MaximumLength + 1]));
    }

    [Fact]
    public void Many_threads_share_a_dictionary_and_make_the_same_bytes()
    {
        var dictionary = new DeflateDictionary(Dictionary);
        var texts = Enumerable.Range(0, 200).Select(i => RandomText(i * 10, seed: i)).ToArray();
        var expected = texts.Select(text => Deflate.Compress(text, dictionary)).ToArray();
        var actual = new byte[texts.Length][];
        Parallel.For(0, texts.Length, i => actual[i] = Deflate.Compress(texts[i], dictionary));
        actual.Select(Convert.ToHexString).ShouldBe(expected.Select(Convert.ToHexString));
    }

    [Theory]
    [InlineData(4_000)]
    [InlineData(200_000)]
    public void Text_is_about_as_short_as_zlib_makes_it(int size)
    {
        // Words of which some are far commoner than others, as in a language.
        var random = new Random(11);
        var words = Enumerable.Range(0, 3000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => (char)random.Next(0x4E00, 0x5400)))).ToArray();
        var text = new StringBuilder();
        while (text.Length < size)
            text.Append(words[(int)(words.Length * Math.Pow(random.NextDouble(), 4))]).Append(random.Next(9) == 0 ? "，" : "");
        var bytes = Encoding.UTF8.GetBytes(text.ToString())[..size];

        using var zlib = new MemoryStream();
        using (var stream = new DeflateStream(zlib, CompressionLevel.SmallestSize, leaveOpen: true))
            stream.Write(bytes);
        Deflate.Compress(bytes, DeflateDictionary.None).Length.ShouldBeLessThan((int)(zlib.Length * 1.02));
    }

    [Fact]
    public void The_bytes_never_change() =>
        Convert.ToHexString(Deflate.Compress("义诊，义诊，义诊活动 12345 12345"u8, new DeflateDictionary(Dictionary))).ShouldBe("83980F5483C680D8A86068646C620A2101");

    public static TheoryData<int> Sizes() => [1, 2, 3, 4, 5, 257, 258, 259, 260, 4096, 8191, 8192, 8193, 32767, 32768, 32769, 65535, 65536, 65537, 200_000];

    private static byte[] RandomText(int size, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.Length < size)
            text.Append("党支部 开展 义诊活动 ，服务群众 人次 。 主题党日 患者 医院 社区 健康".Split(' ')[random.Next(10)]).Append(random.Next(4) == 0 ? (char)random.Next(0x4E00, 0x9FFF) : '的');
        return Encoding.UTF8.GetBytes(text.ToString())[..size];
    }

    private static void ShouldComeBack(byte[] data)
    {
        Inflate(Deflate.Compress(data, DeflateDictionary.None), []).SequenceEqual(data).ShouldBeTrue($"{data.Length} bytes");
        Inflate(Deflate.Compress(data, new DeflateDictionary(Dictionary)), Dictionary).SequenceEqual(data).ShouldBeTrue($"{data.Length} bytes, with a dictionary");
    }

    /// <summary>As a client does it: the dictionary goes before, as a stored block, and is dropped from the front.</summary>
    private static byte[] Inflate(byte[] compressed, byte[] dictionary)
    {
        var length = (ushort)dictionary.Length;
        byte[] stored = dictionary.Length == 0 ? [] : [0, (byte)length, (byte)(length >> 8), (byte)~length, (byte)(~length >> 8), .. dictionary];
        using var input = new MemoryStream([.. stored, .. compressed]);
        using var stream = new DeflateStream(input, CompressionMode.Decompress);
        using var output = new MemoryStream();
        stream.CopyTo(output);
        return output.ToArray()[dictionary.Length..];
    }
}
