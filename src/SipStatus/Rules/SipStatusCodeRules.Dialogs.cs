using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

public static partial class SipStatusCodeRules
{
    /// <summary>What a response with the code to a request inside a dialog does to it, whatever the method.</summary>
    /// <param name="code">The code.</param>
    /// <returns>
    /// The rule of the code, or of its class if the code is not registered. Never <see langword="null"/>: the rule for the default value
    /// has no effect.
    /// </returns>
    /// <remarks>
    /// The RFCs disagree about 408, 481 and 502: the remarks of <see cref="SipDialogRule"/> say what each says, and which one is followed.
    /// </remarks>
    public static SipDialogRule GetDialogRule(this SipStatusCode code) => DialogRules.Of(code);

    /// <summary>What a response with the code to a request of a method does to the dialog.</summary>
    /// <param name="code">The code.</param>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Info"/>, in its letter case (RFC 3261, section 7.1); <see langword="null"/>
    /// or empty if it is not known: then there are no exceptions.
    /// </param>
    /// <returns>
    /// The exception for the method, if there is one without a condition, else the rule of the code. <see cref="GetDialogExceptions"/> has
    /// those with a condition, and that a BYE ends the session whatever answers it. Never <see langword="null"/>.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="method"/> is no token (RFC 3261, section 25.1).</exception>
    /// <remarks>
    /// A method that belongs to no usage, such as OPTIONS or an unknown one, ends none (RFC 5057, section 5.3). A 489 has a meaning for
    /// SUBSCRIBE and NOTIFY alone.
    /// </remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(SipStatusCode.NotImplemented.GetDialogRule("INVITE").Effect);   // Usage
    /// Console.WriteLine(SipStatusCode.NotImplemented.GetDialogRule("INFO").Effect);     // Transaction
    /// </code>
    /// </example>
    public static SipDialogRule GetDialogRule(this SipStatusCode code, string? method) => code.GetDialogRule(method.AsSpan());

    /// <inheritdoc cref="GetDialogRule(SipStatusCode, string?)"/>
    public static SipDialogRule GetDialogRule(this SipStatusCode code, ReadOnlySpan<char> method)
    {
        MethodArgument.Check(method);
        var exceptions = code.GetDialogExceptions();
        for (var i = 0; i < exceptions.Count; i++)
        {
            if (exceptions[i] is { Condition: "", Effect: not SipDialogEffect.Session } && exceptions[i].Methods.Contains(method))
            {
                return exceptions[i];
            }
        }

        return code.GetDialogRule();
    }

    /// <summary>The exceptions for certain methods, with or without a condition.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The exceptions; empty if there is none. The list of a code is made once.</returns>
    public static IReadOnlyList<SipDialogRule> GetDialogExceptions(this SipStatusCode code) => DialogTable.Exceptions.Of(code);
}
