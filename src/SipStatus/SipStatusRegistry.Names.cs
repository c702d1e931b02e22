using System;

namespace SipStatus;

public static partial class SipStatusRegistry
{
    // More than twice the longest name. A longer text is not looked at.
    private const int LongestNameText = 100;

    /// <summary>
    /// Finds the code with a name in C#, in any spelling that configuration files, log formats and the enumerations of other stacks use.
    /// </summary>
    /// <param name="name">
    /// The name, such as <c>BusyHere</c>, <c>BUSY_HERE</c>, <c>busy-here</c> or <c>Busy Here</c>. Letter case does not count, and <c>_</c>,
    /// <c>-</c> and SP are ignored. A text of more than 100 characters is not a name, nor is <see langword="null"/>.
    /// </param>
    /// <param name="code">The code; <see langword="default"/> if no code has the name.</param>
    /// <returns><see langword="true"/> if a registered code has the name: that of its property of <see cref="SipStatusCode"/>.</returns>
    /// <remarks>
    /// A name is not a Reason-Phrase, which <see cref="TryGetByReasonPhrase(string?, out SipStatusCode)"/> takes. Two codes may share a
    /// phrase, but never a name: 606 is <c>NotAcceptableAnywhere</c>.
    /// </remarks>
    /// <example>
    /// <code>
    /// SipStatusRegistry.TryGetByName("BUSY_HERE", out var code);   // true, 486
    /// SipStatusRegistry.TryGetByName("486", out code);             // false: SipStatusCode.TryParse reads numbers
    /// </code>
    /// </example>
    public static bool TryGetByName(string? name, out SipStatusCode code) => TryGetByName(name.AsSpan(), out code);

    /// <inheritdoc cref="TryGetByName(string?, out SipStatusCode)"/>
    public static bool TryGetByName(ReadOnlySpan<char> name, out SipStatusCode code) => TryGetByName<char, Utf16Text>(name, out code);

    /// <inheritdoc cref="TryGetByName(string?, out SipStatusCode)"/>
    /// <param name="utf8Name">The name in UTF-8, as above; a text of more than 100 bytes is not a name.</param>
    /// <param name="code">The code; <see langword="default"/> if no code has the name.</param>
    public static bool TryGetByName(ReadOnlySpan<byte> utf8Name, out SipStatusCode code) =>
        TryGetByName<byte, Utf8Text>(utf8Name, out code);

    private static bool TryGetByName<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, out SipStatusCode code)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        if (text.Length <= LongestNameText)
        {
            foreach (var entry in Entries.Array)
            {
                if (IsName<TUnit, TEncoding>(text, entry.Name))
                {
                    code = entry.StatusCode;
                    return true;
                }
            }
        }

        code = default;
        return false;
    }

    private static bool IsName<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, string name)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var matched = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = default(TEncoding).At(text, i);
            if (unit is '_' or '-' or ' ')
            {
                continue;
            }

            if (matched == name.Length || ToUpper(unit) != ToUpper(name[matched]))
            {
                return false;
            }

            matched++;
        }

        return matched == name.Length;
    }

    private static int ToUpper(int unit) => unit is >= 'a' and <= 'z' ? unit - 'a' + 'A' : unit;
}
