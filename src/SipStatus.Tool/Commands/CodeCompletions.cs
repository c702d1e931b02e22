using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Tool.Lookup;

namespace SipStatus.Tool.Commands;

/// <summary>What a shell may put in place of the beginning of a word that stands for codes.</summary>
internal static class CodeCompletions
{
    /// <summary>For a number, or nothing yet, the registered codes; for letters the names of C#.</summary>
    public static IEnumerable<string> OfCode(string word) => IsNumber(word)
        ? Codes.Where(code => code.StartsWith(word, StringComparison.Ordinal))
        : SipStatusRegistry.All.Select(info => info.Name).Where(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The causes of Q.850 and the codes.</summary>
    public static IEnumerable<string> OfCause(string word) => IsNumber(word)
        ? Q850Search.All.Where(cause => cause.IsDefined).Select(cause => cause.Value.ToString(CultureInfo.InvariantCulture)).Concat(Codes)
            .Where(number => number.StartsWith(word, StringComparison.Ordinal))
        : OfCode(word);

    /// <summary>For a set of codes: its last item.</summary>
    public static IEnumerable<string> OfSet(string word)
    {
        var start = word.LastIndexOfAny([',', '!', ' ']) + 1;
        return StatusClassNames.All.Select(StatusClassNames.Digits).Concat(Codes)
            .Where(item => item.StartsWith(word[start..], StringComparison.OrdinalIgnoreCase))
            .Select(item => word[..start] + item);
    }

    private static IEnumerable<string> Codes => SipStatusRegistry.All.Select(info => info.StatusCode.ToString("D"));

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
