using System.Text;

namespace BrandShowcase.Search.Tests;

public sealed class SealedFileTests
{
    // The vectors that the authors of FNV give for 32 bits.
    [Theory]
    [InlineData("", "811C9DC5")]
    [InlineData("a", "E40C292C")]
    [InlineData("foobar", "BF9CF968")]
    public void The_hash_of_the_body_stands_at_its_end_highest_byte_first(string body, string hash) =>
        Convert.ToHexString(SealedFile.Seal(Encoding.UTF8.GetBytes(body))).ShouldBe(Convert.ToHexString(Encoding.UTF8.GetBytes(body)) + hash);
}
