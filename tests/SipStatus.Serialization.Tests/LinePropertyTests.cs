using CsCheck;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>Lines with any phrase that a line can have, through every serializer.</summary>
public class LinePropertyTests
{
    private const string SpecialCharacters = "\t <&\"\\/]\u0080\u0085\u00A0\u2028\uFEFF\uFFFD";

    // What XML 1.0 has no way to say is refused there.
    private static readonly Gen<SipStatusLine> s_lines = Gen.Select(
        Gen.Int[100, 699],
        Gen.OneOf(
            Gen.Char['\u0020', '\u007E'],
            Gen.Int[0, SpecialCharacters.Length - 1].Select(i => SpecialCharacters[i]),
            Gen.Char['\u0080', '\uD7FF']).Array[0, 12],
        (code, phrase) => new SipStatusLine(new SipStatusCode(code), new string(phrase)));

    public static TheoryData<string> Names => [.. Serializers.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_WithAnyPhrase_ComesBackEqual(string name)
    {
        var serializer = Serializers.All[name];
        s_lines.Sample(
            line => line.Equals(serializer.Read(serializer.Write(line, typeof(SipStatusLine)), typeof(SipStatusLine))), iter: 500);
    }
}
