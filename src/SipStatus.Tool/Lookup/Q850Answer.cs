using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;

namespace SipStatus.Tool.Lookup;

/// <summary>What <c>q850</c> has to say to one question.</summary>
/// <param name="Question">The question, as it was asked.</param>
/// <param name="Causes">The causes that it names.</param>
/// <param name="Codes">The codes that it names.</param>
/// <param name="Suggestions">If it names nothing, the causes that it may mean.</param>
internal sealed record Q850Answer(
    string Question, IReadOnlyList<Q850Cause> Causes, IReadOnlyList<SipStatusCode> Codes, IReadOnlyList<Q850Cause> Suggestions)
{
    public static Q850Answer To(string question)
    {
        var (causes, codes) = (Q850Search.FindCauses(question), Q850Search.FindCodes(question));
        return new Q850Answer(question, causes, codes, causes.Count + codes.Count > 0 ? [] : Q850Search.Suggest(question));
    }

    /// <summary>Whether the question names something.</summary>
    public bool Names => Causes.Count + Codes.Count > 0;

    /// <summary>The reasons in it that name neither a cause nor a code.</summary>
    public IEnumerable<SipReason> OtherReasons => PastedReason.Read(Question).Where(PastedReason.NamesNothing);

    /// <summary>Whether the question names something, and all of it does.</summary>
    public bool IsAnswered => Names && !OtherReasons.Any();

    /// <summary>The causes to show in full: those that were named, or the only one that can be meant.</summary>
    public IReadOnlyList<Q850Cause> ShownCauses => Causes.Count > 0 ? Causes : Suggestions.Count == 1 ? Suggestions : [];
}
