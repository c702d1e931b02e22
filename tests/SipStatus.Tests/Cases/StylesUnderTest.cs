using System.Collections.Generic;
using System.Linq;
using SipStatus.Tests.Oracle;

namespace SipStatus.Tests;

/// <summary>Every combination of the flags, and one with every bit that has no meaning.</summary>
internal static class StylesUnderTest
{
    private const SipStatusLineStyles UnknownBits = ~SipStatusLineStyles.Lenient;

    /// <summary>All of them.</summary>
    public static IEnumerable<SipStatusLineStyles> All => Where(with: SipStatusLineStyles.Strict, without: SipStatusLineStyles.Strict);

    /// <summary>The combinations that have all of some flags and none of some others.</summary>
    public static IEnumerable<SipStatusLineStyles> Where(SipStatusLineStyles with, SipStatusLineStyles without)
    {
        foreach (var styles in StatusLineGenerator.AllStyles.Select(styles => (SipStatusLineStyles)styles))
        {
            if ((styles & with) == with && (styles & without) == 0)
            {
                yield return styles;
                yield return styles | UnknownBits;
            }
        }
    }
}
