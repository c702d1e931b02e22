using System;

namespace SipStatus.Tool.Lookup;

/// <summary>How far two words are from each other: letters left out, put in, replaced, or swapped with their neighbour.</summary>
internal static class EditDistance
{
    private const int LettersPerError = 4;
    private const int LongestText = 100;

    /// <summary>Whether one may be the other with typing errors, at most one for every four letters.</summary>
    public static bool AreClose(string typed, string meant)
    {
        var most = Math.Max(1, Math.Min(typed.Length, meant.Length) / LettersPerError);
        return Math.Abs(typed.Length - meant.Length) <= most && Of(typed, meant) <= most;
    }

    /// <summary>The distance, letter case ignored; the largest number for a text that is too long to be a typing error.</summary>
    public static int Of(string typed, string meant)
    {
        if (typed.Length > LongestText || meant.Length > LongestText)
        {
            return int.MaxValue;
        }

        var distances = new int[typed.Length + 1, meant.Length + 1];
        for (var i = 0; i <= typed.Length; i++)
        {
            for (var j = 0; j <= meant.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Step(distances, typed, meant, i, j);
            }
        }

        return distances[typed.Length, meant.Length];
    }

    private static int Step(int[,] distances, string typed, string meant, int i, int j)
    {
        var exchanged = distances[i - 1, j - 1] + (AreSame(typed[i - 1], meant[j - 1]) ? 0 : 1);
        var least = Math.Min(exchanged, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
        return i > 1 && j > 1 && AreSame(typed[i - 1], meant[j - 2]) && AreSame(typed[i - 2], meant[j - 1])
            ? Math.Min(least, distances[i - 2, j - 2] + 1)
            : least;
    }

    private static bool AreSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
