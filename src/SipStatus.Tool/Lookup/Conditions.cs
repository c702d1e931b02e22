using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>The conditions of rules. The tables have them in English.</summary>
internal static class Conditions
{
    /// <summary>The condition in a language; where there are no words for it, that there is one.</summary>
    public static string Of(string condition, Language language) => condition.Length == 0 ? "" : language.Choose(condition, "有条件，见 RFC");
}
