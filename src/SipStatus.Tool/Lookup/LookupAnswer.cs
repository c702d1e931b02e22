using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;
using SipStatus.Rules;

namespace SipStatus.Tool.Lookup;

/// <summary>What <c>lookup</c> has to say to one question.</summary>
/// <param name="Question">The question, as it was asked.</param>
/// <param name="Found">The codes that it names.</param>
/// <param name="Reasons">The values of a Reason header field that it holds.</param>
/// <param name="Warnings">The warn-codes of a Warning header field that it holds.</param>
/// <param name="Suggestions">If it names none, the codes that it may mean, the likeliest first.</param>
internal sealed record LookupAnswer(
    string Question, IReadOnlyList<SipStatusCode> Found, IReadOnlyList<SipReason> Reasons, IReadOnlyList<int> Warnings,
    IReadOnlyList<SipStatusCode> Suggestions)
{
    public static LookupAnswer To(string question)
    {
        if (PastedWarning.Read(question) is { Count: > 0 } warnings)
        {
            return new LookupAnswer(question, [], [], warnings, []);
        }

        var found = StatusCodeSearch.Find(question);
        var reasons = PastedReason.Read(question);
        var isNamed = found.Count + reasons.Count > 0 || StatusClassNames.TryParse(question, out _);
        var suggestions = isNamed ? []
            : PastedHeader.TryRead(question, out var header) ? PastedHeader.CarriersOf(header)
            : StatusCodeSearch.Suggest(question);
        return new LookupAnswer(question, found, reasons, [], suggestions);
    }

    /// <summary>The causes of the telephone network that it names, as a Reason header field does.</summary>
    public IReadOnlyList<Q850Cause> Causes => Reasons.Count == 0 ? [] : PastedReason.CausesOf(Reasons);

    /// <summary>Those of its warn-codes that are registered.</summary>
    public IReadOnlyList<SipWarnCode> WarnCodes => Warnings.Count == 0 ? [] : [.. Warnings.Select(SipWarnCode.Find).OfType<SipWarnCode>()];

    /// <summary>Whether the question names something, and only what a registry has or somebody is known to send.</summary>
    public bool IsAnswered => Names
        && Found.All(code => code.IsRegistered || SipStatusRegistry.FindUnregistered(code).Count > 0)
        && Causes.All(cause => cause.IsDefined)
        && !Reasons.Any(PastedReason.NamesNothing)
        && Warnings.All(code => SipWarnCode.Find(code) is not null);

    /// <summary>Whether the question names something.</summary>
    public bool Names => Found.Count + Causes.Count + Warnings.Count > 0;

    // A query over values costs the start more than a loop does.
    private bool NamesRegistered
    {
        get
        {
            foreach (var code in Found)
            {
                if (code.IsRegistered)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The codes to show in full: those that were named, or the only one that can be meant.</summary>
    public IReadOnlyList<SipStatusCode> Shown => Found.Count > 0 ? Found : Suggestions.Count == 1 ? Suggestions : [];

    /// <summary>If it names nothing that is registered, the cause of Q.850 that <c>q850</c> would take it for.</summary>
    public Q850Cause? AsCause =>
        !NamesRegistered && Causes.Count + Warnings.Count == 0
        && Q850Search.FindOnly(Question) is { IsDefined: true } cause
            ? cause
            : null;

    /// <summary>The other codes to which the phrase behind a number belongs; none for a phrase of its own or of no code.</summary>
    public IReadOnlyList<SipStatusCode> PhraseOf =>
        OtherPhrase is { } phrase ? [.. SipStatusRegistry.FindByReasonPhrase(phrase)] : [];

    /// <summary>The text behind a number if it is neither a phrase of the code nor of another one, and has numbers itself.</summary>
    public string? UnreadText =>
        OtherPhrase is { } phrase && phrase.Any(char.IsAsciiDigit) && PhraseOf.Count == 0 ? phrase : null;

    // The phrase behind a number, if it is not one of the code.
    private string? OtherPhrase =>
        Found.Count > 0 && Reasons.Count == 0 && StatusCodeSearch.TryReadLine(Question, out var code, out var phrase)
        && !StatusCodeSearch.HasPhrase(code, phrase)
            ? phrase
            : null;
}
