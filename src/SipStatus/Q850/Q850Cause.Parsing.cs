using System;

namespace SipStatus;

#if NET
public readonly partial struct Q850Cause : ISpanParsable<Q850Cause>
#else
public readonly partial struct Q850Cause
#endif
{
    private const int MostDigits = 3;

    /// <summary>
    /// Reads a cause: one to three digits, alone or followed by one SP and any text, such as <c>17</c> or <c>17 User busy</c>. The text is not
    /// compared with that of Q.850: the number decides.
    /// </summary>
    /// <param name="text">
    /// The text; nothing may stand before the number, and no control character but HTAB behind it. <c>0</c> alone reads as the default value,
    /// whose text it is.
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
        if (!TryParse(text, out var cause, out var errorOffset))
        {
            Throw.BadCause(text, errorOffset);
        }

        return cause;
    }

    /// <summary>Reads a cause as <see cref="Parse(string)"/> does, and says whether the text is one.</summary>
    /// <param name="text">The text; <see langword="null"/> is not a cause.</param>
    /// <param name="cause">The cause; <see langword="default"/> where the text is not one.</param>
    /// <returns><see langword="true"/> where the text is a cause.</returns>
    public static bool TryParse(string? text, out Q850Cause cause) => TryParse(text.AsSpan(), out cause);

    /// <inheritdoc cref="TryParse(string?, out Q850Cause)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Q850Cause cause) => TryParse(text, out cause, out _);

    private static bool TryParse(ReadOnlySpan<char> text, out Q850Cause cause, out int errorOffset)
    {
        cause = default;
        var value = 0;
        var i = 0;
        for (; i < text.Length && i < MostDigits && text[i] is >= '0' and <= '9'; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        errorOffset = i;
        if (i == text.Length)
        {
            errorOffset = 0;
            return TryCreate(value, out cause) || (i == 1 && value == 0);
        }

        if (i == 0 || text[i] != ' ')
        {
            return false;
        }

        errorOffset = PhraseUnits.SkipFree<char, Utf16Alphabet>(text, i);
        if (errorOffset < text.Length)
        {
            return false;
        }

        errorOffset = 0;
        return TryCreate(value, out cause);
    }

#if NET
    /// <inheritdoc/>
    static Q850Cause IParsable<Q850Cause>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Q850Cause>.TryParse(string? s, IFormatProvider? provider, out Q850Cause result) => TryParse(s, out result);

    /// <inheritdoc/>
    static Q850Cause ISpanParsable<Q850Cause>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Q850Cause>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Q850Cause result) => TryParse(s, out result);
#endif
}
