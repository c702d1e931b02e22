using System;
using System.Collections.Generic;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// What the text of <c>lookup</c> tells about a code, one method for each subject. A new subject is one more method, and its
/// name in <see cref="All"/>.
/// </summary>
internal static class LookupSections
{
    public static IReadOnlyList<Func<SipStatusCode, IEnumerable<Fact>>> All { get; } = [Registration, Behaviour, Aliases];

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

    private static string Words(SipReasonPhraseAliasKind kind) => kind switch
    {
        SipReasonPhraseAliasKind.Rfc => "alternative",
        SipReasonPhraseAliasKind.Historic => "historic",
        SipReasonPhraseAliasKind.RfcExample => "example",
        SipReasonPhraseAliasKind.OtherSdo => "other standard",
        _ => "implementation",
    };
}
