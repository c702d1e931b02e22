using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;

namespace SipStatus.Tool.Lookup;

/// <summary>What <c>lookup</c> has to say to one question.</summary>
/// <param name="Question">The question, as it was asked.</param>
/// <param name="Found">The codes that it names.</param>
/// <param name="Causes">The causes of the telephone network that it names, as a Reason header field does.</param>
/// <param name="Suggestions">If it names none, the codes that it may mean, the likeliest first.</param>
internal sealed record LookupAnswer(
    string Question, IReadOnlyList<SipStatusCode> Found, IReadOnlyList<Q850Cause> Causes, IReadOnlyList<SipStatusCode> Suggestions)
{
    public static LookupAnswer To(string question)
    {
        var found = StatusCodeSearch.Find(question);
        var reasons = PastedReason.Read(question);
        var isNamed = found.Count + reasons.Count > 0 || StatusClassNames.TryParse(question, out _);
        return new LookupAnswer(question, found, PastedReason.CausesOf(reasons), isNamed ? [] : StatusCodeSearch.Suggest(question));
    }

    /// <summary>Whether the question names something, and only what a registry has or somebody is known to send.</summary>
    public bool IsAnswered => Names
        && Found.All(code => code.IsRegistered || SipStatusRegistry.FindUnregistered(code).Count > 0)
        && Causes.All(cause => cause.IsDefined);

    /// <summary>Whether the question names something.</summary>
    public bool Names => Found.Count + Causes.Count > 0;

    /// <summary>The codes to show in full: those that were named, or the only one that can be meant.</summary>
    public IReadOnlyList<SipStatusCode> Shown => Found.Count > 0 ? Found : Suggestions.Count == 1 ? Suggestions : [];
}
