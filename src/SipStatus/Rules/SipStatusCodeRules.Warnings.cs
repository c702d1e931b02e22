using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Rules;

public static partial class SipStatusCodeRules
{
    /// <summary>The warn-codes with which a Warning header field of the response can explain the code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The warn-codes that RFCs send with the code, ascending; empty for most codes.</returns>
    public static IReadOnlyList<SipWarnCode> GetWarnCodes(this SipStatusCode code) =>
        SipWarnCode.All.Where(warnCode => warnCode.StatusCodes.Contains(code)).ToList().AsReadOnly();
}
