using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Fuzz;

/// <summary>Causes and locations of Q.850 as text, and where a cause leads.</summary>
internal static partial class CauseTarget
{
    public static void Run(byte[] input)
    {
        var text = FuzzInput.Text(input);
        var match = Cause().Match(text);

        Assert.Equal(match.Success, Q850Cause.TryParse(text, out var cause));
        Assert.Equal((match.Success, cause), (Q850Cause.TryParse(input, out var ofBytes), ofBytes));
        if (match.Success)
        {
            Assert.Equal(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), cause.Value);
            Assert.Equal(cause, Q850Cause.Parse(cause.ToString()));
            Assert.Equal(match.Groups[1].Value, cause.ToString("D"));
            Mappings(cause);
        }
        else
        {
            FuzzInput.MustBeFormatException(() => Q850Cause.Parse(text));
            FuzzInput.MustBeFormatException(() => Q850Cause.Parse(input));
        }

        if (Q850Location.TryParse(text, out var location))
        {
            Assert.Equal(text, location.Token, ignoreCase: true);
            Assert.Equal(location, Q850Location.Parse(location.ToString()));
        }
        else
        {
            FuzzInput.MustBeFormatException(() => Q850Location.Parse(text));
        }
    }

    // The answer is one of all rules, and the reason that goes with it reads back.
    private static void Mappings(Q850Cause cause)
    {
        foreach (var mapping in new[] { Q850Mapping.Isup, Q850Mapping.Qsig })
        {
            var rules = mapping.GetAll(cause);
            var rule = mapping.GetStatusCode(cause);
            Assert.True(rule is null || rules.Contains(rule));
            foreach (var back in rules.Where(each => each.StatusCode.Value > 0))
            {
                Assert.NotEqual(SipStatusClass.None, back.StatusCode.Class);
            }
        }

        if (cause.Value > 0)
        {
            Assert.Equal(cause, SipReason.Parse(SipReason.ForQ850(cause).ToString()).Q850Cause);
        }
    }

    [GeneratedRegex(@"\A(0(?!.)|(?:[1-9][0-9]?|1[01][0-9]|12[0-7]))(?: [\t -~\u0080-\uFFFF]*)?\z", RegexOptions.Singleline)]
    private static partial Regex Cause();
}
