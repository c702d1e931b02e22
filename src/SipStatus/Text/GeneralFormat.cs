using System;
using System.Diagnostics.CodeAnalysis;

namespace SipStatus;

/// <summary>The one format of the types whose text has no variants: G, or nothing.</summary>
internal static class GeneralFormat
{
    /// <summary>Refuses every other format.</summary>
    /// <param name="format">The format that was asked for.</param>
    /// <param name="onlyFormat">The message of the exception: which type has which format.</param>
    /// <exception cref="FormatException">It is another format.</exception>
    internal static void Check(ReadOnlySpan<char> format, string onlyFormat)
    {
        if (format.Length > 1 || (format.Length == 1 && format[0] is not ('G' or 'g')))
        {
            Refuse(onlyFormat);
        }
    }

    [DoesNotReturn]
    private static void Refuse(string onlyFormat) => throw new FormatException(onlyFormat);
}
