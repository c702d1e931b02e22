using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

public static partial class SipStatusCodeRules
{
    /// <summary>What a response with the code must, should or may carry, or not, whether the code is registered or not.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The rules, of all methods and levels; empty for the default value. The list of a code is made once.</returns>
    public static IReadOnlyList<SipHeaderRule> GetHeaderRules(this SipStatusCode code) => HeaderRuleTable.Rules.Of(code);

    /// <summary>The header fields that a response with the code must have and that are not among those it has.</summary>
    /// <param name="code">The code.</param>
    /// <param name="method">
    /// The method of the request, such as <c>REGISTER</c>; <see langword="null"/> where it is not known, which only rules for every method fit.
    /// </param>
    /// <param name="headerNames">The names of the header fields of the response, long or compact, in any letter case and order.</param>
    /// <returns>
    /// The rules that are not met: those with the level <see cref="SipRequirementLevel.Must"/> and no condition, of header fields. That a field is
    /// there is all that is looked at. Nothing is allocated.
    /// </returns>
    /// <example>
    /// <code>
    /// string[] names = ["Via", "From", "To", "Call-ID", "CSeq", "Content-Length"];
    /// Console.WriteLine(SipStatusCode.MethodNotAllowed.GetMissingHeaders("INFO", names).ToString());   // Allow
    /// </code>
    /// </example>
    public static SipMissingHeaders GetMissingHeaders(this SipStatusCode code, string? method, ReadOnlySpan<string> headerNames) => new(code.GetHeaderRules(), method, headerNames);

    /// <summary>The header fields that a response with the code must have and that a message has not.</summary>
    /// <param name="code">The code.</param>
    /// <typeparam name="TState">The type of the message, or whatever else knows its header fields.</typeparam>
    /// <param name="method">
    /// The method of the request, such as <c>REGISTER</c>; <see langword="null"/> where it is not known, which only rules for every method fit.
    /// </param>
    /// <param name="message">The response: the first argument of <paramref name="hasHeader"/>.</param>
    /// <param name="hasHeader">
    /// Says whether the message has a header field of a name. It is asked for the long name, and then for the compact form where there is one.
    /// A static lambda expression allocates nothing.
    /// </param>
    /// <returns>
    /// The rules that are not met: those with the level <see cref="SipRequirementLevel.Must"/> and no condition, of header fields. That a field is
    /// there is all that is looked at. Nothing is allocated.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="hasHeader"/> is <see langword="null"/>.</exception>
    public static SipMissingHeaders<TState> GetMissingHeaders<TState>(this SipStatusCode code, string? method, TState message, Func<TState, string, bool> hasHeader)
    {
        if (hasHeader is null)
        {
            Throw.ArgumentNull(nameof(hasHeader));
        }

        return new(code.GetHeaderRules(), method, message, hasHeader);
    }
}
