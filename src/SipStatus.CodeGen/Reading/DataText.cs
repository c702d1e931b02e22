using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;

namespace SipStatus.CodeGen.Reading;

/// <summary>
/// The text of a data file, held to the one form that keeps diffs free of noise: UTF-8 without a byte order mark, LF line ends, the
/// last line ended too, no empty line.
/// </summary>
internal static class DataText
{
    /// <summary>The text with LF line ends; <see langword="null"/> if the bytes are not text.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static string? Read(string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            errors.Add(new DataError(file, 1, 1, "the file begins with a byte order mark; save it as UTF-8 without one"));
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (FindInvalidUtf8(bytes) is { } invalid)
        {
            errors.Add(ErrorAfter(file, Encoding.UTF8.GetString(bytes[..invalid]), "the bytes here are not UTF-8"));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (text.IndexOf('\r', StringComparison.Ordinal) is >= 0 and var carriageReturn)
        {
            errors.Add(ErrorAfter(file, text[..carriageReturn], "the line ends are not LF alone, here for the first time"));
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        CheckLines(file, text.Split('\n'), errors);
        return text;
    }

    /// <summary>An error at the end of <paramref name="textBefore"/>, which begins where the file does.</summary>
    public static DataError ErrorAfter(string file, string textBefore, string message)
    {
        var line = textBefore.AsSpan().Count('\n') + 1;
        return new DataError(file, line, textBefore.Length - textBefore.LastIndexOf('\n'), message);
    }

    private static void CheckLines(string file, string[] lines, ICollection<DataError> errors)
    {
        for (var i = 0; i < lines.Length - 1; i++)
        {
            if (lines[i].Length == 0)
            {
                errors.Add(new DataError(file, i + 1, 1, "the line is empty"));
            }
        }

        if (lines[^1].Length > 0)
        {
            errors.Add(new DataError(file, lines.Length, lines[^1].Length + 1, "the last line does not end in LF"));
        }
    }

    private static int? FindInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var offset = 0; offset < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) != OperationStatus.Done)
            {
                return offset;
            }

            offset += length;
        }

        return null;
    }
}
