using System.Collections.Generic;
using System.Text;

namespace SipStatus.Tests;

/// <summary>A text, and what every reader of the text form must say of it in every style that has some flags and lacks others.</summary>
public sealed class StatusLineCase
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SipStatusLineStyles _with;
    private readonly SipStatusLineStyles _without;

    private StatusLineCase(string? text, byte[]? utf8, Answer inChars, Answer inUtf8, SipStatusLineStyles with, SipStatusLineStyles without)
    {
        Text = text;
        Utf8 = utf8;
        InChars = inChars;
        InUtf8 = inUtf8;
        _with = with;
        _without = without;
    }

    /// <summary>The text; null where the bytes are not UTF-8.</summary>
    public string? Text { get; }

    /// <summary>The text in UTF-8; null where it has an unpaired surrogate.</summary>
    public byte[]? Utf8 { get; }

    public Answer InChars { get; }

    public Answer InUtf8 { get; }

    public bool IsValid => InChars.ErrorKind == SipStatusLineErrorKind.None;

    public IEnumerable<SipStatusLineStyles> Styles => StylesUnderTest.Where(_with, _without);

    public static StatusLineCase Valid(
        string text, int statusCode, string reasonPhrase, SipStatusLineStyles with = SipStatusLineStyles.Strict)
    {
        var answer = Answer.Done(statusCode, reasonPhrase);
        return new(text, Encode(text), answer, answer, with, SipStatusLineStyles.Strict);
    }

    public static StatusLineCase Valid(
        byte[] notUtf8, int statusCode, string reasonPhrase, SipStatusLineStyles with = SipStatusLineStyles.Strict)
    {
        var answer = Answer.Done(statusCode, reasonPhrase);
        return new(null, notUtf8, answer, answer, with, SipStatusLineStyles.Strict);
    }

    /// <summary>A text that is no line; the offset counts chars.</summary>
    public static StatusLineCase Invalid(
        string text,
        SipStatusLineErrorKind kind,
        int offset,
        SipStatusLineStyles with = SipStatusLineStyles.Strict,
        SipStatusLineStyles without = SipStatusLineStyles.Strict)
    {
        var utf8 = Encode(text);
        var utf8Offset = utf8 is null ? offset : s_strictUtf8.GetByteCount(text[..offset]);
        return new(text, utf8, Answer.Invalid(kind, offset), Answer.Invalid(kind, utf8Offset), with, without);
    }

    public static StatusLineCase Invalid(
        byte[] notUtf8,
        SipStatusLineErrorKind kind,
        int offset,
        SipStatusLineStyles with = SipStatusLineStyles.Strict,
        SipStatusLineStyles without = SipStatusLineStyles.Strict)
    {
        var answer = Answer.Invalid(kind, offset);
        return new(null, notUtf8, answer, answer, with, without);
    }

    public override string ToString() =>
        $"{Visible(Text ?? Encoding.Latin1.GetString(Utf8!))}{(Text is null ? " (bytes)" : "")} with {_with} without {_without}";

    internal static string Visible(string text)
    {
        var visible = new StringBuilder();
        foreach (var unit in text.Length > 80 ? text[..80] + "..." : text)
        {
            visible.Append(unit is >= ' ' and <= '~' ? unit.ToString() : $"\\u{(int)unit:X4}");
        }

        return visible.ToString();
    }

    private static byte[]? Encode(string text)
    {
        try
        {
            return s_strictUtf8.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
