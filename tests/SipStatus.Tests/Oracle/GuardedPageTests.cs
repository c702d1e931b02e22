using System;
using System.Buffers;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>
/// Slices with memory before or behind them that cannot be touched. A read or write beyond them does not fail a test, it ends the process;
/// the answers are compared besides.
/// </summary>
public sealed class GuardedPageTests : IDisposable
{
    private const int LongestPhrase = 200;

    private static readonly PageEdge[] s_edges = [PageEdge.Start, PageEdge.End];
    private static readonly OracleStyles[] s_styles = [OracleStyles.Strict, OracleStyles.Default];

    private static readonly string[] s_canonicalTexts =
        SipStatusRegistry.All.Select(info => $"SIP/2.0 {info.StatusCode.Value} {info.ReasonPhrase}").ToArray();

    // One, two, three and four bytes of UTF-8, which every cut and every block meets at some length.
    private static readonly string s_longPhrase = string.Concat(Enumerable.Repeat("a\u00FC\u5FD9\U0001F600", LongestPhrase));
    private static readonly string[] s_longPhrases =
        [s_longPhrase, new('a', LongestPhrase), new('\u00FC', LongestPhrase), new('\u5FD9', LongestPhrase)];

    private readonly GuardedPage _page = new();

    public void Dispose() => _page.Dispose();

    // Else the other tests of this class prove nothing. The system refuses where the process itself would end.
    [Fact]
    public unsafe void Guard_OneByteBeyondEitherEdge_CanNeitherBeReadNorWritten()
    {
        var path = Path.GetTempFileName();
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, options: FileOptions.DeleteOnClose);
        foreach (var edge in s_edges)
        {
            fixed (byte* last = _page.Slice<byte>(1, edge))
            {
                RandomAccess.Write(file, new ReadOnlySpan<byte>(last, 1), 0);
                Assert.Equal(1, RandomAccess.Read(file, new Span<byte>(last, 1), 0));

                var beyond = edge == PageEdge.Start ? last - 1 : last + 1;
                Assert.Throws<IOException>(() => RandomAccess.Write(file, new ReadOnlySpan<byte>(beyond, 1), 0));
                Assert.Throws<IOException>(() => RandomAccess.Read(file, new Span<byte>(beyond, 1), 0));
            }
        }
    }

    [Fact]
    public void Read_EveryPrefixOfEveryCanonicalLine_StaysWithinTheSlice()
    {
        foreach (var text in s_canonicalTexts)
        {
            var wire = text + "\r\n";
            for (var length = 0; length <= wire.Length; length++)
            {
                AssertLine(Encoding.ASCII.GetBytes(wire, 0, length));
                AssertLine(wire.AsSpan(0, length));
            }
        }
    }

    [Fact]
    public void Read_EveryCanonicalLineAndBytesBehindIt_StaysWithinTheSlice()
    {
        var header = "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK776asdhds\r\n"u8;
        foreach (var text in s_canonicalTexts)
        {
            var line = Encoding.ASCII.GetBytes(text + "\r\n");
            for (var behind = 1; behind <= header.Length; behind++)
            {
                AssertLine([.. line, .. header[..behind]]);
            }
        }
    }

    [Fact]
    public void Read_BytesOfPhrasesOfEveryLength_StaysWithinTheSlice()
    {
        foreach (var phrase in s_longPhrases)
        {
            var line = Encoding.UTF8.GetBytes("SIP/2.0 486 " + phrase);
            for (var length = 0; length <= LongestPhrase; length++)
            {
                var text = line.AsSpan(0, "SIP/2.0 486 ".Length + length);
                AssertLine(text);
                AssertLine([.. text, .. "\r\n"u8]);
                AssertLine([.. text, .. "\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n"u8]);
            }
        }
    }

    [Fact]
    public void Read_CharsOfPhrasesOfEveryLength_StaysWithinTheSlice()
    {
        foreach (var phrase in s_longPhrases)
        {
            for (var length = 0; length <= LongestPhrase; length++)
            {
                var text = string.Concat("SIP/2.0 486 ", phrase.AsSpan(0, length));
                AssertLine(text.AsSpan());
                AssertLine((text + "\r\n").AsSpan());
            }
        }
    }

    [Fact]
    public void TryParse_EveryPrefixOfEveryCode_StaysWithinTheSlice()
    {
        AssertCode("0"u8, "0");
        foreach (var code in s_canonicalTexts.Select(text => text["SIP/2.0 ".Length..] + "\r\n").Concat(s_longPhrases.Select(phrase => "486 " + phrase)))
        {
            for (var length = 0; length <= code.Length; length++)
            {
                AssertCode(Encoding.UTF8.GetBytes(code[..length]), code[..length]);
            }
        }
    }

    [Fact]
    public void TryGetByReasonPhrase_EveryPrefixOfEveryPhrase_StaysWithinTheSlice()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            foreach (var phrase in info.Aliases.Select(alias => alias.Phrase).Prepend(info.ReasonPhrase))
            {
                for (var length = 0; length <= phrase.Length; length++)
                {
                    AssertPhrase(phrase[..length]);
                }

                AssertPhrase(phrase.ToUpperInvariant());
                AssertPhrase(phrase + " ");
                AssertPhrase(phrase[..^1] + "\u00FC");
            }
        }
    }

    [Fact]
    public void TryGetByReasonPhrase_PhrasesOfEveryLength_StaysWithinTheSlice()
    {
        foreach (var phrase in s_longPhrases)
        {
            for (var length = 0; length <= LongestPhrase; length++)
            {
                AssertPhrase(phrase[..length]);
            }
        }
    }

    [Fact]
    public void TryWrite_EveryCanonicalLine_StaysWithinTheDestination()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            var code = info.StatusCode;
            var digits = $"{code.Value}";
            var text = $"{digits} {info.ReasonPhrase}";
            AssertWritten(new SipStatusLine(code), "SIP/2.0 " + text);
            AssertWritten<byte>(Encoding.ASCII.GetBytes(text), (destination, out written) => code.TryFormat(destination, out written));
            AssertWritten<char>(text.ToCharArray(), (destination, out written) => code.TryFormat(destination, out written));
            AssertWritten<byte>(
                Encoding.ASCII.GetBytes(digits), (destination, out written) => code.TryFormat(destination, out written, "D"));
            AssertWritten<char>(digits.ToCharArray(), (destination, out written) => code.TryFormat(destination, out written, "D"));
        }
    }

    [Fact]
    public void TryWrite_PhrasesOfEveryLength_StaysWithinTheDestination()
    {
        foreach (var phrase in s_longPhrases)
        {
            for (var length = 0; length <= LongestPhrase; length++)
            {
                // Half a character cannot be written.
                if (length == 0 || !char.IsHighSurrogate(phrase[length - 1]))
                {
                    AssertWritten(new SipStatusLine(SipStatusCode.BusyHere, phrase[..length]), $"SIP/2.0 486 {phrase[..length]}");
                }
            }
        }
    }

    private void AssertLine(ReadOnlySpan<byte> content)
    {
        foreach (var edge in s_edges)
        {
            ReadOnlySpan<byte> slice = _page.Copy(content, edge);
            foreach (var styles in s_styles)
            {
                var text = StatusLineOracle.ReadText(content, styles);
                Agreement.Assert(text.WithoutSlice(), LibraryAnswer.ParseLine(slice, styles), styles, content);
                Agreement.Assert(text, LibraryAnswer.ParseView(slice, styles), styles, content);
                Assert.Equal(text.Verdict == OracleVerdict.Valid, SipStatusLine.TryParse(slice, (SipStatusLineStyles)styles, out var line));
                Assert.Equal((text.Code, text.Phrase), (line.StatusCode.Value, line.ReasonPhrase));
                Assert.Equal(
                    text.Verdict == OracleVerdict.Valid, SipStatusLineView.TryParse(slice, (SipStatusLineStyles)styles, out var view));
                Assert.Equal(text.Code, view.StatusCode.Value);

                var wire = StatusLineOracle.ReadWire(content, styles);
                Agreement.Assert(wire.WithoutSlice(), LibraryAnswer.ReadLine(slice, styles), styles, content);
                Agreement.Assert(wire, LibraryAnswer.ReadView(slice, styles), styles, content);
                var final = StatusLineOracle.ReadWire(content, styles, isFinalBlock: true);
                Agreement.Assert(final, LibraryAnswer.ReadView(slice, styles, isFinalBlock: true), styles, content);
                Assert.Equal(ScannerOracle.Scan(content, styles), LibraryAnswer.Scan(slice, styles));
            }

            var expected = StatusLineOracle.ReadWire(content, OracleStyles.Default);
            SipStatusLine.Read(slice, out var readLine, out int consumed);
            Assert.Equal((expected.Code, expected.Phrase, expected.Consumed), (readLine.StatusCode.Value, readLine.ReasonPhrase, consumed));
            SipStatusLineView.Read(slice, out var readView, out consumed);
            Assert.Equal(
                (expected.Code, expected.PhraseLength, expected.Consumed),
                (readView.StatusCode.Value, readView.ReasonPhrase.Length, consumed));
        }
    }

    private void AssertLine(ReadOnlySpan<char> content)
    {
        foreach (var edge in s_edges)
        {
            ReadOnlySpan<char> slice = _page.Copy(content, edge);
            foreach (var styles in s_styles)
            {
                var text = StatusLineOracle.ReadText(content, styles).WithoutSlice();
                Agreement.Assert(text, LibraryAnswer.ParseLine(slice, styles), styles, content);
                Assert.Equal(text.Verdict == OracleVerdict.Valid, SipStatusLine.TryParse(slice, (SipStatusLineStyles)styles, out var line));
                Assert.Equal((text.Code, text.Phrase), (line.StatusCode.Value, line.ReasonPhrase));

                var wire = StatusLineOracle.ReadWire(content, styles).WithoutSlice();
                Agreement.Assert(wire, LibraryAnswer.ReadLine(slice, styles), styles, content);
                var final = StatusLineOracle.ReadWire(content, styles, isFinalBlock: true).WithoutSlice();
                Agreement.Assert(final, LibraryAnswer.ReadLine(slice, styles, isFinalBlock: true), styles, content);
            }
        }
    }

    // A code is what a line has behind its version, without a line end; and 0 is the text of no code.
    private void AssertCode(ReadOnlySpan<byte> utf8, string text)
    {
        var line = StatusLineOracle.ReadText("SIP/2.0 " + text, OracleStyles.Default);
        var isValid = text == "0" || (line.Verdict == OracleVerdict.Valid && !text.EndsWith('\n'));
        var expected = isValid ? line.Code : 0;
        foreach (var edge in s_edges)
        {
            Assert.Equal(isValid, SipStatusCode.TryParse(_page.Copy(utf8, edge), out var code));
            Assert.Equal(expected, code.Value);
            Assert.Equal(isValid, SipStatusCode.TryParse(_page.Copy(text.AsSpan(), edge), out code));
            Assert.Equal(expected, code.Value);
        }
    }

    private void AssertPhrase(string phrase)
    {
        var expected = CodeOf(phrase);
        foreach (var edge in s_edges)
        {
            Assert.Equal(
                expected != 0,
                SipStatusRegistry.TryGetByReasonPhrase(_page.Copy<byte>(Encoding.UTF8.GetBytes(phrase), edge), out var code));
            Assert.Equal(expected, code.Value);
            Assert.Equal(expected != 0, SipStatusRegistry.TryGetByReasonPhrase(_page.Copy(phrase.AsSpan(), edge), out code));
            Assert.Equal(expected, code.Value);
        }
    }

    // The one code whose canonical phrase it is, or where there is none, the one it is an alias of; 0 where there is no such code.
    private static int CodeOf(string phrase)
    {
        bool IsPhrase(string other) => string.Equals(phrase, other, StringComparison.OrdinalIgnoreCase);

        var canonical = SipStatusRegistry.All.Where(info => IsPhrase(info.ReasonPhrase)).ToArray();
        var bearers = canonical.Length > 0 ? canonical
            : SipStatusRegistry.All.Where(info => info.Aliases.Any(alias => IsPhrase(alias.Phrase))).ToArray();
        return bearers.Length == 1 ? bearers[0].StatusCode.Value : 0;
    }

    private void AssertWritten(SipStatusLine line, string text)
    {
        var wire = Encoding.UTF8.GetBytes(text + "\r\n");
        AssertWritten<byte>(wire, line.TryWrite);
        AssertWritten<byte>(wire[..^2], line.TryFormat);
        AssertWritten<char>(text.ToCharArray(), line.TryFormat);
        foreach (var edge in s_edges)
        {
            var writer = new ExactWriter(_page, edge);
            line.WriteTo(writer);
            Assert.Equal(wire, writer.Written);
        }
    }

    private void AssertWritten<T>(T[] expected, TryWrite<T> write)
        where T : unmanaged, IEquatable<T>
    {
        foreach (var edge in s_edges)
        {
            var destination = _page.Slice<T>(expected.Length, edge);
            destination.Clear();
            Assert.True(write(destination, out var written));
            Assert.Equal(expected.Length, written);
            Assert.True(destination.SequenceEqual(expected), "what is written is something else");

            destination = _page.Slice<T>(expected.Length - 1, edge);
            destination.Clear();
            Assert.False(write(destination, out written));
            Assert.Equal(0, written);
            Assert.False(destination.ContainsAnyExcept(default(T)), "something is written where it does not fit");
        }
    }

    private delegate bool TryWrite<T>(Span<T> destination, out int written);

    // Gives exactly the room that is asked for.
    private sealed class ExactWriter(GuardedPage page, PageEdge edge) : IBufferWriter<byte>
    {
        private int _room;

        public byte[] Written { get; private set; } = [];

        public Span<byte> GetSpan(int sizeHint = 0) => page.Slice<byte>(_room = sizeHint, edge);

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException("The page is no managed memory.");

        public void Advance(int count) => Written = page.Slice<byte>(_room, edge)[..count].ToArray();
    }
}
