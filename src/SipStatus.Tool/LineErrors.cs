namespace SipStatus.Tool;

/// <summary>What is wrong with a line, in the few words that a table has room for.</summary>
internal static class LineErrors
{
    public static string Describe(SipStatusLineErrorKind kind) => kind switch
    {
        SipStatusLineErrorKind.SipVersion => "the version SIP/2.0 expected",
        SipStatusLineErrorKind.Space => "a space expected",
        SipStatusLineErrorKind.StatusCode => "three digits from 100 to 699 expected",
        SipStatusLineErrorKind.ReasonPhrase => "not allowed in a reason phrase, or the phrase is unfinished",
        SipStatusLineErrorKind.LineEnd => "CRLF expected, and nothing behind it",
        SipStatusLineErrorKind.LineTooLong => "the line is too long",
        _ => "no error",
    };
}
