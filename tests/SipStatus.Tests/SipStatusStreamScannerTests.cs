using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public class SipStatusStreamScannerTests
{
    private const string Log =
        "noise SIP/2.0 100 Trying\r\nSIP/2.0 2x\r\nSIP/2.0 200 OK\nVia: SIP/2.0/UDP 192.0.2.1\r\nSIP/2.0 499\r\n\0\0SIP/2.0 603 \u6B63\u5FD9";

    private static readonly TimeSpan s_hangs = TimeSpan.FromMinutes(1);

    private static readonly string[] s_found =
        ["6 20 100 Trying", "26 9 StatusCode", "38 15 200 OK", "81 13 499 ", "96 18 603 \u6B63\u5FD9"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(4096)]
    public async Task MoveNext_StreamInPieces_FindsTheMatchesOfTheWhole(int length)
    {
        var pieces = Encoding.UTF8.GetBytes(Log).Chunk(length).ToArray();

        Find(new SipStatusStreamScanner(new PiecewiseStream(pieces))).Should().Equal(s_found);
        (await FindAsync(new SipStatusStreamScanner(new PiecewiseStream(pieces)))).Should().Equal(s_found);
    }

    [Fact]
    public void Foreach_OverTheScanner_GoesThroughTheMatches()
    {
        var codes = new List<int>();
        foreach (var match in new SipStatusStreamScanner(LogStream()))
        {
            codes.Add(match.Line.StatusCode.Value);
        }

        codes.Should().Equal(100, 0, 200, 499, 603);
    }

    [Fact]
    public void MoveNext_WithStyles_ReadsWithThem()
    {
        Find(new SipStatusStreamScanner(LogStream(), SipStatusLineStyles.Strict))
            .Should().Equal("6 20 100 Trying", "26 9 StatusCode", "38 14 ReasonPhrase", "81 11 Space", "96 18 603 \u6B63\u5FD9");
    }

    [Fact]
    public void MoveNext_WithEscapes_EndsLinesThere()
    {
        var log = "\"SIP/2.0 100 Trying\\r\\nVia: x\" \"SIP/2.0 200 OK\\r\\n\""u8.ToArray();
        for (var length = 1; length <= log.Length; length++)
        {
            var scanner = new SipStatusStreamScanner(new PiecewiseStream(log.Chunk(length)), endsAtEscapes: true);
            Find(scanner).Should().Equal("1 22 100 Trying", "32 18 200 OK");
        }
    }

    [Fact]
    public async Task MoveNextAsync_LineAtTheEndOfWhatHasCome_IsFoundBeforeMoreComes()
    {
        using var timeLimit = new CancellationTokenSource();
        var stream = new PiecewiseStream("SIP/2.0 180 Ringing\r\n"u8.ToArray(), "SIP/2.0 200 O"u8.ToArray()) { StaysOpen = true };
        var scanner = new SipStatusStreamScanner(stream);

        (await scanner.MoveNextAsync(timeLimit.Token)).Should().BeTrue();
        scanner.Current.Line.StatusCode.Should().Be(SipStatusCode.Ringing);
        var waiting = scanner.MoveNextAsync(timeLimit.Token);
        await timeLimit.CancelAsync();

        await FluentActions.Awaiting(() => waiting.WaitAsync(s_hangs)).Should().ThrowAsync<OperationCanceledException>();
        scanner.Current.Length.Should().Be(0, "there is no match");
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public async Task MoveNextAsync_LineThatTrickles_IsFoundWithItsLineEnd(string lineEnd)
    {
        var line = "SIP/2.0 486 Nobody Home" + lineEnd;
        var before = string.Concat(Enumerable.Repeat(line, 5_000));
        var stream = new PiecewiseStream(Encoding.ASCII.GetBytes(before).Chunk(1)) { StaysOpen = true };
        var scanner = new SipStatusStreamScanner(stream);
        for (var i = 0; i < 5_000; i++)
        {
            (await scanner.MoveNextAsync().WaitAsync(s_hangs)).Should().BeTrue();
            if (scanner.Current.Offset != i * line.Length || scanner.Current.Length != line.Length)
            {
                Assert.Fail($"Match {i} is at {scanner.Current.Offset}.");
            }
        }
    }

    // No line end tells that it is time to look. The second line lies across the end of the memory.
    [Theory]
    [InlineData(0)]
    [InlineData(57_000)]
    public void MoveNext_MalformedLineThatTrickles_IsFoundBeforeItHasGrownByMoreThanHalf(int before)
    {
        const int Fault = 1012;
        var line = "SIP/2.0 200 ".PadRight(Fault, 'x') + '\u0001';
        using var stream = new ByteByByte(Encoding.ASCII.GetBytes(new string(' ', before) + line + new string('x', 5_000)));
        var scanner = new SipStatusStreamScanner(stream);

        scanner.MoveNext().Should().BeTrue();

        scanner.Current.Error.Offset.Should().Be(Fault);
        (stream.Position - before).Should().BeLessThanOrEqualTo(Fault * 3 / 2);
    }

    [Fact]
    public async Task MoveNextAsync_InASynchronizationContext_DoesNotGoOnThere()
    {
        var arrival = new TaskCompletionSource<bool>();
        var own = SynchronizationContext.Current;
        var context = new CountingContext();
        SynchronizationContext.SetSynchronizationContext(context);
        var moving = new SipStatusStreamScanner(new LateEnd(arrival.Task)).MoveNextAsync();
        SynchronizationContext.SetSynchronizationContext(own);
        arrival.SetResult(true);

        (await moving.WaitAsync(s_hangs)).Should().BeFalse();
        context.Posts.Should().Be(0);
    }

    // Lines that are too long, that end in the middle, and that seem to begin again and again.
    [Theory]
    [InlineData("SIP/2.0 200 ", "x")]
    [InlineData("SIP/2.0 ", " ")]
    [InlineData("SIP/2.0 200 ", "\u0001")]
    [InlineData("", "SIP/2.0 ")]
    [InlineData("", "SIP/2.0 2")]
    [InlineData("SIP/2.0 200 ", "\r")]
    [InlineData("SIP/2.0 200 x.\n", "\\")]
    public void MoveNext_HostileStreamByteByByte_FindsWhatTheWholeHolds(string start, string repeated)
    {
        var input = Encoding.ASCII.GetBytes(
            string.Concat(Enumerable.Repeat(start + string.Concat(Enumerable.Repeat(repeated, 9_000 / repeated.Length)), 8)));
        foreach (var endsAtEscapes in new[] { false, true })
        {
            var expected = new List<string>();
            foreach (var match in new SipStatusScanner(input, endsAtEscapes: endsAtEscapes))
            {
                expected.Add($"{match.Offset} {match.Length} {match.Line.StatusCode.Value} {match.Error}");
            }

            var found = new List<string>();
            foreach (var match in new SipStatusStreamScanner(new PiecewiseStream(input.Chunk(1)), endsAtEscapes: endsAtEscapes))
            {
                found.Add($"{match.Offset} {match.Length} {match.Line.StatusCode.Value} {match.Error}");
            }

            found.Should().Equal(expected);
        }
    }

    [Fact]
    public async Task MoveNext_AfterAFailure_GoesOnWhereItWas()
    {
        foreach (var isAsynchronous in new[] { false, true })
        {
            var stream = new PiecewiseStream("xSIP/2.0 180 Ring"u8.ToArray(), "ing\r\nSIP/2.0 200 OK\r\n"u8.ToArray());
            var scanner = new SipStatusStreamScanner(stream);
            stream.NextFailure = new IOException("lost");
            await FluentActions.Awaiting(Move).Should().ThrowAsync<IOException>();
            using var canceled = new CancellationTokenSource();
            await canceled.CancelAsync();
            await FluentActions.Awaiting(() => scanner.MoveNextAsync(canceled.Token)).Should().ThrowAsync<OperationCanceledException>();

            (await Move()).Should().BeTrue();
            scanner.Current.Offset.Should().Be(1);
            stream.NextFailure = new IOException("lost again");
            (await Move()).Should().BeTrue("the line is there already");
            await FluentActions.Awaiting(Move).Should().ThrowAsync<IOException>();

            (await Move()).Should().BeFalse();
            scanner.BytesConsumed.Should().Be(38);

            Task<bool> Move() => isAsynchronous ? scanner.MoveNextAsync() : Task.FromResult(scanner.MoveNext());
        }
    }

    [Fact]
    public void MoveNext_AfterTheEnd_StaysFalseAndLeavesTheStreamOpen()
    {
        var stream = LogStream();
        var scanner = new SipStatusStreamScanner(stream);
        scanner.Current.Length.Should().Be(0, "there is no match before the first");
        scanner.BytesConsumed.Should().Be(0);
        while (scanner.MoveNext())
        {
        }

        stream.NextFailure = new IOException("It must not be read again.");
        scanner.MoveNext().Should().BeFalse();
        scanner.Current.Length.Should().Be(0, "there is no match after the last");
        scanner.Current.Bytes.IsEmpty.Should().BeTrue();
        scanner.BytesConsumed.Should().Be(Encoding.UTF8.GetByteCount(Log));
        stream.IsClosed.Should().BeFalse();
    }

    [Fact]
    public void BytesConsumed_AtAMatch_IsItsEnd()
    {
        var scanner = new SipStatusStreamScanner(LogStream());

        scanner.MoveNext().Should().BeTrue();
        scanner.BytesConsumed.Should().Be(26);
        scanner.MoveNext().Should().BeTrue();
        scanner.BytesConsumed.Should().Be(35, "the search goes on behind the error");
    }

    [Fact]
    public void Bytes_OfAMatch_AreThoseOfTheLine()
    {
        var scanner = new SipStatusStreamScanner(LogStream());

        scanner.MoveNext();
        scanner.Current.Bytes.SequenceEqual("SIP/2.0 100 Trying\r\n"u8).Should().BeTrue();
        scanner.MoveNext();
        scanner.Current.IsWellFormed.Should().BeFalse();
        scanner.Current.Error.Offset.Should().Be(9);
        scanner.Current.Bytes.SequenceEqual("SIP/2.0 2"u8).Should().BeTrue();
        scanner.MoveNext();
        (scanner.Current.Line.ReasonPhrase == scanner.Current.Bytes.Slice(12, 2)).Should().BeTrue("they are the same memory");
    }

    // Longer than the memory of the scanner many times over: at every offset a line crosses the end of a block.
    [Fact]
    public void MoveNext_LongStream_FindsEachLineOnce()
    {
        var line = "SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP 192.0.2.1:5060\r\n\r\n"u8.ToArray();
        const int Count = 20_000;
        var scanner = new SipStatusStreamScanner(new MemoryStream(Enumerable.Repeat(line, Count).SelectMany(bytes => bytes).ToArray()));
        for (var i = 0; i < Count; i++)
        {
            scanner.MoveNext().Should().BeTrue();
            if (scanner.Current.Offset != (long)i * line.Length || scanner.Current.Length != 23 || !scanner.Current.IsWellFormed)
            {
                Assert.Fail($"Match {i} is at {scanner.Current.Offset}.");
            }
        }

        scanner.MoveNext().Should().BeFalse();
        scanner.BytesConsumed.Should().Be((long)Count * line.Length);
    }

    [Theory]
    [InlineData(8192, true)]
    [InlineData(8193, false)]
    public void MoveNext_LinesAboutAsLongAsTheBound_AreJudgedLikeThoseOfABuffer(int length, bool isWellFormed)
    {
        byte[] line = [.. Encoding.ASCII.GetBytes("SIP/2.0 200 ".PadRight(length - 2, 'x')), .. "\r\n"u8];
        var scanner = new SipStatusStreamScanner(new PiecewiseStream(Enumerable.Repeat(line, 20)));
        for (var i = 0; i < 20; i++)
        {
            scanner.MoveNext().Should().BeTrue();
            scanner.Current.IsWellFormed.Should().Be(isWellFormed);
            scanner.Current.Offset.Should().Be((long)i * length);
            scanner.Current.Length.Should().Be(8192);
        }

        scanner.MoveNext().Should().BeFalse();
    }

    [Fact]
    public void Offset_BehindTwoGibibytes_IsTheOffset()
    {
        const long Before = 2L * 1024 * 1024 * 1024;
        var scanner = new SipStatusStreamScanner(new LineBehindZeros(Before));

        scanner.MoveNext().Should().BeTrue();

        scanner.Current.Offset.Should().Be(Before);
        scanner.Current.Line.StatusCode.Should().Be(SipStatusCode.OK);
        scanner.MoveNext().Should().BeFalse();
        scanner.BytesConsumed.Should().Be(Before + 16);
    }

    [Fact]
    public void Constructor_NoStreamToRead_Throws()
    {
        FluentActions.Invoking(() => new SipStatusStreamScanner(null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("stream");
        var closed = new MemoryStream();
        closed.Dispose();
        FluentActions.Invoking(() => new SipStatusStreamScanner(closed))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("stream").WithMessage(Throw.UnreadableStream + "*");
    }

    private static PiecewiseStream LogStream() => new([Encoding.UTF8.GetBytes(Log)]);

    private static List<string> Find(SipStatusStreamScanner scanner)
    {
        var found = new List<string>();
        while (scanner.MoveNext())
        {
            found.Add(Show(scanner.Current));
        }

        return found;
    }

    private static async Task<List<string>> FindAsync(SipStatusStreamScanner scanner)
    {
        var found = new List<string>();
        while (await scanner.MoveNextAsync())
        {
            found.Add(Show(scanner.Current));
        }

        return found;
    }

    private static string Show(SipStatusStreamMatch match) => match.IsWellFormed
        ? $"{match.Offset} {match.Length} {match.Line.StatusCode.Value} {Encoding.UTF8.GetString(match.Line.ReasonPhrase)}"
        : $"{match.Offset} {match.Length} {match.Error.Kind}";

    private sealed class ByteByByte(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }

    private sealed class LateEnd(Task arrival) : MemoryStream
    {
        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await arrival.ConfigureAwait(false);
            return 0;
        }

#if NET
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await arrival.ConfigureAwait(false);
            return 0;
        }
#endif
    }

    private sealed class CountingContext : SynchronizationContext
    {
        public int Posts { get; private set; }

        public override void Post(SendOrPostCallback d, object? state)
        {
            Posts++;
            base.Post(d, state);
        }
    }

    private sealed class LineBehindZeros(long zeros) : MemoryStream("SIP/2.0 200 OK\r\n"u8.ToArray())
    {
        private long _zeros = zeros;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_zeros == 0)
            {
                return base.Read(buffer, offset, count);
            }

            var length = (int)Math.Min(count, _zeros);
            Array.Clear(buffer, offset, length);
            _zeros -= length;
            return length;
        }
    }
}
