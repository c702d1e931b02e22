using System;

namespace SipStatus.Q850;

public readonly partial struct Q850Cause
{
    /// <summary>
    /// Reads a cause: a number from 1 to 127 without a leading zero, alone or followed by one SP and any text, such as <c>17</c> or
    /// <c>17 User busy</c>. The text is not compared with that of Q.850: the number decides.
    /// </summary>
    /// <param name="text">
    /// The text; nothing may stand before the number, and no control character other than HTAB after it. <c>0</c> alone reads as the
    /// default value, whose text it is.
    /// </param>
    /// <returns>The cause.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is anything else.</exception>
    /// <example><code>Q850Cause cause = Q850Cause.Parse("17 User busy");</code></example>
    public static Q850Cause Parse(string text)
    {
        if (text is null)
        {
            Throw.ArgumentNull(nameof(text));
        }

        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Q850Cause Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse<char, Utf16Text>(text, out var cause, out var rule, out var offset))
        {
            Q850Throw.BadCause(rule, offset, text);
        }

        return cause;
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Q850Cause Parse(ReadOnlySpan<byte> utf8Text)
    {
        if (!TryParse<byte, Utf8Text>(utf8Text, out var cause, out var rule, out var offset))
        {
            Q850Throw.BadCause(rule, offset, utf8Text);
        }

        return cause;
    }

    /// <summary>Reads a cause as <see cref="Parse(string)"/> does, and says whether the text is one.</summary>
    /// <param name="text">The text; <see langword="null"/> is not a cause.</param>
    /// <param name="cause">The cause; <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a cause.</returns>
    public static bool TryParse(string? text, out Q850Cause cause) => TryParse(text.AsSpan(), out cause);

    /// <inheritdoc cref="TryParse(string?, out Q850Cause)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Q850Cause cause) => TryParse<char, Utf16Text>(text, out cause, out _, out _);

    /// <inheritdoc cref="TryParse(string?, out Q850Cause)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="cause">The cause; <see langword="default"/> if the text is not one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Q850Cause cause) =>
        TryParse<byte, Utf8Text>(utf8Text, out cause, out _, out _);

    // The offset is the length of the longest prefix that begins some valid text.
    private static bool TryParse<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, out Q850Cause cause, out string rule, out int offset)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var value = ReadNumber<TUnit, TEncoding>(text, out offset);
        var unit = offset < text.Length ? default(TEncoding).At(text, offset) : -1;
        cause = default;
        rule = "";
        if (offset == 0 || unit is >= '0' and <= '9' || (value == 0 && unit >= 0))
        {
            rule = Q850Throw.NumberOfCause;
            return false;
        }

        if (unit == ' ')
        {
            offset = PhraseUnits.SkipFree<TUnit, TEncoding>(text, offset + 1);
        }

        if (offset < text.Length)
        {
            rule = unit == ' ' ? Q850Throw.TextOfCause : Q850Throw.SpaceBehindCause;
            return false;
        }

        cause = new Q850Cause((byte)value);
        return true;
    }

    // As many digits as a cause can have; a leading zero stands alone.
    private static int ReadNumber<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, out int end)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var value = 0;
        for (end = 0; end < text.Length && (end == 0 || value > 0); end++)
        {
            var digit = default(TEncoding).At(text, end) - '0';
            if (digit is < 0 or > 9 || (value * 10) + digit > Largest)
            {
                break;
            }

            value = (value * 10) + digit;
        }

        return value;
    }
}
