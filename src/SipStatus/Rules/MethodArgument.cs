using System;

namespace SipStatus.Rules;

/// <summary>What stands where a method is asked for.</summary>
internal static class MethodArgument
{
    /// <summary>Refuses what is no method: an INVITE with a space beside it would pass for a method that nobody knows.</summary>
    /// <param name="method">The method; nothing at all is left to the caller.</param>
    internal static void Check(ReadOnlySpan<char> method)
    {
        if (!method.IsEmpty && !Token.IsWhole(method))
        {
            throw new ArgumentException("The method is no token (RFC 3261, section 25.1, Method).", nameof(method));
        }
    }
}
