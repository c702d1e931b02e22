using System.Collections.Generic;
using SipStatus.Tests;
using SipStatus.Tests.Oracle;
using Xunit;

namespace SipStatus.Fuzz;

/// <summary>The scanner over a whole input, over blocks of it and over a stream, with and without the line ends of logs.</summary>
internal static class ScannerTarget
{
    public static void Run(byte[] input)
    {
        var (low, high, rest) = FuzzInput.Choose(input);
        var styles = (OracleStyles)low;
        foreach (var endsAtEscapes in new[] { false, true })
        {
            var expected = endsAtEscapes ? ScannerOracle.ScanLog(rest, styles) : ScannerOracle.Scan(rest, styles);
            Assert.Equal(expected, Scan([rest], styles, endsAtEscapes));
            var pieces = FuzzInput.Pieces(rest, (high * high) + 1);
            Assert.Equal(expected, Scan(pieces, styles, endsAtEscapes));
            var stream = new SipStatusStreamScanner(new PiecewiseStream(pieces), (SipStatusLineStyles)styles, endsAtEscapes);
            Assert.Equal(expected, LibraryAnswer.Scan(stream));
            Assert.Equal(rest.Length, stream.BytesConsumed);
        }
    }

    private static List<OracleMatch> Scan(byte[][] blocks, OracleStyles styles, bool endsAtEscapes)
    {
        var matches = new List<OracleMatch>();
        byte[] pending = [];
        var start = 0L;
        for (var i = 0; i < blocks.Length; i++)
        {
            pending = [.. pending, .. blocks[i]];
            var scanner = new SipStatusScanner(pending, i == blocks.Length - 1, (SipStatusLineStyles)styles, endsAtEscapes);
            LibraryAnswer.AddMatches(matches, ref scanner, start);
            start += scanner.BytesConsumed;
            pending = pending[scanner.BytesConsumed..];
        }

        Assert.Empty(pending);
        return matches;
    }
}
