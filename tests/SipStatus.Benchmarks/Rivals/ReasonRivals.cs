using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SipStatus.Benchmarks.Rivals;

/// <summary>
/// A Reason header field value as most programs read it, split at semicolons, and by a regular expression, which knows quoted strings. Both
/// look for the protocol, a cause that is a number, and a text; what else there is they drop.
/// </summary>
internal static partial class ReasonRivals
{
    private const string Pattern =
        """
        ^[ \t]*([-.!%*_+`'~0-9A-Za-z]+)(?:[ \t]*;[ \t]*(?:cause[ \t]*=[ \t]*([0-9]{1,9})|text[ \t]*=[ \t]*"((?:[^"\\\x00-\x1F]|\\.)*)"|[-.!%*_+`'~0-9A-Za-z]+(?:[ \t]*=[ \t]*(?:"(?:[^"\\\x00-\x1F]|\\.)*"|[^;,"]*?))?))*[ \t]*\z
        """;

    internal static Regex Interpreted { get; } = new(Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    internal static Regex Generated { get; } = CreateGenerated();

    internal static bool TrySplit(string value, out string protocol, out int? cause, out string? text)
    {
        (cause, text) = (null, null);
        var parts = value.Split(';');
        protocol = parts[0].Trim();
        for (var i = 1; i < parts.Length; i++)
        {
            var equals = parts[i].IndexOf('=');
            if (equals < 0)
            {
                continue;
            }

            var name = parts[i][..equals].Trim();
            var own = parts[i][(equals + 1)..].Trim();
            if (name.Equals("cause", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(own, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                cause = number;
            }
            else if (name.Equals("text", StringComparison.OrdinalIgnoreCase))
            {
                text = own.Trim('"');
            }
        }

        return protocol.Length > 0;
    }

    internal static bool TryMatch(string value, Regex regex, out string protocol, out int? cause, out string? text)
    {
        var match = regex.Match(value);
        protocol = match.Groups[1].Value;
        cause = match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        text = match.Groups[3].Success ? match.Groups[3].Value : null;
        return match.Success;
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CreateGenerated();
}
