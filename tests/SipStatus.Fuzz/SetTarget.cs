using System.Linq;
using SipStatus.Tests.Oracle;
using Xunit;

namespace SipStatus.Fuzz;

/// <summary>Sets of codes as text, against the oracle.</summary>
internal static class SetTarget
{
    public static void Run(byte[] input)
    {
        var text = FuzzInput.Text(input);
        var expected = StatusCodeSetOracle.Read(text);

        Assert.Equal(expected is not null, SipStatusCodeSet.TryParse(text, out var set));
        Assert.Equal(expected is not null, SipStatusCodeSet.TryParse(input, out var ofBytes));
        Assert.Equal(set, ofBytes);
        if (set is null)
        {
            FuzzInput.MustBeFormatException(() => SipStatusCodeSet.Parse(text));
            FuzzInput.MustBeFormatException(() => SipStatusCodeSet.Parse(input));
            return;
        }

        Assert.Equal(expected!.Order(), set.Select(code => code.Value));
        Assert.Equal(expected!.Count, set.Count);
        Assert.Equal(set, SipStatusCodeSet.Parse(set.ToString()));
        Assert.Equal(set, new SipStatusCodeSet(expected!.Select(code => new SipStatusCode(code))));
        Assert.Equal(600 - set.Count, (~set).Count);
        Assert.Equal(set, ~~set);
    }
}
