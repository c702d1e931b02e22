using System;

namespace SipStatus;

/// <summary>
/// What a reader of status lines accepts beyond the grammar of RFC 3261. The flags combine, as those of
/// <see cref="System.Globalization.NumberStyles"/> do; unknown bits are ignored.
/// </summary>
/// <remarks>
/// <para>
/// In every style the version is <c>SIP/2.0</c> in any letter case, the code is exactly three ASCII digits from 100 to 699, the
/// control characters U+0000 to U+001F (but HTAB) and U+007F are refused, a CR is followed by LF, and in the text form nothing stands
/// before the version.
/// </para>
/// <para>
/// The styles are monotonic: what a style reads, every style with more flags reads too, with the same code, phrase and length.
/// </para>
/// </remarks>
[Flags]
public enum SipStatusLineStyles
{
    /// <summary>
    /// The grammar of RFC 3261, section 25.1, with version 2.0 only, codes from 100 to 699, and well-formed UTF-8 (RFC 3629) or UTF-16.
    /// </summary>
    Strict = 0,

    /// <summary>
    /// The SP between Status-Code and Reason-Phrase may be missing if the phrase is: <c>SIP/2.0 100</c>. RFC 4475, section
    /// 3.1.1.13, expects liberal receivers to take it.
    /// </summary>
    AllowMissingSpace = 1,

    /// <summary>
    /// The phrase may hold any printable ASCII character, such as <c>"</c> or a lone <c>%</c>, and any byte from 0x80 on. What is
    /// not well-formed UTF-8, and an unpaired surrogate, reads as U+FFFD.
    /// </summary>
    AllowFreePhrase = 2,

    /// <summary>
    /// One or more SP and HTAB may separate version and code, and one HTAB may stand for the SP after the code. RFC 4475, section 3.1.2.9,
    /// calls this liberal for request lines.
    /// </summary>
    AllowExtraWhiteSpace = 4,

    /// <summary>A LF without CR ends a line, too.</summary>
    AllowLineFeed = 8,

    /// <summary>
    /// What the methods without a style use: <see cref="AllowMissingSpace"/> and <see cref="AllowFreePhrase"/>, since real carriers
    /// send both.
    /// </summary>
    Default = AllowMissingSpace | AllowFreePhrase,

    /// <summary>All the flags.</summary>
    Lenient = AllowMissingSpace | AllowFreePhrase | AllowExtraWhiteSpace | AllowLineFeed,
}
