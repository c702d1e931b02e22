using System.Text;

namespace SipStatus.Rules;

/// <summary>The words for the facts.</summary>
internal static partial class FactTable
{
    /// <summary>What has to be so, in words; empty if nothing has to.</summary>
    internal static string ToWords(SipCircumstances circumstances)
    {
        if (circumstances == default)
        {
            return "";
        }

        var text = new StringBuilder();
        for (var bit = 0; bit < Words.Length; bit++)
        {
            var fact = (SipFacts)(1L << bit);
            if (((circumstances.Facts | circumstances.Not) & fact) != 0)
            {
                text.Append(text.Length == 0 ? "" : " and ")
                    .Append((circumstances.Facts & fact) != 0 ? Words[bit].Holds : Words[bit].Fails);
            }
        }

        return text.ToString();
    }
}
