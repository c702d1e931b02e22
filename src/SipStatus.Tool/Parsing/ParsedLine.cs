using System;
using System.Text;
using System.Text.Unicode;

namespace SipStatus.Tool.Parsing;

/// <summary>A line of input and what became of it: a status line, or an error.</summary>
/// <param name="Input">The text; bytes that are not UTF-8 are U+FFFD.</param>
/// <param name="Line">The status line; the default value if the text is not one.</param>
/// <param name="Error">Why the text is not one; <see cref="SipStatusLineErrorKind.None"/> if it is one.</param>
/// <param name="Offset">Where the error is, in UTF-16 units of the input; 0 if there is none.</param>
internal readonly record struct ParsedLine(string Input, SipStatusLine Line, SipStatusLineErrorKind Error, int Offset)
{
    /// <summary>The bytes that the text was read from, if they are not UTF-8: the text does not tell them.</summary>
    public byte[]? OtherBytes { get; init; }

    public bool IsValid => Error == SipStatusLineErrorKind.None;

    public static ParsedLine Parse(string text, SipStatusLineStyles styles) =>
        SipStatusLine.TryParse(text, styles, out var line, out var error)
            ? new ParsedLine(text, line, SipStatusLineErrorKind.None, 0)
            : new ParsedLine(text, default, error.Kind, error.Offset);

    /// <summary>Parses bytes, since only they show whether the text is UTF-8.</summary>
    /// <param name="utf8Text">The line, or its beginning.</param>
    /// <param name="isCut">Whether more of the line follows: the line is then too long, if nothing else is wrong with it.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    public static ParsedLine Parse(ReadOnlySpan<byte> utf8Text, bool isCut, SipStatusLineStyles styles)
    {
        var text = Encoding.UTF8.GetString(utf8Text);
        var isValid = SipStatusLineView.TryParse(utf8Text, styles, out var view, out var error);
        var parsed = isCut && (isValid || error.Offset == utf8Text.Length)
            ? new ParsedLine(text, default, SipStatusLineErrorKind.LineTooLong, text.Length)
            : isValid ? new ParsedLine(text, view.ToStatusLine(), SipStatusLineErrorKind.None, 0)
            : new ParsedLine(text, default, error.Kind, Encoding.UTF8.GetCharCount(utf8Text[..error.Offset]));
        return parsed with { OtherBytes = Utf8.IsValid(utf8Text) ? null : utf8Text.ToArray() };
    }
}
