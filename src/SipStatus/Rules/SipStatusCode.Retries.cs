using System.Collections.Generic;

namespace SipStatus;

public readonly partial struct SipStatusCode
{
    /// <summary>What a client or a proxy does after the code, whether the code is registered or not.</summary>
    /// <returns>
    /// The rules, for all methods and roles; empty where no RFC has one, and for the default value. <see cref="SipRule.AppliesTo"/> chooses among
    /// them. The list of a code is made once.
    /// </returns>
    public IReadOnlyList<SipRetryRule> GetRetryRules() => RetryRuleTable.Rules.Of(this);
}
