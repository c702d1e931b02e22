namespace SipStatus;

/// <summary>
/// What somebody means by a code that IANA does not register: a code of the replaced RFC 2543, or one that a program made up. Immutable.
/// </summary>
/// <remarks>
/// It explains what is seen in a trace. The code stays unregistered: it is in no other answer of the library, a client treats it as the
/// <see cref="SipStatusCode.ToFallback"/> of its class (RFC 3261, section 8.1.3.2), and nobody should send it.
/// </remarks>
/// <example>
/// <code>
/// foreach (SipUnregisteredCode use in SipStatusRegistry.FindUnregistered(new SipStatusCode(478)))
/// {
///     Console.WriteLine(use);           // 478 Unresolvable destination
///     Console.WriteLine(use.Summary);   // The proxy found no address for the next hop.
/// }
/// </code>
/// </example>
public sealed class SipUnregisteredCode
{
    private readonly string _chinese;

    internal SipUnregisteredCode(
        int code, string reasonPhrase, SipRfcReference? reference, string english, string chinese, string source)
    {
        StatusCode = new SipStatusCode(code);
        ReasonPhrase = reasonPhrase;
        Reference = reference;
        Summary = english;
        Source = source;
        _chinese = chinese;
    }

    /// <summary>The code.</summary>
    public SipStatusCode StatusCode { get; }

    /// <summary>The phrase that is sent with it.</summary>
    public string ReasonPhrase { get; }

    /// <summary>The replaced RFC that had the code, and the section; <see langword="null"/> if no RFC ever had it.</summary>
    public SipRfcReference? Reference { get; }

    /// <summary>What the sender means, in English.</summary>
    public string Summary { get; }

    /// <summary>Who sends it, or has it in a table, in a few words.</summary>
    public string Source { get; }

    /// <summary>What the sender means, in a language.</summary>
    /// <param name="language">A language tag (RFC 5646) such as <c>zh-CN</c>, in any letter case.</param>
    /// <returns>The summary in Chinese if the language is <c>zh</c>, else in English.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public string GetSummary(string language)
    {
        if (language is null)
        {
            Throw.ArgumentNull(nameof(language));
        }

        return SummaryLanguage.IsChinese(language) ? _chinese : Summary;
    }

    /// <summary>The code and the phrase.</summary>
    /// <returns>For example <c>478 Unresolvable destination</c>.</returns>
    public override string ToString() => $"{StatusCode} {ReasonPhrase}";
}
