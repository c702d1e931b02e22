using System;

namespace SipStatus;

/// <summary>
/// What a reader of Reason header fields accepts beyond the grammar of RFC 3326. The flags combine, as those of
/// <see cref="SipStatusLineStyles"/> do; unknown bits are ignored.
/// </summary>
/// <remarks>
/// <para>
/// In every style the names of protocols and parameters may have any letter case, and parameters may come in any order. White space may
/// stand around each separator and at both ends, and wherever it may stand a line may be folded. The control characters U+0000 to U+001F
/// (but HTAB) and U+007F are refused, after a backslash too.
/// </para>
/// <para>The styles are monotonic: what a style reads, every style with more flags reads too, with the same result.</para>
/// </remarks>
[Flags]
public enum SipReasonStyles
{
    /// <summary>
    /// The grammar of RFC 3326, section 2, which stands on that of RFC 3261, section 25.1, in well-formed UTF-8 (RFC 3629) or UTF-16. Of an
    /// IPv6 address in brackets only the characters are checked.
    /// </summary>
    Strict = 0,

    /// <summary>
    /// The value of a parameter may be any text without quotes, such as <c>text=Call completed elsewhere</c>, up to the next semicolon or
    /// comma, and may be empty. A value in quotes may have bytes from 0x80 on that are not UTF-8. Such bytes and unpaired surrogates read
    /// as U+FFFD.
    /// </summary>
    AllowFreeValue = 1,

    /// <summary>A parameter may be missing between two semicolons and after the last one: <c>SIP;cause=200;</c>.</summary>
    AllowEmptyParameter = 2,

    /// <summary>A LF without CR folds a line, too.</summary>
    AllowLineFeed = 4,

    /// <summary>
    /// What the methods without a style use: <see cref="AllowFreeValue"/> and <see cref="AllowEmptyParameter"/>, since real peers send
    /// both.
    /// </summary>
    Default = AllowFreeValue | AllowEmptyParameter,

    /// <summary>All the flags.</summary>
    Lenient = AllowFreeValue | AllowEmptyParameter | AllowLineFeed,
}
