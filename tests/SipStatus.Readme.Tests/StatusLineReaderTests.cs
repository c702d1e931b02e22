using System;
using System.IO.Pipelines;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using SipStatus.Readme.Tests.Snippets;
using Xunit;

namespace SipStatus.Readme.Tests;

public class StatusLineReaderTests
{
    [Theory]
    [InlineData("SIP/2.0 180 Ringing\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n", "SIP/2.0 180 Ringing")]
    [InlineData("\r\n\r\nSIP/2.0 503 Überlast\r\n", "SIP/2.0 503 Überlast")]
    public async Task ReadStatusLineAsync_ByteByByte_ReturnsLineAndLeavesRest(string received, string expected)
    {
        var pipe = new Pipe();
        var reading = StatusLineReader.ReadStatusLineAsync(pipe.Reader);
        foreach (var unit in Encoding.UTF8.GetBytes(received))
        {
            await pipe.Writer.WriteAsync(new[] { unit });
        }

        await pipe.Writer.CompleteAsync();

        (await reading).ToString().Should().Be(expected);
        var rest = await pipe.Reader.ReadAtLeastAsync(received.Length);
        var behindLine = received[(received.IndexOf("\r\n", received.IndexOf("SIP", StringComparison.Ordinal), StringComparison.Ordinal) + 2)..];
        Encoding.UTF8.GetString(rest.Buffer).Should().Be(behindLine);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("SIP/2.0 180 Rin")]
    [InlineData("")]
    public async Task ReadStatusLineAsync_NoLine_Throws(string received)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(received));
        await pipe.Writer.CompleteAsync();

        var reading = () => StatusLineReader.ReadStatusLineAsync(pipe.Reader);

        await reading.Should().ThrowAsync<FormatException>();
    }

    [Fact]
    public async Task ReadStatusLineAsync_EndlessLine_Throws()
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await pipe.Writer.WriteAsync(Encoding.ASCII.GetBytes("SIP/2.0 200 " + new string('x', 10_000)));

        var reading = () => StatusLineReader.ReadStatusLineAsync(pipe.Reader);

        await reading.Should().ThrowAsync<FormatException>();
    }
}
