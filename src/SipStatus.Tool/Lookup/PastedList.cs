using System.Collections.Generic;

namespace SipStatus.Tool.Lookup;

/// <summary>Takes the value of a header field apart.</summary>
internal static class PastedList
{
    /// <summary>The parts between separators, without the white space around them. A separator in quotes is none.</summary>
    public static IEnumerable<string> Split(string text, char separator)
    {
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && isQuoted)
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[i] == separator && !isQuoted)
            {
                yield return text[start..i].Trim();
                start = i + 1;
            }
        }

        yield return text[start..].Trim();
    }
}
