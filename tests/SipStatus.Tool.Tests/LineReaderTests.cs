using System.Collections.Generic;
using System.IO;
using System.Text;
using FluentAssertions;
using SipStatus.Tool.Parsing;
using Xunit;

namespace SipStatus.Tool.Tests;

public class LineReaderTests
{
    public static TheoryData<string, string[]> Inputs => new()
    {
        { "", [] },
        { "\n", [""] },
        { "\r\n", [""] },
        { "a", ["a"] },
        { "a\nb", ["a", "b"] },
        { "a\r\nb\r\n", ["a", "b"] },
        { "a\n\n\nb", ["a", "", "", "b"] },
        { "a\r", ["a\r"] },
        { "a\r\r\n", ["a\r"] },
        { "a\rb\n", ["a\rb"] },
        { "12345678\n1", ["12345678", "1"] },
        { "12345678\r\n1", ["12345678", "1"] },
        { "12345678", ["12345678"] },
        { "123456789\n1", ["12345678+", "1"] },
        { "123456789\r\n1", ["12345678+", "1"] },
        { "123456789", ["12345678+"] },
        { "1234567890\n1", ["12345678+", "1"] },
        { "12345678901\n1\n", ["12345678+", "1"] },
        { "123456789012345678901234567890\r\n\r\n1", ["12345678+", "", "1"] },
        { "123456789012345678901234567890", ["12345678+"] },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void TryRead_AnyInputInAnyPieces_GivesTheLines(string input, string[] expected)
    {
        for (var pieceLength = 1; pieceLength <= input.Length + 1; pieceLength++)
        {
            using var stream = new PiecewiseStream(Encoding.ASCII.GetBytes(input), pieceLength);

            ReadAll(new LineReader(stream, maxLength: 8)).Should().Equal(expected, "pieces have {0} bytes", pieceLength);
        }
    }

    [Fact]
    public void TryRead_LineIsThere_DoesNotWaitForMore()
    {
        using var stream = new MemoryStream("one\ntwo\n"u8.ToArray());
        var waits = 0;
        var reader = new LineReader(stream) { BeforeWaiting = () => waits++ };

        reader.TryRead(out _).Should().BeTrue();
        reader.TryRead(out _).Should().BeTrue();

        waits.Should().Be(1);
    }

    private static List<string> ReadAll(LineReader reader)
    {
        var lines = new List<string>();
        while (reader.TryRead(out var line))
        {
            lines.Add(Encoding.ASCII.GetString(line) + (reader.IsCut ? "+" : ""));
        }

        return lines;
    }
}
