using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace SipStatus.Benchmarks.Rivals;

/// <summary>
/// The same job as <see cref="SplitParser"/> by a regular expression over the line as a string, which may be interpreted or generated
/// as source.
/// </summary>
internal static partial class RegexParser
{
    private const string DefaultPattern = @"^(?i:SIP)/2\.0 ([1-6][0-9]{2})(?: ([^\x00-\x08\x0A-\x1F\x7F]*))?\z";

    // The loop of the phrase is unrolled at the escapes, so that the engine has nothing to try twice.
    private const string StrictPattern =
        @"^(?i:SIP)/2\.0 ([1-6][0-9]{2}) ([\t !$&'()*+,\-./0-9:;=?@A-Z_a-z~\u0080-\uFFFF]*(?:%[0-9A-Fa-f]{2}[\t !$&'()*+,\-./0-9:;=?@A-Z_a-z~\u0080-\uFFFF]*)*)\z";

    internal static Regex GeneratedDefault { get; } = CreateGeneratedDefault();

    internal static Regex GeneratedStrict { get; } = CreateGeneratedStrict();

    internal static Regex InterpretedDefault { get; } = new(DefaultPattern, RegexOptions.CultureInvariant);

    internal static Regex InterpretedStrict { get; } = new(StrictPattern, RegexOptions.CultureInvariant);

    /// <summary>Reads the line at the beginning of UTF-8 bytes.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> source, Regex regex, RivalStyle style, out int code, out string phrase)
    {
        var end = source.IndexOf("\r\n"u8);
        var line = end < 0 ? source : source.Slice(0, end);
        var match = style == RivalStyle.Strict && !Utf8.IsValid(line) ? Match.Empty : regex.Match(Encoding.UTF8.GetString(line));
        code = match.Success ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        phrase = match.Groups[2].Value;
        return match.Success;
    }

    [GeneratedRegex(DefaultPattern, RegexOptions.CultureInvariant)]
    private static partial Regex CreateGeneratedDefault();

    [GeneratedRegex(StrictPattern, RegexOptions.CultureInvariant)]
    private static partial Regex CreateGeneratedStrict();
}
