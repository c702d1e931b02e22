using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>What must not allocate, by the counter of the thread: no time is measured.</summary>
public class AllocationTests
{
    // Not the list itself, whose enumerator is an object.
    private static readonly SipStatusInfo[] s_all = [.. SipStatusRegistry.All];

    private static readonly string[] s_canonicalLines = s_all.Select(info => $"SIP/2.0 {info.StatusCode}").ToArray();
    private static readonly byte[][] s_canonicalWireLines = s_canonicalLines.Select(line => Encoding.ASCII.GetBytes(line + "\r\n"))
        .ToArray();
    private static readonly string[] s_phrases =
        _ = s_all.SelectMany(info => info.Aliases.Select(alias => alias.Phrase).Prepend(info.ReasonPhrase)).ToArray();

    private static readonly byte[][] s_utf8Phrases = Array.ConvertAll(s_phrases, Encoding.ASCII.GetBytes);

    /// <summary>Lines that are not canonical, well-formed and malformed ones.</summary>
    private static readonly byte[][] s_otherLines = Array.ConvertAll(
        [
            "SIP/2.0 486 Nobody Home\r\n", "sip/2.0 486 Busy Here\r\n", "SIP/2.0 200 \u6B63\u5FD9 100%41\r\n", "SIP/2.0 499\r\n", "SIP/2.0 700 x\r\n", "\r\n\r\nX",
            "SIP/2.0 200 a\0\r\n", "SIP/2.0 4294967301 x\r\n", "SIP/2.0 200 " + new string('x', 9_000) + '\0',
        ],
        Encoding.UTF8.GetBytes);

    private static readonly int[] s_segmentLengths = [1, 7, 1000];

    private readonly char[] _chars = new char[200];
    private readonly byte[] _bytes = new byte[200];

    [Fact]
    public void Of_AnAllocation_IsItsSize() =>
        Allocations.Of(() => GC.KeepAlive(new byte[1000]))
            .Should().BeInRange(1000, 1100, "else the other tests of this class prove nothing");

    [Fact]
    public void Parse_CanonicalLine_AllocatesNothing() => Allocations.MustBeNone(() =>
    {
        foreach (var text in s_canonicalLines)
        {
            _ = SipStatusLine.Parse(text);
            _ = SipStatusLine.Parse(text, SipStatusLineStyles.Strict);
            _ = SipStatusLine.Parse(text.AsSpan());
            _ = SipStatusLine.TryParse(text, out _);
            _ = SipStatusLine.TryParse(text.AsSpan(), SipStatusLineStyles.Lenient, out _, out _);
        }

        foreach (var bytes in s_canonicalWireLines)
        {
            _ = SipStatusLine.Parse(bytes);
            _ = SipStatusLine.TryParse(bytes, out _);
        }
    });

    [Fact]
    public void Read_CanonicalLine_AllocatesNothing()
    {
        var sequences = s_canonicalWireLines.SelectMany(bytes => s_segmentLengths.Select(length => Sequences.InChunksOf(length, bytes)))
            .ToArray();
        Allocations.MustBeNone(() =>
        {
            foreach (var bytes in s_canonicalWireLines)
            {
                _ = SipStatusLine.Read(bytes, out _, out _);
                _ = SipStatusLine.Read(bytes, SipStatusLineStyles.Strict, out _, out _, out _);
            }

            foreach (var text in s_canonicalLines)
            {
                _ = SipStatusLine.Read(text, SipStatusLineStyles.Default, out _, out _, out _, isFinalBlock: true);
                _ = SipStatusLine.Read(text, out _, out _);
            }

            foreach (var sequence in sequences)
            {
                _ = SipStatusLine.Read(sequence, out _, out _);
                _ = SipStatusLine.Read(sequence, SipStatusLineStyles.Default, out _, out _, out _, isFinalBlock: true);
            }
        });
    }

    [Fact]
    public void Read_ThatFindsNoLine_AllocatesNothing()
    {
        var sources = new List<byte[]>(s_otherLines.Skip(4));
        sources.AddRange(s_canonicalWireLines.Select(bytes => bytes[..^1]));
        sources.Add(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("\r\n", 5_000))));
        var sequences = sources.Select(source => Sequences.InChunksOf(100, source)).ToArray();
        Allocations.MustBeNone(() =>
        {
            foreach (var source in sources)
            {
                _ = SipStatusLine.Read(source, out _, out _);
                _ = SipStatusLine.TryParse(source, out _);
                _ = SipStatusLineView.Read(source, out _, out _);
            }

            foreach (var sequence in sequences)
            {
                _ = SipStatusLine.Read(sequence, out _, out _);
            }
        });
    }

    [Fact]
    public void View_AnyPhrase_AllocatesNothing() => Allocations.MustBeNone(() =>
    {
        foreach (var source in s_canonicalWireLines)
        {
            _ = SipStatusLineView.Read(source, out _, out _);
            _ = SipStatusLineView.TryParse(source, out _);
        }

        foreach (var source in s_otherLines)
        {
            _ = SipStatusLineView.Read(source, out _, out _);
            _ = SipStatusLineView.Read(source, SipStatusLineStyles.Strict, out _, out _, out _);
            _ = SipStatusLineView.TryParse(source, SipStatusLineStyles.Lenient, out _, out _);
        }
    });

    [Fact]
    public void View_MadeAndWritten_AllocatesNothing()
    {
        var room = new byte[10_000];
        var writer = new ArrayBufferWriter<byte>(2_000_000);
        Allocations.MustBeNone(() =>
        {
            writer.ResetWrittenCount();
            foreach (var phrase in s_utf8Phrases)
            {
                _ = SipStatusLineView.TryCreate(SipStatusCode.BusyHere, phrase, out var view);
                _ = view.TryWrite(room, out _);
                _ = new SipStatusLineView(SipStatusCode.BusyHere, phrase).GetByteCount();
            }

            foreach (var source in s_otherLines)
            {
                if (SipStatusLineView.Read(source, out var view, out _) == OperationStatus.Done)
                {
                    view.WriteTo(writer);
                }
            }
        });
    }

    [Fact]
    public void CreateSafe_TextThatIsAPhrase_AllocatesNothing() => Allocations.MustBeNone(() =>
    {
        foreach (var phrase in s_phrases)
        {
            _ = SipStatusLine.CreateSafe(SipStatusCode.BusyHere, phrase);
            _ = SipStatusLine.TryCreate(SipStatusCode.BusyHere, phrase, out _);
        }

        _ = SipStatusLine.CreateSafe(SipStatusCode.BusyHere, null);
        _ = SipStatusLine.CreateSafe(SipStatusCode.BusyHere, " \t ");
    });

    [Fact]
    public void Scanner_AnyBuffer_AllocatesNothing()
    {
        var buffer = s_otherLines.Concat(s_canonicalWireLines).SelectMany(bytes => bytes).ToArray();
        Allocations.MustBeNone(() =>
        {
            var scanner = new SipStatusScanner(buffer);
            while (scanner.MoveNext())
            {
            }
        });
    }

    [Fact]
    public void StreamScanner_AnyStream_AllocatesNothingForAMatch()
    {
        var one = new MemoryStream(s_canonicalWireLines[0]);
        var all = new MemoryStream(s_otherLines.Concat(s_canonicalWireLines).SelectMany(bytes => bytes).ToArray());

        var scanner = Allocations.Of(() => GC.KeepAlive(new SipStatusStreamScanner(all)));
        Allocations.Of(() => Scan(all, isAsynchronous: false)).Should().Be(scanner);
        Allocations.Of(() => Scan(all, isAsynchronous: true)).Should().Be(Allocations.Of(() => Scan(one, isAsynchronous: true)));

        static void Scan(MemoryStream stream, bool isAsynchronous)
        {
            stream.Position = 0;
            var scanner = new SipStatusStreamScanner(stream);
            while (isAsynchronous ? scanner.MoveNextAsync().GetAwaiter().GetResult() : scanner.MoveNext())
            {
                _ = scanner.Current.Line.StatusCode;
            }
        }
    }

    [Theory]
    [InlineData("Nobody Home")]
    [InlineData("busy here")]
    [InlineData("\u6B63\u5FD9")]
    public void Parse_OtherPhrase_AllocatesNothingButItsString(string phrase)
    {
        var text = "SIP/2.0 486 " + phrase;
        var utf8 = Encoding.UTF8.GetBytes(text + "\r\n");
        var chars = phrase.ToCharArray();
        var sizeOfTheString = Allocations.Of(() => GC.KeepAlive(new string(chars)));

        Allocations.Of(() => SipStatusLine.Parse(text)).Should().Be(sizeOfTheString);
        Allocations.Of(() => SipStatusLine.Parse(utf8)).Should().Be(sizeOfTheString);
        Allocations.Of(() => SipStatusLine.Read(utf8, out _, out _)).Should().Be(sizeOfTheString);
    }

    [Fact]
    public void ParseOfCode_AnyText_AllocatesNothing()
    {
        byte[][] texts = Array.ConvertAll(["486", "486 Busy Here", "499", "0", "700", "", "486 \u6B63"], Encoding.UTF8.GetBytes);
        Allocations.MustBeNone(() =>
        {
            _ = SipStatusCode.Parse("486");
            _ = SipStatusCode.Parse("486 Busy Here");
            _ = SipStatusCode.Parse("499 Nobody Home".AsSpan());
            _ = SipStatusCode.TryParse("700", out _);
            _ = SipStatusCode.TryParse("486 Nobody Home", out _);
            foreach (var text in texts)
            {
                _ = SipStatusCode.TryParse(text, out _);
            }
        });
    }

    [Fact]
    public void Format_AnyLineOrCode_AllocatesNothing()
    {
        var lines = s_all.Select(info => new SipStatusLine(info.StatusCode))
            .Append(new SipStatusLine(new SipStatusCode(499)))
            .Append(new SipStatusLine(SipStatusCode.BusyHere, "\u6B63\u5FD9 Nobody Home"))
            .ToArray();
        var destination = new ArrayBufferWriter<byte>(1024);
        Allocations.MustBeNone(() =>
        {
            foreach (var line in lines)
            {
                destination.Clear();
                line.WriteTo(destination);
                _ = line.TryWrite(_bytes, out _);
                _ = line.TryWrite([], out _);
                _ = line.TryFormat(_chars, out _);
                _ = line.TryFormat(_bytes, out _);
                _ = line.GetByteCount();
                _ = line.StatusCode.TryFormat(_chars, out _);
                _ = line.StatusCode.TryFormat(_bytes, out _, "D");
            }
        });
    }

    [Fact]
    public void ToString_RegisteredCodeOrCanonicalLine_AllocatesNothingAfterTheFirst() => Allocations.MustBeNone(() =>
    {
        foreach (var info in s_all)
        {
            _ = info.StatusCode.ToString();
            _ = info.StatusCode.ToString("G");
            _ = info.ToString();
            _ = new SipStatusLine(info.StatusCode).ToString();
        }
    });

    [Fact]
    public void Lookup_AnyPhrase_AllocatesNothing() => Allocations.MustBeNone(() =>
    {
        for (var i = 0; i < s_phrases.Length; i++)
        {
            _ = SipStatusRegistry.TryGetByReasonPhrase(s_phrases[i], out _);
            _ = SipStatusRegistry.TryGetByReasonPhrase(s_phrases[i].AsSpan(1), out _);
            _ = SipStatusRegistry.TryGetByReasonPhrase(s_phrases[i], SipStatusClass.ClientError, out _);
            _ = SipStatusRegistry.TryGetByReasonPhrase(s_utf8Phrases[i], out _);
            _ = SipStatusRegistry.TryGetByReasonPhrase(s_utf8Phrases[i], SipStatusClass.GlobalFailure, out _);
            _ = SipStatusRegistry.TryGetByName(s_phrases[i], out _);
            _ = SipStatusRegistry.TryGetByName(s_utf8Phrases[i], out _);
        }

        _ = SipStatusRegistry.FindByReasonPhrase("Nothing of the kind");
    });

    [Fact]
    public void Classification_EveryCode_AllocatesNothing() => Allocations.MustBeNone(() =>
    {
        var count = 0;
        for (var value = -1; value <= 1000; value++)
        {
            if (SipStatusCode.TryCreate(value, out var code))
            {
                count += code.IsProvisional || code.IsSuccess || code.IsRedirection || code.IsClientError || code.IsServerError
                    || code.IsGlobalFailure
                    || code.IsFinal || code.IsFailure ? 1 : 0;
                count += code.IsRegistered ? 1 : 0;
                count += code.ReasonPhrase.Length;
                count += code.GetInfo() is null ? 0 : 1;
                count += code.ToFallback().Value + code.GetHashCode() + code.CompareTo(default) + (int)code.Class;
                count += code.Equals(default) || code == SipStatusCode.OK ? 1 : 0;
            }
        }

        GC.KeepAlive(s_phrases[count % 1]);
    });

    [Fact]
    public void Summaries_Asked_AllocateNothing() => Allocations.MustBeNone(() =>
    {
        foreach (var info in s_all)
        {
            GC.KeepAlive(info.Summary);
            GC.KeepAlive(info.GetSummary("zh-CN"));
            GC.KeepAlive(info.ReasonPhrase);
        }
    });
}
