using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>
/// A warn-code of the Warning header field (<see href="https://www.rfc-editor.org/rfc/rfc3261#section-20.43">RFC 3261, section
/// 20.43</see>): what did not fit when a session was refused. A 488 says that the offer is not acceptable, its Warning says why. Immutable;
/// there is one object for each registered warn-code.
/// </summary>
/// <example>
/// <code>
/// foreach (SipWarnCode warning in SipStatusCode.NotAcceptableHere.GetWarnCodes())
/// {
///     Console.WriteLine(warning);   // 300 Incompatible network protocol (RFC 3261, section 20.43)
/// }
///
/// Console.WriteLine(SipWarnCode.Find(305)!.Meaning);   // A media format of the session description is not available: no codec in common.
/// </code>
/// </example>
public sealed class SipWarnCode
{
    internal SipWarnCode(int value, string text, SipStatusCode[] statusCodes, SipRfcReference reference, string meaning)
    {
        Value = value;
        Text = text;
        StatusCodes = Array.AsReadOnly(statusCodes);
        Reference = reference;
        Meaning = meaning;
    }

    /// <summary>Every registered warn-code, ascending.</summary>
    public static IReadOnlyList<SipWarnCode> All => WarnCodeTable.Rules;

    /// <summary>The warn-code, 300 to 399.</summary>
    public int Value { get; }

    /// <summary>
    /// The warn-text that its registration recommends, such as <c>Incompatible media format</c>. A response may have another.
    /// </summary>
    public string Text { get; }

    /// <summary>What it says, in English: one sentence.</summary>
    public string Meaning { get; }

    /// <summary>
    /// The status codes that RFCs send it with, ascending. A Warning may stand in any response (RFC 3261, section 20, table 3).
    /// </summary>
    public IReadOnlyList<SipStatusCode> StatusCodes { get; }

    /// <summary>The RFC and section that register it.</summary>
    public SipRfcReference Reference { get; }

    /// <summary>Finds a warn-code.</summary>
    /// <param name="value">The three digits.</param>
    /// <returns>The warn-code; <see langword="null"/> if IANA has not registered it.</returns>
    public static SipWarnCode? Find(int value)
    {
        foreach (var warnCode in All)
        {
            if (warnCode.Value == value)
            {
                return warnCode;
            }
        }

        return null;
    }

    /// <summary>The warn-code in one line.</summary>
    /// <returns>For example <c>305 Incompatible media format (RFC 3261, section 20.43)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Value} {Text} ({Reference})");
}
