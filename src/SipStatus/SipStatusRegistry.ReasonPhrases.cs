using System;
using System.Collections.Generic;

namespace SipStatus;

public static partial class SipStatusRegistry
{
    /// <summary>Finds every code that bears a phrase, canonically or as an alias.</summary>
    /// <param name="reasonPhrase">The phrase; ASCII letters in any case.</param>
    /// <returns>
    /// First the codes whose canonical phrase it is, then those that it is an alias of, both in ascending order; empty if no code bears the
    /// phrase.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reasonPhrase"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// SipStatusRegistry.FindByReasonPhrase("Not Acceptable");   // 406, 606, and 488 of which it is an alias
    /// </code>
    /// </example>
    public static IReadOnlyList<SipStatusCode> FindByReasonPhrase(string reasonPhrase)
    {
        if (reasonPhrase is null)
        {
            Throw.ArgumentNull(nameof(reasonPhrase));
        }

        var row = ReasonPhraseLookup.FirstRow<char, Utf16Text>(reasonPhrase.AsSpan());
        if (row < 0)
        {
            return Array.Empty<SipStatusCode>();
        }

        var codes = new List<SipStatusCode>();
        for (; row >= 0; row = ReasonPhraseLookup.NextRow(row))
        {
            codes.Add(new SipStatusCode(StatusCodeTable.Codes[row]));
        }

        return codes.AsReadOnly();
    }

    /// <summary>Finds the code of a phrase.</summary>
    /// <param name="reasonPhrase">The phrase; ASCII letters in any case. <see langword="null"/> is the phrase of no code.</param>
    /// <param name="code">The code; <see langword="default"/> if there is none, or more than one.</param>
    /// <returns>
    /// <see langword="true"/> if exactly one code has this canonical phrase, or no code has and it is an alias of exactly one.
    /// </returns>
    /// <example>
    /// <code>
    /// SipStatusRegistry.TryGetByReasonPhrase("busy here", out var code);        // true, 486
    /// SipStatusRegistry.TryGetByReasonPhrase("Not Acceptable", out code);       // false: 406 and 606
    /// SipStatusRegistry.TryGetByReasonPhrase("Not Acceptable", SipStatusClass.GlobalFailure, out code);   // true, 606
    /// </code>
    /// </example>
    public static bool TryGetByReasonPhrase(string? reasonPhrase, out SipStatusCode code) =>
        TryGetByReasonPhrase(reasonPhrase.AsSpan(), out code);

    /// <inheritdoc cref="TryGetByReasonPhrase(string?, out SipStatusCode)"/>
    public static bool TryGetByReasonPhrase(ReadOnlySpan<char> reasonPhrase, out SipStatusCode code) =>
        ReasonPhraseLookup.TryGet<char, Utf16Text>(reasonPhrase, out code);

    /// <inheritdoc cref="TryGetByReasonPhrase(string?, out SipStatusCode)"/>
    /// <param name="utf8ReasonPhrase">The phrase in UTF-8; ASCII letters in any case.</param>
    /// <param name="code">The code; <see langword="default"/> if there is none, or more than one.</param>
    public static bool TryGetByReasonPhrase(ReadOnlySpan<byte> utf8ReasonPhrase, out SipStatusCode code) =>
        ReasonPhraseLookup.TryGet<byte, Utf8Text>(utf8ReasonPhrase, out code);

    /// <summary>Finds the code of a phrase among the codes of one class.</summary>
    /// <param name="reasonPhrase">The phrase; ASCII letters in any case. <see langword="null"/> is the phrase of no code.</param>
    /// <param name="statusClass">The class; no code is of the class <see cref="SipStatusClass.None"/>.</param>
    /// <param name="code">The code; <see langword="default"/> if there is none, or more than one.</param>
    /// <returns>
    /// <see langword="true"/> if exactly one code of the class has this canonical phrase, or none has and it is an alias of exactly
    /// one.
    /// </returns>
    public static bool TryGetByReasonPhrase(string? reasonPhrase, SipStatusClass statusClass, out SipStatusCode code) =>
        TryGetByReasonPhrase(reasonPhrase.AsSpan(), statusClass, out code);

    /// <inheritdoc cref="TryGetByReasonPhrase(string?, SipStatusClass, out SipStatusCode)"/>
    public static bool TryGetByReasonPhrase(ReadOnlySpan<char> reasonPhrase, SipStatusClass statusClass, out SipStatusCode code) =>
        ReasonPhraseLookup.TryGet<char, Utf16Text>(reasonPhrase, statusClass, out code);

    /// <inheritdoc cref="TryGetByReasonPhrase(string?, SipStatusClass, out SipStatusCode)"/>
    /// <param name="utf8ReasonPhrase">The phrase in UTF-8; ASCII letters in any case.</param>
    /// <param name="statusClass">The class; no code is of the class <see cref="SipStatusClass.None"/>.</param>
    /// <param name="code">The code; <see langword="default"/> if there is none, or more than one.</param>
    public static bool TryGetByReasonPhrase(ReadOnlySpan<byte> utf8ReasonPhrase, SipStatusClass statusClass, out SipStatusCode code) =>
        ReasonPhraseLookup.TryGet<byte, Utf8Text>(utf8ReasonPhrase, statusClass, out code);
}
