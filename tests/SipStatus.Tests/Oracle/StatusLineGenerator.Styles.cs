using System;
using System.Linq;
using System.Text;

namespace SipStatus.Tests.Oracle;

/// <summary>What needs no generator: the styles, and how an input is shown where a comparison fails.</summary>
internal static partial class StatusLineGenerator
{
    /// <summary>Every style, from none of the flags to all of them; each at the index that is its number.</summary>
    public static OracleStyles[] AllStyles =>
        field ??= Enumerable.Range(0, (int)OracleStyles.Lenient + 1).Select(styles => (OracleStyles)styles).ToArray();

    /// <summary>
    /// An input as a failing test prints it: printable ASCII as it is, every other unit as \x or \u and its hexadecimal digits, and
    /// after a unit that comes many times in a row how often it does, as <c>a{8160}</c>.
    /// </summary>
    public static string Print<T>(T[] input)
        where T : unmanaged, IConvertible
    {
        var text = new StringBuilder("\"");
        for (int start = 0, end; start < input.Length; start = end)
        {
            end = start + 1;
            while (end < input.Length && input[end].Equals(input[start]))
            {
                end++;
            }

            var unit = Print(input[start].ToInt32(null));
            if (end - start < 32)
            {
                text.Insert(text.Length, unit, end - start);
            }
            else
            {
                text.Append(unit).Append('{').Append(end - start).Append('}');
            }
        }

        return text.Append('"').ToString();
    }

    private static string Print(int unit) => unit switch
    {
        '"' or '\\' => $"\\{(char)unit}",
        >= 0x20 and <= 0x7E => $"{(char)unit}",
        < 0x100 => $"\\x{unit:X2}",
        _ => $"\\u{unit:X4}",
    };
}
