using System;
using System.IO;
using System.IO.Pipelines;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using SipStatus.Readme.Tests.Snippets;
using Xunit;

namespace SipStatus.Readme.Tests;

public class StatusLineReaderTests
{
    private static readonly TimeSpan s_hangs = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("SIP/2.0 180 Ringing\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n", "SIP/2.0 180 Ringing")]
    [InlineData("\r\n\r\nSIP/2.0 503 Überlast\r\n", "SIP/2.0 503 Überlast")]
    public async Task ReadStatusLineAsync_ByteByByte_ReturnsLineAndLeavesRest(string received, string expected)
    {
        var pipe = new Pipe();
        var reading = StatusLineReader.ReadStatusLineAsync(pipe.Reader, CancellationToken.None);
        foreach (var unit in Encoding.UTF8.GetBytes(received))
        {
            await pipe.Writer.WriteAsync(new[] { unit });
        }

        await pipe.Writer.CompleteAsync();

        (await reading).ToString().Should().Be(expected);
        var rest = await pipe.Reader.ReadAtLeastAsync(received.Length);
        var behindLine =
            received[(received.IndexOf("\r\n", received.IndexOf("SIP", StringComparison.Ordinal), StringComparison.Ordinal) + 2)..];
        Encoding.UTF8.GetString(rest.Buffer).Should().Be(behindLine);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("SIP/2.0 2000 OK\r\n")]
    [InlineData("\r\n\r\nBYE sip:bob@192.0.2.4 SIP/2.0\r\n")]
    public async Task ReadStatusLineAsync_NoStatusLine_SaysThatThePeerDoesNotAnswerInSip(string received)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(received));

        var reading = () => StatusLineReader.ReadStatusLineAsync(pipe.Reader, CancellationToken.None);

        await reading.Should().ThrowAsync<FormatException>();
    }

    [Theory]
    [InlineData("SIP/2.0 180 Rin")]
    [InlineData("SIP/2.0 180 Ringing\r")]
    [InlineData("\r\n\r\n\r")]
    [InlineData("")]
    public async Task ReadStatusLineAsync_ConnectionClosedBeforeTheEndOfALine_SaysSo(string received)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(received));
        await pipe.Writer.CompleteAsync();

        var reading = () => StatusLineReader.ReadStatusLineAsync(pipe.Reader, CancellationToken.None);

        await reading.Should().ThrowAsync<EndOfStreamException>();
    }

    [Fact]
    public async Task ReadStatusLineAsync_EndlessLine_Throws()
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await pipe.Writer.WriteAsync(Encoding.ASCII.GetBytes("SIP/2.0 200 " + new string('x', 10_000)));

        var reading = () => StatusLineReader.ReadStatusLineAsync(pipe.Reader, CancellationToken.None);

        await reading.Should().ThrowAsync<FormatException>();
    }

    [Fact]
    public async Task ReadStatusLineAsync_EndlessKeepAlives_EndWithTheTimeLimitAndAreNotHeld()
    {
        using var timeLimit = new CancellationTokenSource();
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 4, resumeWriterThreshold: 2));
        var reading = StatusLineReader.ReadStatusLineAsync(pipe.Reader, timeLimit.Token);
        for (var i = 0; i < 10_000; i++)
        {
            // The pipe holds four bytes: where the reader keeps what it has read, the writer waits for it in vain.
            await pipe.Writer.WriteAsync("\r\n"u8.ToArray()).AsTask().WaitAsync(s_hangs);
        }

        reading.IsCompleted.Should().BeFalse();
        await timeLimit.CancelAsync();

        var awaiting = () => reading;
        await awaiting.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task CountFailuresAsync_TraceThatTrickles_CountsEachOnce()
    {
        var pipe = new Pipe();
        var counting = StatusLineReader.CountFailuresAsync(pipe.Reader, CancellationToken.None);
        foreach (var unit in "x SIP/2.0 486 Busy Here\r\nSIP/2.0 200 OK\nSIP/2.0 2000 OK\nSIP/2.0 603"u8.ToArray())
        {
            await pipe.Writer.WriteAsync(new[] { unit });
        }

        await pipe.Writer.CompleteAsync();

        (await counting.WaitAsync(s_hangs)).Should().Be(2);
    }

    [Fact]
    public async Task CountFailuresAsync_TraceThatStandsStill_EndsWithTheTimeLimit()
    {
        using var timeLimit = new CancellationTokenSource();
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("SIP/2.0 486 Busy"u8.ToArray());
        var counting = StatusLineReader.CountFailuresAsync(pipe.Reader, timeLimit.Token);

        await timeLimit.CancelAsync();

        var awaiting = () => counting.WaitAsync(s_hangs);
        await awaiting.Should().ThrowAsync<OperationCanceledException>();
    }
}
