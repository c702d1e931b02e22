using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// What the text of <c>lookup</c> tells about a code, one method for each subject. A new subject is one more method, and its
/// name in <see cref="All"/>. <see cref="RuleSections"/> has those that are lists of rules.
/// </summary>
internal static class LookupSections
{
    public static IReadOnlyList<Func<SipStatusCode, IEnumerable<Fact>>> All { get; } = [Registration, Behaviour, Aliases, Dialogs, Forks, Stands, Mappings];

    private static IEnumerable<Fact> Registration(SipStatusCode code)
    {
        if (code.GetInfo() is not { } info)
        {
            yield break;
        }

        yield return new Fact("Name", info.Name);
        yield return new Fact("Defined in", info.Reference.ToString());
        yield return info.Registration switch
        {
            SipStatusRegistration.Active => new Fact("Registration", "active"),
            SipStatusRegistration.Deprecated => new Fact("Registration", new StyledText("deprecated", Styles.Bad), "may be received, should not be sent"),
            _ => new Fact("Registration", new StyledText("reserved", Styles.Bad), "no RFC gives it a meaning"),
        };
    }

    private static IEnumerable<Fact> Behaviour(SipStatusCode code)
    {
        yield return new Fact("Class", new StyledText(StatusClassNames.Words(code.Class), Styles.Of(code.Class)), code switch
        {
            { IsProvisional: true } => "a final response follows",
            { IsFailure: true } => "final, a failure",
            _ => "final",
        });

        var fallback = code.ToFallback();
        yield return fallback == code
            ? new Fact("Fallback", "none", "every element knows it (RFC 3261, section 8.1.3.2)")
            : new Fact("Fallback", fallback.ToString(), "for an element that does not know it (RFC 3261, section 8.1.3.2)");
    }

    private static IEnumerable<Fact> Aliases(SipStatusCode code)
    {
        foreach (var alias in code.GetInfo()?.Aliases ?? [])
        {
            var reference = alias.Reference is null ? "" : $"{alias.Reference}: ";
            yield return new Fact("Also sent as", alias.Phrase, $"{Words(alias.Kind)}; {reference}{alias.Source}");
        }
    }

    private static IEnumerable<Fact> Dialogs(SipStatusCode code)
    {
        var rule = code.GetDialogRule();
        var label = "In a dialog";
        if (rule.Effect != SipDialogEffect.None)
        {
            yield return new Fact(label, DialogWords(rule), rule.Reference!.ToString());
            label = "";
        }

        // An exception that says the same as the rule would only be read twice.
        foreach (var exception in code.GetDialogExceptions().Where(exception => DialogWords(exception) != DialogWords(rule)))
        {
            var condition = exception.Condition.Length == 0 ? "" : $"{exception.Condition}; ";
            yield return new Fact(label, DialogWords(exception), $"to {exception.Methods}; {condition}{exception.Reference}");
            label = "";
        }
    }

    private static IEnumerable<Fact> Forks(SipStatusCode code)
    {
        var forInvite = SipBestResponse.ForInvite.Preferences.Single(row => row.From <= code && code <= row.To);
        yield return new Fact("In a fork", Rank(forInvite), $"the lowest rank wins; {forInvite.Reference}");
        var forOthers = SipBestResponse.ForOtherMethods.Preferences.Single(row => row.From <= code && code <= row.To);
        if (forOthers.Rank != forInvite.Rank)
        {
            yield return new Fact("", Rank(forOthers), $"to {forOthers.Methods}; {forOthers.Reference}");
        }
    }

    private static IEnumerable<Fact> Stands(SipStatusCode code) =>
        from rule in SipFallbackRule.All
        where rule.CountsAs == code
        let what = rule.Trigger == SipFallbackTrigger.Response ? rule.Received.ToString() : MemberWords.Of(rule.Trigger)
        let condition = rule.IsUnconditional ? "" : $"{rule.Condition}; "
        select new Fact("Stands for", what, $"{MemberWords.Of(rule.Role)}; {condition}{rule.Reference}");

    private static string Rank(SipForkPreference preference) => preference.Rank is { } rank ? $"rank {rank}" : "no candidate";

    private static IEnumerable<Fact> Mappings(SipStatusCode code)
    {
        foreach (var (network, mapping) in Q850Networks.All)
        {
            if (mapping.GetCause(code) is { } rule)
            {
                yield return new Fact($"Q.850, {network}", rule.Cause == default ? "no cause" : rule.Cause.ToString(), $"{rule.Reference}");
            }
        }
    }

    private static string DialogWords(SipDialogRule rule)
    {
        var reach = rule.Effect switch
        {
            SipDialogEffect.EarlyDialog => "the early dialog",
            SipDialogEffect.Transaction => "the transaction only",
            SipDialogEffect.Usage => "the usage",
            _ => "the dialog",
        };
        return $"{(rule.Ends ? "ends" : "redirects")} {reach}{(rule.EndsSubscription ? ", and a subscription" : "")}";
    }

    private static string Words(SipReasonPhraseAliasKind kind) => kind switch
    {
        SipReasonPhraseAliasKind.Rfc => "alternative",
        SipReasonPhraseAliasKind.Historic => "historic",
        SipReasonPhraseAliasKind.RfcExample => "example",
        SipReasonPhraseAliasKind.OtherSdo => "other standard",
        _ => "implementation",
    };
}
