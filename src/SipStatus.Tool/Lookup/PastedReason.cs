using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Q850;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Reads pasted text as values of the Reason header field (RFC 3326), with or without its name, and with or without text before the name;
/// also those that an address carries.
/// </summary>
internal static class PastedReason
{
    private const string HeaderName = "Reason";

    /// <summary>
    /// The reasons in a text; none if it is no such value, or if none of them has a cause. A reason with several causes, which RFC 3326
    /// does not know, counts as several reasons. A number with a label of the telephone network (<c>hangup cause 17</c>) is one too.
    /// </summary>
    public static IReadOnlyList<SipReason> Read(string text) =>
        ReadValue(BehindName(text)) is { Count: > 0 } reasons ? reasons
            : EscapedReason.ValuesIn(text).SelectMany(value => ReadValue(value)).ToList() is { Count: > 0 } escaped ? escaped
            : PastedLabel.TryTake(text, out var rest, out var kind) && kind == NumberKind.Cause && CauseOf(rest) is { } cause
                ? [SipReason.ForQ850(cause)]
                : PastedCause.Read(text) is { } pasted ? [SipReason.ForQ850(pasted)]
                : [];

    private static IReadOnlyList<SipReason> ReadValue(ReadOnlySpan<char> text) =>
        text.Contains('=')
        && SipReason.TryParseAll(text.Trim(), SipReasonStyles.Lenient, out var reasons)
        && reasons.Any(reason => reason.Cause is not null)
            ? [.. reasons.SelectMany(WithOtherCauses)]
            : [];

    /// <summary>The codes that reasons name, each once.</summary>
    public static IReadOnlyList<SipStatusCode> CodesOf(IReadOnlyList<SipReason> reasons) =>
        [.. reasons.Select(reason => reason.StatusCode).Where(code => code != default).Distinct()];

    /// <summary>The causes of the telephone network that reasons name, each once.</summary>
    public static IReadOnlyList<Q850Cause> CausesOf(IReadOnlyList<SipReason> reasons) =>
        [.. reasons.Select(reason => reason.Q850Cause).Where(cause => cause != default).Distinct()];

    /// <summary>Whether a reason names neither a code nor a cause of the telephone network.</summary>
    public static bool NamesNothing(SipReason reason) => reason.StatusCode == default && reason.Q850Cause == default;

    /// <summary>What there is to say of a reason that names neither.</summary>
    public static string Refusal(SipReason reason, Language language)
    {
        var name = reason.Cause is { } cause ? $"{reason.Protocol} {cause.ToString(CultureInfo.InvariantCulture)}" : reason.Protocol;
        name = reason.GetCauseText() is { Length: > 0 } text ? language.Choose($"{name}, {text},", $"{name}（{text}）") : name;
        return IsMisspelt(reason)
            ? language.Choose(
                $"{name} is a cause of Q.850, whose name in a Reason is Q.850 (RFC 3326): sip-status q850 {reason.Cause}",
                $"{name} 是 Q.850 原因值，其在 Reason 中的名称是 Q.850（RFC 3326）：sip-status q850 {reason.Cause}")
            : reason.Cause is null
            ? language.Choose($"The reason of {name} has no cause.", $"{name} 的 Reason 没有 cause。")
            : language.Choose($"{name} is neither a SIP response code nor a Q.850 cause.", $"{name} 既非 SIP 响应码也非 Q.850 原因值。");
    }

    // Q850;cause=17 is no protocol that anybody has registered.
    private static bool IsMisspelt(SipReason reason) =>
        reason.Cause is { } cause && Q850Cause.TryCreate(cause, out _)
        && reason.Protocol.Equals("Q850", StringComparison.OrdinalIgnoreCase);

    // 17, 17 - User busy, NORMAL_CLEARING.
    private static Q850Cause? CauseOf(string text)
    {
        if (Q850Cause.TryParse(text, out var cause) && cause != default)
        {
            var words = Letters(text)[cause.Value.ToString(CultureInfo.InvariantCulture).Length..];
            return words.Length == 0 || words.Equals(Letters(cause.Text), StringComparison.OrdinalIgnoreCase) ? cause : null;
        }

        return CauseNames.Find(text) is [var only] ? only : null;
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static IEnumerable<SipReason> WithOtherCauses(SipReason reason)
    {
        yield return reason;
        foreach (var parameter in PastedList.Split(reason.ToString(), ';').Where(IsCause).Skip(1))
        {
            if (SipReason.TryParse($"{reason.Protocol};{parameter}", SipReasonStyles.Lenient, out var other))
            {
                yield return other;
            }
        }
    }

    private static bool IsCause(string parameter) =>
        parameter.Split('=')[0].Trim().Equals("cause", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> BehindName(string text)
    {
        var found = text.IndexOf(HeaderName, StringComparison.OrdinalIgnoreCase);
        while (found >= 0)
        {
            var rest = text.AsSpan(found + HeaderName.Length).TrimStart(" \t");
            if (rest.StartsWith(":"))
            {
                return rest[1..];
            }

            found = text.IndexOf(HeaderName, found + 1, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
