using System;
using System.Collections.Generic;

namespace SipStatus;

public readonly partial struct SipReason
{
    /// <summary>
    /// Reads a whole Reason header field value: one reason or several, with commas between them, with
    /// <see cref="SipReasonStyles.Default"/>.
    /// </summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end.</param>
    /// <returns>The reasons, in their order; at least one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not such a value. The message names the rule of the grammar and the offset, and quotes at most 100 characters.
    /// </exception>
    public static IReadOnlyList<SipReason> ParseAll(string text) => ParseAll(text, SipReasonStyles.Default);

    /// <summary>Reads a whole Reason header field value: one reason or several, with commas between them.</summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <returns>The reasons, in their order; at least one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not such a value. The message names the rule of the grammar and the offset, and quotes at most 100 characters.
    /// </exception>
    public static IReadOnlyList<SipReason> ParseAll(string text, SipReasonStyles styles)
    {
        if (text is null)
        {
            Throw.ArgumentNull(nameof(text));
        }

        if (!TryParseAll(text, styles, out var reasons, out var error))
        {
            ReasonThrow.BadReason(error, text.AsSpan());
        }

        return reasons;
    }

    /// <inheritdoc cref="ParseAll(string)"/>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    public static IReadOnlyList<SipReason> ParseAll(ReadOnlySpan<char> text) => ParseAll(text, SipReasonStyles.Default);

    /// <inheritdoc cref="ParseAll(string, SipReasonStyles)"/>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    public static IReadOnlyList<SipReason> ParseAll(ReadOnlySpan<char> text, SipReasonStyles styles)
    {
        if (!TryParseAll(text, styles, out var reasons, out var error))
        {
            ReasonThrow.BadReason(error, text);
        }

        return reasons;
    }

    /// <inheritdoc cref="ParseAll(string)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    public static IReadOnlyList<SipReason> ParseAll(ReadOnlySpan<byte> utf8Text) => ParseAll(utf8Text, SipReasonStyles.Default);

    /// <inheritdoc cref="ParseAll(string, SipReasonStyles)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    public static IReadOnlyList<SipReason> ParseAll(ReadOnlySpan<byte> utf8Text, SipReasonStyles styles)
    {
        if (!TryParseAll(utf8Text, styles, out var reasons, out var error))
        {
            ReasonThrow.BadReason(error, utf8Text);
        }

        return reasons;
    }

    /// <summary>
    /// Reads a whole Reason header field value: one reason or several, with commas between them, with
    /// <see cref="SipReasonStyles.Default"/>, and says whether the text is such a value.
    /// </summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end; <see langword="null"/> is not one.</param>
    /// <param name="reasons">The reasons, in their order; empty if the text is no such value.</param>
    /// <returns><see langword="true"/> if the text is such a value.</returns>
    public static bool TryParseAll(string? text, out IReadOnlyList<SipReason> reasons) =>
        TryParseAll(text, SipReasonStyles.Default, out reasons, out _);

    /// <summary>
    /// Reads a whole Reason header field value: one reason or several, with commas between them, and says whether the text is such a value.
    /// </summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end; <see langword="null"/> is not one.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reasons">The reasons, in their order; empty if the text is no such value.</param>
    /// <returns><see langword="true"/> if the text is such a value.</returns>
    public static bool TryParseAll(string? text, SipReasonStyles styles, out IReadOnlyList<SipReason> reasons) =>
        TryParseAll(text, styles, out reasons, out _);

    /// <summary>
    /// Reads a whole Reason header field value: one reason or several, with commas between them, and says whether the text is such a value,
    /// and if not, why and where.
    /// </summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end; <see langword="null"/> is not one.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reasons">The reasons, in their order; empty if the text is no such value.</param>
    /// <param name="error">Why and where the text is not such a value; <see langword="default"/> if it is.</param>
    /// <returns><see langword="true"/> if the text is such a value.</returns>
    public static bool TryParseAll(string? text, SipReasonStyles styles, out IReadOnlyList<SipReason> reasons, out SipReasonError error) =>
        TryParseAll<char, Utf16Text>(text.AsSpan(), text, styles, out reasons, out error);

    /// <inheritdoc cref="TryParseAll(string?, out IReadOnlyList{SipReason})"/>
    public static bool TryParseAll(ReadOnlySpan<char> text, out IReadOnlyList<SipReason> reasons) =>
        TryParseAll(text, SipReasonStyles.Default, out reasons, out _);

    /// <inheritdoc cref="TryParseAll(string?, SipReasonStyles, out IReadOnlyList{SipReason})"/>
    public static bool TryParseAll(ReadOnlySpan<char> text, SipReasonStyles styles, out IReadOnlyList<SipReason> reasons) =>
        TryParseAll(text, styles, out reasons, out _);

    /// <inheritdoc cref="TryParseAll(string?, SipReasonStyles, out IReadOnlyList{SipReason}, out SipReasonError)"/>
    public static bool TryParseAll(
        ReadOnlySpan<char> text, SipReasonStyles styles, out IReadOnlyList<SipReason> reasons, out SipReasonError error) =>
        TryParseAll<char, Utf16Text>(text, null, styles, out reasons, out error);

    /// <inheritdoc cref="TryParseAll(string?, out IReadOnlyList{SipReason})"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="reasons">The reasons, in their order; empty if the text is no such value.</param>
    public static bool TryParseAll(ReadOnlySpan<byte> utf8Text, out IReadOnlyList<SipReason> reasons) =>
        TryParseAll(utf8Text, SipReasonStyles.Default, out reasons, out _);

    /// <inheritdoc cref="TryParseAll(string?, SipReasonStyles, out IReadOnlyList{SipReason})"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reasons">The reasons, in their order; empty if the text is no such value.</param>
    public static bool TryParseAll(ReadOnlySpan<byte> utf8Text, SipReasonStyles styles, out IReadOnlyList<SipReason> reasons) =>
        TryParseAll(utf8Text, styles, out reasons, out _);

    /// <inheritdoc cref="TryParseAll(string?, SipReasonStyles, out IReadOnlyList{SipReason}, out SipReasonError)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reasons">The reasons, in their order; empty if the text is no such value.</param>
    /// <param name="error">Why and where the text is not such a value; <see langword="default"/> if it is.</param>
    public static bool TryParseAll(
        ReadOnlySpan<byte> utf8Text, SipReasonStyles styles, out IReadOnlyList<SipReason> reasons, out SipReasonError error) =>
        TryParseAll<byte, Utf8Text>(utf8Text, null, styles, out reasons, out error);

    private static bool TryParseAll<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> text, string? source, SipReasonStyles styles, out IReadOnlyList<SipReason> reasons, out SipReasonError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var reader = new ReasonReader<TUnit, TEncoding>(text, styles);
        var read = new List<SipReason>(1);
        bool isReason;
        do
        {
            isReason = TryRead(ref reader, text, source, out var reason);
            read.Add(reason);
        }
        while (isReason && reader.TryReadComma());

        error = reader.Error;
        reasons = isReason ? read.AsReadOnly() : Array.Empty<SipReason>();
        return isReason;
    }
}
