using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Rules;

public static partial class SipStatusCodeRules
{
    /// <summary>The warn-codes that tell in the Warning header field of a response why it has the code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The warn-codes that RFCs send with the code, ascending; empty for most codes.</returns>
    public static IReadOnlyList<SipWarnCode> GetWarnCodes(this SipStatusCode code) =>
        SipWarnCode.All.Where(warnCode => warnCode.StatusCodes.Contains(code)).ToList().AsReadOnly();
}
