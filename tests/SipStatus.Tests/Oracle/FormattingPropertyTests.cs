using System;
using System.Buffers;
using System.Linq;
using System.Text;
using CsCheck;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>What is written can be read again, and says the same: the oracle reads it, and so does the library.</summary>
public class FormattingPropertyTests
{
    // Phrases as a caller might make them: any text at all, with what the grammar turns on more often than chance has it.
    private static readonly Gen<string> s_anyPhrase = Gen.OneOf(
            Gen.String,
            Gen.OneOfConst(
                "OK", "Busy Here", " ", "\t", "\r\n", "\r", "\n", "\0", "\x1B[31m", "\x7F", "\u0085", "%", "%41", "[\"", "\u00FC", "\u2028",
                "\uFFFD"),
            Gen.OneOfConst("\uD800", "\uDC00", "\U0001F600", "SIP/2.0 200 OK\r\n"))
        .Array[0, 5].Select(string.Concat);

    [Fact]
    public void Format_LineThatWasParsed_IsReadAgainAsTheSame() =>
        StatusLineGenerator.Utf8.NearlyLine.Sample(
            text =>
            {
                if (SipStatusLine.TryParse(text, SipStatusLineStyles.Lenient, out var line))
                {
                    AssertReadAgain(line, line.StatusCode.Value, line.ReasonPhrase);
                }
            },
            iter: 10_000,
            print: StatusLineGenerator.Print);

    // Whatever the phrase, the constructor either refuses it or the line stays one line with that code and that phrase.
    [Fact]
    public void Format_LineOfAnyPhrase_IsRefusedOrReadAgainAsTheSame() =>
        Gen.Select(Gen.Int[100, 699], s_anyPhrase).Sample(
            (code, phrase) =>
            {
                SipStatusLine line;
                try
                {
                    line = new SipStatusLine(new SipStatusCode(code), phrase);
                }
                catch (ArgumentException)
                {
                    // What is printable ASCII is never refused.
                    Assert.Contains(phrase, unit => unit is < ' ' or > '~');
                    return;
                }

                Assert.DoesNotContain(phrase, unit => unit is '\r' or '\n' or '\0' or '\x1B' or '\x7F');
                AssertReadAgain(line, code, phrase);
            },
            iter: 20_000,
            print: sample => $"{sample.Item1} {StatusLineGenerator.Print(sample.Item2.ToCharArray())}");

    // What goes out is the one canonical form of what the oracle found in what came in, the phrase byte for byte.
    [Fact]
    public void Write_ViewThatWasRead_IsItsPhraseInTheCanonicalForm() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyWire, Gen.Bool).Sample(
            (source, isFinalBlock) =>
            {
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    var answer = StatusLineOracle.ReadWire(source, styles, isFinalBlock: isFinalBlock);
                    var status = SipStatusLineView.Read(
                        source, (SipStatusLineStyles)styles, out var view, out _, out _, isFinalBlock: isFinalBlock);
                    Assert.Equal(answer.Verdict == OracleVerdict.Valid, status == OperationStatus.Done);
                    if (status != OperationStatus.Done)
                    {
                        continue;
                    }

                    var phrase = source.AsSpan(answer.PhraseStart, answer.PhraseLength);
                    byte[] wire = [.. Encoding.ASCII.GetBytes($"SIP/2.0 {answer.Code} "), .. phrase, .. "\r\n"u8];
                    var bytes = new byte[wire.Length];
                    Assert.Equal(wire.Length, view.GetByteCount());
                    Assert.True(view.TryWrite(bytes, out var written));
                    Assert.Equal(wire.Length, written);
                    Assert.True(wire.AsSpan().SequenceEqual(bytes));
                    Assert.False(view.TryWrite(bytes.AsSpan(1), out _));
                    var writer = new ArrayBufferWriter<byte>();
                    view.WriteTo(writer);
                    Assert.True(wire.AsSpan().SequenceEqual(writer.WrittenSpan));
                }
            },
            iter: 5_000,
            print: sample => StatusLineGenerator.Print(sample.Item1));

    // Whatever the text, there is a line, it is one line, and a text that was a phrase is kept.
    [Fact]
    public void CreateSafe_AnyText_IsReadAgainAsOneLine() =>
        Gen.Select(Gen.Int[100, 699], s_anyPhrase).Sample(
            (code, text) =>
            {
                var line = SipStatusLine.CreateSafe(new SipStatusCode(code), text);

                Assert.DoesNotContain(line.ReasonPhrase, unit => unit != '\t' && (char.IsControl(unit) || unit is '\u2028' or '\u2029'));
                Assert.Equal(line.ReasonPhrase.Trim(), line.ReasonPhrase);
                AssertReadAgain(line, code, line.ReasonPhrase);
                Assert.Equal(line, SipStatusLine.CreateSafe(line.StatusCode, line.ReasonPhrase));
                if (text.All(unit => unit is >= ' ' and <= '~') && text.Trim(' ') is { Length: > 0 } phrase)
                {
                    Assert.Equal(phrase, line.ReasonPhrase);
                }
            },
            iter: 20_000,
            print: sample => $"{sample.Item1} {StatusLineGenerator.Print(sample.Item2.ToCharArray())}");

    [Fact]
    public void TryCreate_AnyPhrase_IsWhatTheConstructorSays() =>
        Gen.Select(Gen.Int[100, 699], s_anyPhrase).Sample(
            (code, phrase) =>
            {
                var isCreated = SipStatusLine.TryCreate(new SipStatusCode(code), phrase, out var line);
                var exception = Record.Exception(() => new SipStatusLine(new SipStatusCode(code), phrase));

                Assert.Equal(exception is null, isCreated);
                Assert.Equal(isCreated ? new SipStatusLine(new SipStatusCode(code), phrase) : default, line);

                // UTF-8 has no way to say an unpaired surrogate; all else must be alike.
                if (isCreated || phrase.All(unit => !char.IsSurrogate(unit)))
                {
                    var utf8Phrase = Encoding.UTF8.GetBytes(phrase);
                    Assert.Equal(isCreated, SipStatusLineView.TryCreate(new SipStatusCode(code), utf8Phrase, out var view));
                    Assert.Equal(line, view.ToStatusLine());
                }
            },
            iter: 5_000,
            print: sample => $"{sample.Item1} {StatusLineGenerator.Print(sample.Item2.ToCharArray())}");

    [Fact]
    public void Format_EveryCode_IsReadAgainInTheStrictStyle()
    {
        for (var code = 100; code <= 699; code++)
        {
            var line = new SipStatusLine(new SipStatusCode(code));
            AssertReadAgain(line, code, line.ReasonPhrase);
            Assert.Equal(OracleVerdict.Valid, StatusLineOracle.ReadText(line.ToString(), OracleStyles.Strict).Verdict);
        }
    }

    private static void AssertReadAgain(SipStatusLine line, int code, string phrase)
    {
        // The one form that is ever written, made here by hand.
        var text = $"SIP/2.0 {code} {phrase}";
        var wire = Encoding.UTF8.GetBytes(text + "\r\n");

        Assert.Equal(text, line.ToString());
        var chars = new char[text.Length];
        Assert.True(line.TryFormat(chars, out var charsWritten));
        Assert.Equal(text, new string(chars, 0, charsWritten));

        var bytes = new byte[wire.Length + 1];
        Assert.True(line.TryWrite(bytes, out var bytesWritten));
        Assert.True(wire.AsSpan().SequenceEqual(bytes.AsSpan(0, bytesWritten)));
        Assert.Equal(wire.Length, line.GetByteCount());
        var writer = new ArrayBufferWriter<byte>();
        line.WriteTo(writer);
        Assert.True(wire.AsSpan().SequenceEqual(writer.WrittenSpan));

        var answer = StatusLineOracle.ReadWire(wire, OracleStyles.AllowFreePhrase);
        Assert.Equal((OracleVerdict.Valid, code, phrase, wire.Length), (answer.Verdict, answer.Code, answer.Phrase, answer.Consumed));
        Agreement.Assert(answer, LibraryAnswer.ReadView(wire, OracleStyles.AllowFreePhrase), OracleStyles.AllowFreePhrase, "read again");
        Assert.Equal(line, SipStatusLine.Parse(text, SipStatusLineStyles.AllowFreePhrase));
        Assert.Equal(line, SipStatusLine.Parse(wire, SipStatusLineStyles.AllowFreePhrase));
    }
}
