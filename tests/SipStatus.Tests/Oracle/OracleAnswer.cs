using System;

namespace SipStatus.Tests.Oracle;

/// <summary>What the oracle says of an input.</summary>
internal enum OracleVerdict
{
    /// <summary>A Status-Line.</summary>
    Valid,

    /// <summary>Wire form only: no Status-Line yet, but some continuation makes one.</summary>
    Incomplete,

    /// <summary>No Status-Line, and in wire form none whatever follows.</summary>
    Invalid,
}

/// <summary>The element of the grammar in which the input stops being a Status-Line.</summary>
internal enum OracleErrorKind
{
    None,
    SipVersion,
    Space,
    StatusCode,
    ReasonPhrase,
    LineEnd,
    LineTooLong,
}

/// <summary>The departures from the grammar that the oracle knows, with the numbers of <c>SipStatusLineStyles</c>.</summary>
[Flags]
internal enum OracleStyles
{
    Strict = 0,
    AllowMissingSpace = 1,
    AllowFreePhrase = 2,
    AllowExtraWhiteSpace = 4,
    AllowLineFeed = 8,
    Default = AllowMissingSpace | AllowFreePhrase,
    Lenient = AllowMissingSpace | AllowFreePhrase | AllowExtraWhiteSpace | AllowLineFeed,
}

/// <summary>The whole answer; positions count units of the input (bytes or chars) from its start.</summary>
/// <param name="Verdict">Whether the input is a Status-Line.</param>
/// <param name="Code">The Status-Code, or 0 without a valid line.</param>
/// <param name="PhraseStart">Where the Reason-Phrase begins; 0 where it is empty.</param>
/// <param name="PhraseLength">The length of the Reason-Phrase in units.</param>
/// <param name="Phrase">The Reason-Phrase as text, U+FFFD for what is not well-formed.</param>
/// <param name="Consumed">How much of the input is done with: the line and what stands before it, or only the latter.</param>
/// <param name="Kind">The element at fault, <see cref="OracleErrorKind.None"/> unless the verdict is Invalid.</param>
/// <param name="Offset">The length of the longest prefix that begins some valid text; 0 unless the verdict is Invalid.</param>
internal readonly record struct OracleAnswer(
    OracleVerdict Verdict, int Code, int PhraseStart, int PhraseLength, string Phrase, int Consumed, OracleErrorKind Kind, int Offset)
{
    public static OracleAnswer Incomplete(int consumed) => new(OracleVerdict.Incomplete, 0, 0, 0, "", consumed, OracleErrorKind.None, 0);

    public static OracleAnswer Invalid(int consumed, OracleErrorKind kind, int offset) =>
        new(OracleVerdict.Invalid, 0, 0, 0, "", consumed, kind, offset);

    /// <summary>The answer without the place of the phrase, for what gives the phrase as a string alone.</summary>
    public OracleAnswer WithoutSlice() => this with { PhraseStart = 0, PhraseLength = 0 };
}
