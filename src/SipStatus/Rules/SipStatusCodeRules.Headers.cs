using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

public static partial class SipStatusCodeRules
{
    /// <summary>What a response with the code must, should or may carry, or not, whether the code is registered or not.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The rules, of all methods and levels; empty for the default value. The list of a code is made once.</returns>
    public static IReadOnlyList<SipHeaderRule> GetHeaderRules(this SipStatusCode code) => HeaderRuleTable.Rules.Of(code);

    /// <summary>Finds the header fields that a response with the code must have but has not.</summary>
    /// <param name="code">The code.</param>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Register"/>, in its letter case (RFC 3261, section 7.1);
    /// <see langword="null"/> or empty if it is not known: then only the rules for every method apply.
    /// </param>
    /// <param name="headerNames">The names of the header fields of the response, long or compact, in any letter case and order.</param>
    /// <returns>
    /// The rules that are not met: those with the level <see cref="SipRequirementLevel.Must"/> and no condition, of header fields. Only the
    /// presence of a field is checked. Nothing is allocated.
    /// </returns>
    /// <example>
    /// <code>
    /// string[] names = ["Via", "From", "To", "Call-ID", "CSeq", "Content-Length"];
    /// Console.WriteLine(SipStatusCode.MethodNotAllowed.GetMissingHeaders("INFO", names).ToString());   // Allow
    /// </code>
    /// </example>
    public static SipMissingHeaders GetMissingHeaders(this SipStatusCode code, string? method, ReadOnlySpan<string> headerNames) =>
        code.GetMissingHeaders(method.AsSpan(), headerNames);

    /// <inheritdoc cref="GetMissingHeaders(SipStatusCode, string?, ReadOnlySpan{string})"/>
    public static SipMissingHeaders GetMissingHeaders(
        this SipStatusCode code, ReadOnlySpan<char> method, ReadOnlySpan<string> headerNames) =>
        new(code.GetHeaderRules(), method, headerNames);

    /// <summary>Finds the header fields that a response with the code must have but a message has not.</summary>
    /// <param name="code">The code.</param>
    /// <typeparam name="TState">
    /// The type of the message, or of whatever else knows its header fields. On .NET 9 and later it may be a ref struct, such as a span of
    /// the bytes of the message. Before .NET 9 no delegate takes a ref struct: there, use the overload that takes names, or pass an object
    /// that holds the message as memory.
    /// </typeparam>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Register"/>, in its letter case (RFC 3261, section 7.1);
    /// <see langword="null"/> or empty if it is not known: then only the rules for every method apply.
    /// </param>
    /// <param name="message">The response: the first argument of <paramref name="hasHeader"/>.</param>
    /// <param name="hasHeader">
    /// Says whether the message has a header field with a name. It is asked for the long name, and then for the compact form if there is
    /// one. A static lambda expression allocates nothing.
    /// </param>
    /// <returns>
    /// The rules that are not met: those with the level <see cref="SipRequirementLevel.Must"/> and no condition, of header fields. Only the
    /// presence of a field is checked. Nothing is allocated.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="hasHeader"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var names = new HashSet&lt;string&gt;(StringComparer.OrdinalIgnoreCase) { "Via", "From", "To", "Call-ID", "CSeq" };
    /// var missing = SipStatusCode.Unauthorized.GetMissingHeaders(SipMethods.Register, names, static (all, name) => all.Contains(name));
    /// Console.WriteLine(missing.ToString());   // WWW-Authenticate
    /// </code>
    /// </example>
    public static SipMissingHeaders<TState> GetMissingHeaders<TState>(
        this SipStatusCode code, string? method, TState message, Func<TState, string, bool> hasHeader)
#if NET9_0_OR_GREATER
        where TState : allows ref struct
#endif
        => code.GetMissingHeaders(method.AsSpan(), message, hasHeader);

    /// <inheritdoc cref="GetMissingHeaders{TState}(SipStatusCode, string?, TState, Func{TState, string, bool})"/>
    public static SipMissingHeaders<TState> GetMissingHeaders<TState>(
        this SipStatusCode code, ReadOnlySpan<char> method, TState message, Func<TState, string, bool> hasHeader)
#if NET9_0_OR_GREATER
        where TState : allows ref struct
#endif
    {
        if (hasHeader is null)
        {
            Throw.ArgumentNull(nameof(hasHeader));
        }

        return new(code.GetHeaderRules(), method, message, hasHeader);
    }
}
