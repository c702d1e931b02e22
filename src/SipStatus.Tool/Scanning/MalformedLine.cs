using System;

namespace SipStatus.Tool.Scanning;

/// <summary>A line that begins like a status line but is none.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Offset">Where in the file it begins, in bytes.</param>
/// <param name="Error">The element of the grammar that it breaks.</param>
/// <param name="ErrorOffset">Where in the file it goes wrong, in bytes.</param>
/// <param name="Excerpt">The line around the error, made visible.</param>
internal sealed record MalformedLine(string File, long Offset, SipStatusLineErrorKind Error, long ErrorOffset, string Excerpt)
{
    /// <summary>Makes the record of a line.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="offset">Where in the file it begins.</param>
    /// <param name="errorOffset">Where in the file it goes wrong.</param>
    /// <param name="error">The error, its offset counted from the beginning of the line.</param>
    /// <param name="utf8Text">The line and some of the bytes after it.</param>
    public static MalformedLine Create(string file, long offset, long errorOffset, SipStatusLineError error, ReadOnlySpan<byte> utf8Text)
    {
        // The byte at the error may itself be a line end; the excerpt goes on to the end of the line.
        var behindError = Math.Min(error.Offset + 1, utf8Text.Length);
        var rest = utf8Text[behindError..].IndexOfAny((byte)'\r', (byte)'\n');
        var line = rest < 0 ? utf8Text : utf8Text[..(behindError + rest)];
        return new MalformedLine(file, offset, error.Kind, errorOffset, VisibleText.Excerpt(line, error.Offset));
    }
}
