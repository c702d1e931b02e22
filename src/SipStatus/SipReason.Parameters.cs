using System;
using System.Globalization;
using SipStatus.Q850;

namespace SipStatus;

public readonly partial struct SipReason
{
    /// <summary>Finds a parameter by its name.</summary>
    /// <param name="name">
    /// The name, in any letter case: <c>ppi</c> (RFC 9410), <c>v</c>, or <c>cause</c>, <c>text</c> and <c>location</c> too.
    /// </param>
    /// <param name="value">
    /// The value without quotes and backslashes; <see langword="null"/> if there is no such parameter, or it has no value. For
    /// <c>cause</c>, <c>text</c> and <c>location</c> it is the value of <see cref="Cause"/>, <see cref="Text"/> and <see cref="Location"/>
    /// as <see cref="ToString()"/> writes them, if they are set. Otherwise, if several parameters have the name, it is the value of the
    /// first; all of them are kept.
    /// </param>
    /// <returns><see langword="true"/> if there is such a parameter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// SipReason reason = SipReason.Parse("SIP;cause=603;text=\"Network Blocked\";v=analytics1");
    /// Console.WriteLine(reason.TryGetParameter("v", out string? value));   // True
    /// Console.WriteLine(value);                                           // analytics1
    /// </code>
    /// </example>
    public bool TryGetParameter(string name, out string? value)
    {
        if (name is null)
        {
            Throw.ArgumentNull(nameof(name));
        }

        value = FindWhatIsKnown(name);
        if (value is not null)
        {
            return true;
        }

        var isThere = TryFind(name, needsValue: false, out var parameter);
        value = isThere && parameter.HasValue ? Decode(parameter) : null;
        return isThere;
    }

    /// <summary>Makes a copy of the reason with a parameter, which replaces those of the same name.</summary>
    /// <param name="name">The name, a token; it may be <c>cause</c>, <c>text</c> or <c>location</c>.</param>
    /// <param name="value">
    /// The value; <see langword="null"/> for a name without a value. It is put in quotes if it is neither a token nor a host such as
    /// <c>[::1]</c>, and that of <c>text</c> always (RFC 3326, section 2).
    /// </param>
    /// <returns>The new reason; this one does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is no token, or <paramref name="value"/> holds a control character (U+0000 to U+001F but HTAB, or U+007F) or
    /// an unpaired surrogate.
    /// </exception>
    /// <exception cref="InvalidOperationException">This is <c>default(SipReason)</c>, which is no reason.</exception>
    public SipReason WithParameter(string name, string? value = null)
    {
        if (name is null)
        {
            Throw.ArgumentNull(nameof(name));
        }

        if (!Token.IsWhole(name.AsSpan()))
        {
            ReasonThrow.NotAToken(nameof(name));
        }

        CheckValue(value, nameof(value));
        if (this == default)
        {
            ReasonThrow.NoParameters();
        }

        var others = ToString(without: name);
        if (value is null)
        {
            return Read($"{others};{name}");
        }

        var isPlain = ReasonText.IsPlain(value.AsSpan()) && !IsName(name.AsSpan(), TextName);
        return Read($"{others};{name}={(isPlain ? value : Quote(value))}");
    }

    /// <summary>
    /// Makes a copy of the reason with any text, such as the message of an exception. Nothing in the text can split the header field.
    /// </summary>
    /// <param name="text">
    /// The text. Each run of control characters and line ends becomes one SP, white space at the ends is dropped, and an unpaired surrogate
    /// becomes U+FFFD. <see langword="null"/> and white space alone are no text.
    /// </param>
    /// <returns>The new reason; this one does not change.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default(SipReason)</c>, which is no reason.</exception>
    public SipReason WithSafeText(string? text)
    {
        var safe = SafeText.Of(text);
        if (safe.Length > 0)
        {
            return WithParameter(TextName, safe);
        }

        if (this == default)
        {
            ReasonThrow.NoParameters();
        }

        return _source is null ? this : Read(ToString(without: TextName));
    }

    /// <summary>
    /// Whether the reason says that a carrier's analytics has blocked the call. The mark is a parameter, or stands within the text: some
    /// senders put their whole list of parameters there. Makes no string.
    /// </summary>
    internal bool IsBlockedByAnalytics =>
        (StatusCode != default || Q850Cause != default) && (HasValueThatBegins("v", "analytics") || HasTextItemThatBegins("v=analytics"));

    // A text that was built here is within the grammar.
    private static SipReason Read(string text) => Parse(text, SipReasonStyles.Strict);

    private static SipReason Make(string protocol, int? cause, Q850Location? location, string? text)
    {
        var known = ReasonProtocols.Find<char, Utf16Text>(protocol.AsSpan());
        if (text is null && known >= 0)
        {
            return new SipReason(new Parts(known, cause, location), null, 0, 0, 0);
        }

        var source = (cause is { } number ? $"{protocol};cause={number.ToString(CultureInfo.InvariantCulture)}" : protocol)
            + (text is null ? "" : $";text={Quote(text)}")
            + (location is { } place ? $";location={place.Token}" : "");
        return Read(source);
    }

    private static string Quote(string value) => $"\"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private static void CheckValue(string? value, string parameter)
    {
        var units = value.AsSpan();
        var fault = Math.Min(PhraseUnits.SkipFree<char, Utf16Text>(units, 0), PhraseUnits.WellFormedLength<char, Utf16Text>(units));
        if (fault < units.Length)
        {
            ReasonThrow.WouldSplit(parameter, fault);
        }
    }

    private bool HasValueThatBegins(string name, string start)
    {
        if (!TryFind(name, needsValue: true, out var parameter))
        {
            return false;
        }

        var matched = 0;
        foreach (var unit in UnitsOf(parameter))
        {
            if (matched == start.Length || ReasonText.ToLower(unit) != start[matched])
            {
                break;
            }

            matched++;
        }

        return matched == start.Length;
    }

    // Items are separated by semicolons, and may have white space before them.
    private bool HasTextItemThatBegins(string start)
    {
        if (!HasText)
        {
            return false;
        }

        const int Other = -1;
        var matched = 0;
        foreach (var unit in new ReasonValueUnits(WrittenText, TextForm))
        {
            if (unit == ';')
            {
                matched = 0;
            }
            else if (matched != Other && (matched > 0 || !char.IsWhiteSpace(unit)))
            {
                matched = ReasonText.ToLower(unit) == start[matched] ? matched + 1 : Other;
            }

            if (matched == start.Length)
            {
                return true;
            }
        }

        return false;
    }

    private string? FindWhatIsKnown(string name) =>
        IsName(name.AsSpan(), CauseName) ? Cause?.ToString(CultureInfo.InvariantCulture)
        : IsName(name.AsSpan(), TextName) ? Text
        : IsName(name.AsSpan(), LocationName) ? Location?.Token
        : null;

    private bool TryFind(string name, bool needsValue, out ReasonParameter parameter)
    {
        ReadProtocol(out var reader);
        while (reader.TryReadParameter(out parameter))
        {
            if ((parameter.HasValue || !needsValue) && IsName(NameOf(parameter), name))
            {
                return true;
            }
        }

        return false;
    }

    // Leaves the reader after the protocol.
    private ReadOnlySpan<char> ReadProtocol(out ReasonReader<char, Utf16Text> reader)
    {
        reader = new ReasonReader<char, Utf16Text>(Source, SipReasonStyles.Lenient);
        return reader.TryReadProtocol(out var start, out var length) ? Source.Slice(start, length) : default;
    }

    private ReadOnlySpan<char> NameOf(ReasonParameter parameter) => Source.Slice(parameter.NameStart, parameter.NameLength);

    private ReadOnlySpan<char> ValueOf(ReasonParameter parameter) => Source.Slice(parameter.ValueStart, parameter.ValueLength);

    private ReasonValueUnits UnitsOf(ReasonParameter parameter) => new(ValueOf(parameter), parameter.Form);

    private string Decode(ReasonParameter parameter) => ReasonText.Decode(ValueOf(parameter), parameter.Form);

    private static bool IsName(ReadOnlySpan<char> text, string? name) =>
        name is not null && ReasonText.EqualsIgnoreCase<char, Utf16Text>(text, name);
}
