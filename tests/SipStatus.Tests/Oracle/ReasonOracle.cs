using System.Collections.Generic;
using System.Linq;
using static SipStatus.Tests.Oracle.Abnf;

namespace SipStatus.Tests.Oracle;

/// <summary>
/// The Reason header field in ABNF: RFC 3326, section 2, with the rules of RFC 3261, section 25.1, that it uses, and what each style adds.
/// It tells whether a text is one, and where it is wrong.
/// </summary>
internal static class ReasonOracle
{
    private static readonly Rule s_utf8 = Either(
        Sequence(Range(0xC2, 0xDF), Range(0x80, 0xBF)),
        Sequence(Range(0xE0, 0xE0), Range(0xA0, 0xBF), Range(0x80, 0xBF)),
        Sequence(Either(Range(0xE1, 0xEC), Range(0xEE, 0xEF)), Range(0x80, 0xBF), Range(0x80, 0xBF)),
        Sequence(Range(0xED, 0xED), Range(0x80, 0x9F), Range(0x80, 0xBF)),
        Sequence(Range(0xF0, 0xF0), Range(0x90, 0xBF), Range(0x80, 0xBF), Range(0x80, 0xBF)),
        Sequence(Range(0xF1, 0xF3), Range(0x80, 0xBF), Range(0x80, 0xBF), Range(0x80, 0xBF)),
        Sequence(Range(0xF4, 0xF4), Range(0x80, 0x8F), Range(0x80, 0xBF), Range(0x80, 0xBF)));

    private static readonly Rule s_utf16 = Either(
        Range(0x80, 0xD7FF), Range(0xE000, 0xFFFF), Sequence(Range(0xD800, 0xDBFF), Range(0xDC00, 0xDFFF)));

    private static readonly Dictionary<(SipReasonStyles, bool, bool), Abnf> s_grammars = (
        from styles in Enumerable.Range(0, 8).Select(styles => (SipReasonStyles)styles)
        from isUtf8 in new[] { false, true }
        from isList in new[] { false, true }
        select (styles, isUtf8, isList)).ToDictionary(key => key, key => Grammar(key.styles, key.isUtf8, key.isList));

    /// <summary>-1 where the text is one value, or a list of them; else the offset of the error.</summary>
    public static int ErrorOffset(string text, SipReasonStyles styles, bool isList) =>
        s_grammars[(styles, false, isList)].Match(text.Select(unit => (int)unit));

    /// <summary>The same for UTF-8.</summary>
    public static int ErrorOffset(byte[] utf8Text, SipReasonStyles styles, bool isList) =>
        s_grammars[(styles, true, isList)].Match(utf8Text.Select(unit => (int)unit));

    private static Abnf Grammar(SipReasonStyles styles, bool isUtf8, bool isList)
    {
        var isFree = styles.HasFlag(SipReasonStyles.AllowFreeValue);
        var wsp = AnyOf(" \t");
        var lineEnd = styles.HasFlag(SipReasonStyles.AllowLineFeed) ? Either(Literal("\r\n"), Literal("\n")) : Literal("\r\n");
        var sws = Many(Either(wsp, Sequence(lineEnd, wsp)));
        var nonAscii = isFree ? Range(0x80, 0xFFFF) : isUtf8 ? s_utf8 : s_utf16;

        var alphanum = Either(Range('A', 'Z'), Range('a', 'z'), Range('0', '9'));
        var token = AtLeastOne(Either(alphanum, AnyOf("-.!%*_+`'~")));
        var qdtext = Either(wsp, Sequence(lineEnd, wsp), Range(0x21, 0x21), Range(0x23, 0x5B), Range(0x5D, 0x7E), nonAscii);
        var quotedPair = Sequence(
            Literal("\\"), isFree ? Either(Range('\t', '\t'), Range(0x20, 0x7E), nonAscii) : Either(Range('\t', '\t'), Range(0x20, 0x7E)));
        var quotedString = Sequence(Literal("\""), Many(Either(qdtext, quotedPair)), Literal("\""));
        var hex = Either(Range('0', '9'), Range('a', 'f'), Range('A', 'F'), AnyOf(":."));
        var address = Sequence(Literal("["), AtLeastOne(hex), Literal("]"));
        var freeUnit = Either(Range(0x21, 0x21), Range(0x23, 0x2B), Range(0x2D, 0x3A), Range(0x3C, 0x7E), nonAscii);
        var freeValue = Optional(Sequence(freeUnit, Many(Sequence(sws, freeUnit))));

        var value = Either(quotedString, isFree ? freeValue : Either(token, address));
        var param = Sequence(token, Optional(Sequence(sws, Literal("="), sws, value)));
        var semi = Sequence(sws, Literal(";"), sws);
        var reasonValue = Sequence(
            token, Many(Sequence(semi, styles.HasFlag(SipReasonStyles.AllowEmptyParameter) ? Optional(param) : param)));
        var one = Sequence(sws, reasonValue, sws);
        return Of(isList ? Sequence(one, Many(Sequence(Literal(","), one))) : one);
    }
}
