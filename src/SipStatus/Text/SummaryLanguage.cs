using System;

namespace SipStatus;

/// <summary>The languages that the data has summaries in: Chinese, and English for every other.</summary>
internal static class SummaryLanguage
{
    /// <summary>Whether a language tag (RFC 5646) is that of a Chinese language.</summary>
    internal static bool IsChinese(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');
}
