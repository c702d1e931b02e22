using System.Collections.Generic;

namespace SipStatus.Rules;

public static partial class SipStatusCodeRules
{
    /// <summary>What a client or a proxy does after the code, whether the code is registered or not.</summary>
    /// <param name="code">The code.</param>
    /// <returns>
    /// The rules, for all methods and roles; empty if no RFC has one, and for the default value.
    /// <see cref="SipRule.AppliesTo(string?, SipRole)"/> chooses among them. The list of a code is made once.
    /// </returns>
    public static IReadOnlyList<SipRetryRule> GetRetryRules(this SipStatusCode code) => RetryRuleTable.Rules.Of(code);
}
