#if !LIBRARY_NETSTANDARD
using System;

namespace SipStatus.Tests;

/// <summary>Calls the parsing interfaces as generic code does: their members are not visible on the types.</summary>
internal static class GenericText
{
    public static T Parse<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    public static bool TryParse<T>(string? text, IFormatProvider? provider, out T? result)
        where T : IParsable<T> => T.TryParse(text, provider, out result);

    public static T ParseChars<T>(ReadOnlySpan<char> text, IFormatProvider? provider)
        where T : ISpanParsable<T> => T.Parse(text, provider);

    public static bool TryParseChars<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out T? result)
        where T : ISpanParsable<T> => T.TryParse(text, provider, out result);

    public static T ParseUtf8<T>(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        where T : IUtf8SpanParsable<T> => T.Parse(utf8Text, provider);

    public static bool TryParseUtf8<T>(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out T? result)
        where T : IUtf8SpanParsable<T> => T.TryParse(utf8Text, provider, out result);
}
#endif
