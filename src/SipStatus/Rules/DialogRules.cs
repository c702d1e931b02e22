namespace SipStatus.Rules;

/// <summary>The rule of every code: its own, else that of its class.</summary>
internal static class DialogRules
{
    private static readonly SipDialogRule s_none = new(SipDialogEffect.None, false, false, SipMethodSet.Any, "", null, "");

    private static readonly SipDialogRule?[] s_byCode = new SipDialogRule?[SipStatusCode.Largest + 1];

    /// <summary>The rule of a code.</summary>
    // In the table the rule of a class comes after that of each code.
    internal static SipDialogRule Of(SipStatusCode code) =>
        s_byCode[code.Value] ??= DialogTable.Rules.Of(code) is { Count: > 0 } rules ? rules[0] : s_none;
}
