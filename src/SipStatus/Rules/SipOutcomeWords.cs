using System;
using System.Globalization;

namespace SipStatus.Rules;

/// <summary>The words for outcomes, as extension methods: <c>SipOutcome.NoAnswer.GetWord("zh")</c>.</summary>
public static class SipOutcomeWords
{
    /// <summary>The word in a language.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">A language tag (RFC 5646) such as <c>zh</c>, <c>zh-CN</c> or <c>de</c>, in any letter case.</param>
    /// <returns>The word in Chinese if the language is <c>zh</c>, else in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not a value of <see cref="SipOutcome"/>.</exception>
    public static string GetWord(this SipOutcome outcome, string language)
    {
        if (language is null)
        {
            Throw.ArgumentNull(nameof(language));
        }

        return Find(SummaryLanguage.IsChinese(language) ? OutcomeWordTable.Chinese : OutcomeWordTable.English, outcome);
    }

    /// <summary>The word in the language of a culture.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="culture">The culture, such as <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The word in Chinese for every Chinese culture, else in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not a value of <see cref="SipOutcome"/>.</exception>
    public static string GetWord(this SipOutcome outcome, CultureInfo culture)
    {
        if (culture is null)
        {
            Throw.ArgumentNull(nameof(culture));
        }

        return outcome.GetWord(culture.Name);
    }

    internal static void MustBeOutcome(SipOutcome outcome)
    {
        if ((uint)outcome >= (uint)OutcomeWordTable.English.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome.");
        }
    }

    private static string Find(string[] words, SipOutcome outcome)
    {
        MustBeOutcome(outcome);
        return words[(int)outcome];
    }
}
