using System;

namespace SipStatus.Tests.Oracle;

/// <summary>Compares an answer of the library with the oracle's; cheap where they agree, for comparisons by the million.</summary>
internal static class Agreement
{
    /// <summary>Fails with both answers where they differ.</summary>
    /// <param name="expected">The oracle's answer.</param>
    /// <param name="actual">The library's answer.</param>
    /// <param name="styles">The style in which both were asked.</param>
    /// <param name="what">What was asked.</param>
    public static void Assert(in OracleAnswer expected, in OracleAnswer actual, OracleStyles styles, string what)
    {
        if (expected != actual)
        {
            Fail(expected, actual, styles, what);
        }
    }

    /// <summary>The same with the input itself, where no generator prints it.</summary>
    /// <typeparam name="T">The unit of the input.</typeparam>
    /// <param name="expected">The oracle's answer.</param>
    /// <param name="actual">The library's answer.</param>
    /// <param name="styles">The style in which both were asked.</param>
    /// <param name="input">What both were given.</param>
    public static void Assert<T>(in OracleAnswer expected, in OracleAnswer actual, OracleStyles styles, ReadOnlySpan<T> input)
        where T : unmanaged, IConvertible
    {
        if (expected != actual)
        {
            Fail(expected, actual, styles, StatusLineGenerator.Print(input.ToArray()));
        }
    }

    private static void Fail(OracleAnswer expected, OracleAnswer actual, OracleStyles styles, string what) =>
        Xunit.Assert.Fail($"{what}, {styles}:\n  oracle  {expected}\n  library {actual}");
}
