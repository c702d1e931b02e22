using System;
using System.Diagnostics.CodeAnalysis;

namespace SipStatus;

public sealed partial class SipStatusCodeSet
{
    /// <summary>
    /// Reads a set from its items, from left to right: <c>408</c>, <c>5xx</c>, <c>500-599</c> or <c>*</c>. An item with <c>!</c> in front
    /// is taken away instead of added.
    /// </summary>
    /// <param name="text">
    /// The items, separated by one comma, by white space (SP, HTAB, CR, LF) or by both. White space may also begin and end the text. A
    /// comma may not: an item may have been lost there. The <c>x</c> of a class has either letter case. A range names its smaller code
    /// first. An item may be repeated. A text that begins with <c>!</c> begins from all codes; the empty text is the empty set.
    /// </param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is no set. The message names the item, what would be right and the offset, and quotes at most 100 characters.
    /// </exception>
    /// <example><code>SipStatusCodeSet retry = SipStatusCodeSet.Parse("408, 5xx, !501");</code></example>
    public static SipStatusCodeSet Parse(string text)
    {
        if (text is null)
        {
            Throw.ArgumentNull(nameof(text));
        }

        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <exception cref="FormatException">The text is no set.</exception>
    public static SipStatusCodeSet Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse<char, Utf16Text>(text, out var set, out var error))
        {
            StatusCodeSetThrow.BadText(error, text);
        }

        return set;
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <exception cref="FormatException">The text is no set.</exception>
    public static SipStatusCodeSet Parse(ReadOnlySpan<byte> utf8Text)
    {
        if (!TryParse<byte, Utf8Text>(utf8Text, out var set, out var error))
        {
            StatusCodeSetThrow.BadText(error, utf8Text);
        }

        return set;
    }

    /// <summary>Reads a set as <see cref="Parse(string)"/> does, and says whether the text is one.</summary>
    /// <param name="text">The text; <see langword="null"/> is no set.</param>
    /// <param name="set">The set; <see langword="null"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SipStatusCodeSet? set)
    {
        set = null;
        return text is not null && TryParse(text.AsSpan(), out set);
    }

    /// <inheritdoc cref="TryParse(string?, out SipStatusCodeSet?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out SipStatusCodeSet? set) =>
        TryParse<char, Utf16Text>(text, out set, out _);

    /// <inheritdoc cref="TryParse(string?, out SipStatusCodeSet?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="set">The set; <see langword="null"/> if the text is not one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out SipStatusCodeSet? set) =>
        TryParse<byte, Utf8Text>(utf8Text, out set, out _);

    private static bool TryParse<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> text, [NotNullWhen(true)] out SipStatusCodeSet? set, out StatusCodeSetError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        Span<ulong> words = stackalloc ulong[StatusCodeBits.WordCount];
        words.Clear();
        var isSet = StatusCodeSetGrammar.TryRead<TUnit, TEncoding>(text, words, out error);
        set = isSet ? Of(words) : null;
        return isSet;
    }
}
