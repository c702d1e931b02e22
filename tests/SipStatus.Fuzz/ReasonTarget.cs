using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SipStatus.Tests.Oracle;
using Xunit;

namespace SipStatus.Fuzz;

/// <summary>Values of the Reason header field, one and a list, as bytes and characters, against their ABNF.</summary>
internal static class ReasonTarget
{
    public static void Run(byte[] input)
    {
        var (low, _, rest) = FuzzInput.Choose(input);
        var styles = (SipReasonStyles)low & SipReasonStyles.Lenient;
        var text = FuzzInput.Text(rest);

        var offset = ReasonOracle.ErrorOffset(rest, styles, isList: true);
        Assert.Equal(offset < 0, SipReason.TryParseAll(rest, styles, out var reasons, out var error));
        MustBeAt(offset, error);
        Assert.Equal(offset < 0, reasons.Count > 0);

        var offsetOfChars = ReasonOracle.ErrorOffset(text, styles, isList: true);
        Assert.Equal(offsetOfChars < 0, SipReason.TryParseAll(text, styles, out var ofChars, out var errorOfChars));
        MustBeAt(offsetOfChars, errorOfChars);
        if (!text.Any(char.IsSurrogate))
        {
            Assert.Equal(reasons, ofChars);
            Assert.Equal(error.Kind, errorOfChars.Kind);
        }

        offset = ReasonOracle.ErrorOffset(rest, styles, isList: false);
        Assert.Equal(offset < 0, SipReason.TryParse(rest, styles, out var reason, out error));
        MustBeAt(offset, error);
        if (offset < 0)
        {
            Assert.Equal(reasons, [reason]);
        }
        else
        {
            FuzzInput.MustBeFormatException(() => SipReason.Parse(rest, styles));
        }

        foreach (var each in reasons)
        {
            MustReadBack(each);
        }

        for (var looser = styles; reasons.Count > 0 && looser <= SipReasonStyles.Lenient; looser++)
        {
            if ((styles & looser) == styles)
            {
                Assert.True(SipReason.TryParseAll(rest, looser, out var same));
                Assert.Equal(reasons, same);
            }
        }
    }

    private static void MustBeAt(int offset, SipReasonError error)
    {
        Assert.Equal(Math.Max(offset, 0), error.Offset);
        Assert.Equal(offset < 0, error.Kind == SipReasonErrorKind.None);
    }

    // In the strict style, as bytes and characters, and among others.
    private static void MustReadBack(SipReason reason)
    {
        var text = reason.ToString();
        // Those of ASCII: others are text like any other in UTF-8, and what is read is written as it is.
        Assert.DoesNotContain(text, unit => char.IsAscii(unit) && char.IsControl(unit) && unit != '\t');
        Assert.Equal(reason, SipReason.Parse(text, SipReasonStyles.Strict));
        Assert.Equal(text, SipReason.Parse(text, SipReasonStyles.Strict).ToString());
        Assert.Equal(reason, SipReason.Parse(Encoding.UTF8.GetBytes(text), SipReasonStyles.Strict));
        Assert.Equal((IEnumerable<SipReason>)[reason, reason], SipReason.ParseAll($"{text}, {text}"));
    }
}
