using System;
using System.Collections.Generic;
using System.Globalization;

namespace SipStatus;

/// <summary>
/// What the registry knows about one registered status code. Immutable; there is one object for each code, so that entries compare
/// by reference.
/// </summary>
/// <example>
/// <code>
/// SipStatusInfo info = SipStatusCode.BusyHere.GetInfo()!;
/// Console.WriteLine(info.Reference);                 // RFC 3261, section 21.4.24
/// Console.WriteLine(info.GetSummary("zh-CN"));
/// </code>
/// </example>
public sealed partial class SipStatusInfo
{
    private readonly int _ordinal;

    internal SipStatusInfo(
        int ordinal, string name, SipRfcReference reference, SipStatusRegistration registration,
        IReadOnlyList<SipReasonPhraseAlias> aliases)
    {
        _ordinal = ordinal;
        Name = name;
        Reference = reference;
        Registration = registration;
        Aliases = aliases;
    }

    /// <summary>The code.</summary>
    public SipStatusCode StatusCode => new(StatusCodeTable.Codes[_ordinal]);

    /// <summary>The name of the code in C#: that of the static property of <see cref="SipStatusCode"/>, such as <c>BusyHere</c>.</summary>
    public string Name { get; }

    /// <summary>The canonical Reason-Phrase, such as <c>Busy Here</c>.</summary>
    public string ReasonPhrase => StatusCodeTable.ReasonPhrases[_ordinal];

    /// <summary>The other phrases that are used for the code, in ordinal order; empty if there are none.</summary>
    public IReadOnlyList<SipReasonPhraseAlias> Aliases { get; }

    /// <summary>The RFC and section that define the code.</summary>
    public SipRfcReference Reference { get; }

    /// <summary>Whether the code is active, deprecated or reserved.</summary>
    public SipStatusRegistration Registration { get; }

    /// <summary>When the code is sent and what it means, in English: one or two sentences.</summary>
    public string Summary => SipStatusSummaries.English(_ordinal);

    /// <summary>When the code is sent and what it means, in a language.</summary>
    /// <param name="language">A language tag (RFC 5646) such as <c>zh</c>, <c>zh-CN</c> or <c>de</c>, in any letter case.</param>
    /// <returns>The summary in Chinese if the language is <c>zh</c>, else in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public string GetSummary(string language)
    {
        if (language is null)
        {
            Throw.ArgumentNull(nameof(language));
        }

        return SummaryLanguage.IsChinese(language) ? SipStatusSummaries.Chinese(_ordinal) : Summary;
    }

    /// <summary>When the code is sent and what it means, in the language of a culture.</summary>
    /// <param name="culture">The culture, such as <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The summary in Chinese for every Chinese culture, else in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public string GetSummary(CultureInfo culture)
    {
        if (culture is null)
        {
            Throw.ArgumentNull(nameof(culture));
        }

        return GetSummary(culture.Name);
    }

    /// <summary>The code and its phrase.</summary>
    /// <returns>For example <c>486 Busy Here</c>.</returns>
    public override string ToString() => StatusCode.ToString();
}
