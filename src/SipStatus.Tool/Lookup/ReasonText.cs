using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>What pasted reasons say beside their cause: where the cause arose (RFC 8606) and in which words.</summary>
internal static class ReasonText
{
    public const string LocationName = "location";

    /// <summary>Writes a line for each reason that says more than its cause; nothing if none does.</summary>
    /// <param name="page">Where it is written.</param>
    /// <param name="answered">The reasons of each question.</param>
    /// <param name="language">The language.</param>
    public static void Write(Page page, IEnumerable<IReadOnlyList<SipReason>> answered, Language language)
    {
        // Most questions have none.
        var reasons = answered.Where(reasons => reasons.Count > 0).ToList();
        if (reasons.Count > 0)
        {
            WriteFacts(page, reasons.SelectMany(all => all), language);
        }
    }

    private static void WriteFacts(Page page, IEnumerable<SipReason> reasons, Language language)
    {
        var facts = reasons.Where(reason => !PastedReason.NamesNothing(reason)).Select(reason => ToFact(reason, language))
            .Where(fact => fact.Remark.Length > 0)
            .ToList();
        if (facts.Count > 0)
        {
            page.WriteLine();
            page.Write(FactTable.Create(page, facts, language));
        }
    }

    private static Fact ToFact(SipReason reason, Language language)
    {
        var cause = reason.Cause is { } number ? $" {number.ToString(CultureInfo.InvariantCulture)}" : "";
        var text = string.IsNullOrEmpty(reason.Text) ? "" : $"text \"{VisibleText.Escape(reason.Text)}\"";
        return new Fact("Reason", reason.Protocol + cause, Words.Join(language, LocationOf(reason, language), text));
    }

    private static string LocationOf(SipReason reason, Language language) =>
        !reason.TryGetParameter(LocationName, out var token) ? ""
        : reason.Location is { } location ? $"{LocationName} {location.Token}: {Words.Of(location, language)}"
        : $"{LocationName} {VisibleText.Escape(token ?? "")}";
}

/// <summary>A pasted reason in the JSON.</summary>
/// <param name="Protocol">The protocol, such as <c>Q.850</c>.</param>
/// <param name="Cause">The number, if there is one.</param>
/// <param name="Location">The token of RFC 8606 for where it arose, as it was written.</param>
/// <param name="Text">The text.</param>
internal sealed record PastedReasonDocument(string Protocol, int? Cause, string? Location, string? Text)
{
    public static PastedReasonDocument Of(SipReason reason)
    {
        _ = reason.TryGetParameter(ReasonText.LocationName, out var location);
        return new PastedReasonDocument(reason.Protocol, reason.Cause, location, reason.Text);
    }
}
