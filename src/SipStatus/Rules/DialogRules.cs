using System;

namespace SipStatus.Rules;

/// <summary>The rule of every code: its own, else that of its class.</summary>
internal static class DialogRules
{
    private static readonly SipDialogRule s_none = new(SipDialogEffect.None, false, false, SipMethodSet.Any, "", null, "");

    private static readonly SipDialogRule[] s_byCode = Spread();

    /// <summary>The rule of a code.</summary>
    internal static SipDialogRule Of(SipStatusCode code) => s_byCode[code.Value];

    private static SipDialogRule[] Spread()
    {
        var rules = new SipDialogRule[SipStatusCode.Largest + 1];
        for (var code = 0; code < rules.Length; code++)
        {
            rules[code] = code < 100 ? s_none : DialogTable.Classes[(code / 100) - 1];
        }

        Array.ForEach(DialogTable.Codes, row => rules[row.Code] = row.Rule);
        return rules;
    }
}
