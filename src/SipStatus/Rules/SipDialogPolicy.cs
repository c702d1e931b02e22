using System;
using System.Linq;

namespace SipStatus.Rules;

/// <summary>
/// What a response to a request inside a dialog ends. <see cref="Default"/> follows the RFCs. A stack that treats some codes otherwise, or
/// has to get along with a carrier that does, puts its own rules above them with
/// <see cref="With(SipStatusCodeSet, SipDialogEffect, string[])"/>. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// RFC 3261, section 12.2.1.2, ends the dialog after a 408 or 481, RFC 5057 only the usage, and stacks differ beyond that. A later rule
/// comes before an earlier one, and each of them before every rule of the RFCs.
/// </para>
/// <para><b>Threads.</b> Every member may be called from any thread at any time.</para>
/// </remarks>
/// <example>
/// <code>
/// // A call is over after any failure of a re-INVITE or UPDATE but a 491, and any answer to a BYE ends the dialog.
/// SipDialogPolicy carrier = SipDialogPolicy.Default
///     .With(SipStatusCodeSet.Parse("4xx,5xx,6xx,!491"), SipDialogEffect.Usage, SipMethods.Invite, SipMethods.Update)
///     .With(SipStatusCodeSet.Parse("200-699"), SipDialogEffect.Dialog, SipMethods.Bye);
///
/// var known = new SipCircumstances(SipFacts.InDialog, not: SipFacts.OtherUsages);
/// Console.WriteLine(SipStatusCode.NotAcceptableHere.WhatIsOver("INVITE", known));            // Transaction
/// Console.WriteLine(carrier.WhatIsOver(SipStatusCode.NotAcceptableHere, "INVITE", known));   // Transaction, InviteUsage, Dialog
/// </code>
/// </example>
public sealed class SipDialogPolicy
{
    private readonly (SipStatusCodeSet Codes, SipDialogRule Rule)[] _laidOver;

    private SipDialogPolicy((SipStatusCodeSet Codes, SipDialogRule Rule)[] laidOver) => _laidOver = laidOver;

    /// <summary>What the RFCs say, as <see cref="SipDialogRule"/> tells of it.</summary>
    public static SipDialogPolicy Default { get; } = new([]);

    /// <summary>How many rules were put above those of the RFCs.</summary>
    public int Count => _laidOver.Length;

    /// <summary>What a response with the code to a request of a method does to the dialog.</summary>
    /// <param name="code">The code.</param>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Bye"/>, in its letter case (RFC 3261, section 7.1); <see langword="null"/>
    /// or empty if it is not known: then no rule for certain methods holds.
    /// </param>
    /// <returns>
    /// The latest rule of the policy for the code and the method without a condition; if there is none, what
    /// <see cref="SipStatusCodeRules.GetDialogRule(SipStatusCode, string)"/> gives. Never <see langword="null"/>.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="method"/> is no token (RFC 3261, section 25.1).</exception>
    public SipDialogRule GetDialogRule(SipStatusCode code, string? method) => GetDialogRule(code, method.AsSpan());

    /// <inheritdoc cref="GetDialogRule(SipStatusCode, string?)"/>
    public SipDialogRule GetDialogRule(SipStatusCode code, ReadOnlySpan<char> method)
    {
        MethodArgument.Check(method);
        foreach (var (codes, rule) in _laidOver)
        {
            if (rule.Condition.Length == 0 && codes.Contains(code) && rule.Methods.Contains(method))
            {
                return rule;
            }
        }

        return code.GetDialogRule(method);
    }

    /// <summary>
    /// What is over for a user agent after a response with the code. As
    /// <see cref="SipStatusCodeRules.WhatIsOver(SipStatusCode, string, SipCircumstances)"/>, but with the rules of the policy.
    /// </summary>
    /// <param name="code">
    /// The code of the response, or what a timeout or an error of the transport counts as (RFC 3261, section 8.1.3.1).
    /// </param>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Invite"/>, in its letter case (RFC 3261, section 7.1).
    /// </param>
    /// <param name="known">
    /// What is known; the default value knows nothing. The method already tells whether a BYE or a REGISTER is inside a dialog.
    /// </param>
    /// <returns>The answer. It allocates nothing; its rules do, when they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="method"/> is empty, or no token (RFC 3261, section 25.1).</exception>
    public SipOverAnswer WhatIsOver(SipStatusCode code, string method, SipCircumstances known)
    {
        if (method is null)
        {
            Throw.ArgumentNull(nameof(method));
        }

        return WhatIsOver(code, method.AsSpan(), known);
    }

    /// <inheritdoc cref="WhatIsOver(SipStatusCode, string, SipCircumstances)"/>
    public SipOverAnswer WhatIsOver(SipStatusCode code, ReadOnlySpan<char> method, SipCircumstances known) =>
        new(new AnswerQuestion(code, method, SipRole.Uac, known), this);

    /// <summary>Makes a copy of the policy in which some codes have another effect.</summary>
    /// <param name="codes">The codes, from 200 on, such as <c>SipStatusCodeSet.Parse("4xx,!491")</c>.</param>
    /// <param name="effect">
    /// How far the effect reaches, and what it ends: <see cref="SipDialogEffect.Transaction"/>, <see cref="SipDialogEffect.Usage"/> or
    /// <see cref="SipDialogEffect.Dialog"/>. The usage is that of the request (<see cref="SipMethodUsage"/>): a request without one, such
    /// as OPTIONS, can only end the dialog, and so can a REFER, which has made no subscription where it fails.
    /// </param>
    /// <param name="methods">
    /// The methods of the requests, such as <see cref="SipMethods.Bye"/>, in their letter case; none for every method but ACK, which
    /// nothing answers, and CANCEL, whose own failure ends nothing unless it is named (RFC 3261, sections 17 and 9.1). INVITE means
    /// re-INVITE here: outside a dialog there is no dialog to end.
    /// </param>
    /// <returns>A new policy; this one does not change.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="codes"/> or <paramref name="methods"/> is <see langword="null"/>, or one of the methods.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A code is below 200, and ends nothing; or a method is not registered; or the effect is on the usage and none of the methods
    /// has one to end.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="effect"/> is none of the three.</exception>
    public SipDialogPolicy With(SipStatusCodeSet codes, SipDialogEffect effect, params string[] methods) =>
        With(codes, effect, default, methods);

    /// <summary>Makes a copy of the policy in which some codes have another effect under a condition.</summary>
    /// <param name="codes">The codes, from 200 on.</param>
    /// <param name="effect">
    /// How far the effect reaches: <see cref="SipDialogEffect.Transaction"/>, <see cref="SipDialogEffect.Usage"/> or
    /// <see cref="SipDialogEffect.Dialog"/>.
    /// </param>
    /// <param name="when">
    /// What has to be so, such as <c>new SipCircumstances(SipFacts.NotReceived)</c> for a timeout but not for a 408; the default value for
    /// always.
    /// </param>
    /// <param name="methods">The methods of the requests; none for every method but ACK and CANCEL.</param>
    /// <returns>A new policy; this one does not change.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="codes"/> or <paramref name="methods"/> is <see langword="null"/>, or one of the methods.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A code is below 200, and ends nothing; or a method is not registered; or the effect is on the usage and none of the methods
    /// has one to end.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="effect"/> is none of the three.</exception>
    public SipDialogPolicy With(SipStatusCodeSet codes, SipDialogEffect effect, SipCircumstances when, params string[] methods)
    {
        if (codes is null)
        {
            Throw.ArgumentNull(nameof(codes));
        }

        if (methods is null)
        {
            Throw.ArgumentNull(nameof(methods));
        }

        if ((codes & SipStatusCodeSet.Of(SipStatusClass.Provisional)).Count > 0)
        {
            throw new ArgumentException("A provisional response ends nothing inside a dialog: the codes are from 200 on.", nameof(codes));
        }

        if (effect is not (SipDialogEffect.Transaction or SipDialogEffect.Usage or SipDialogEffect.Dialog))
        {
            throw new ArgumentOutOfRangeException(nameof(effect), effect, "The effect is on the transaction, the usage or the dialog.");
        }

        var rule = new SipDialogRule(
            effect, ends: true, endsSubscription: effect >= SipDialogEffect.Usage, ToSet(methods, effect),
            new RuleCondition(when.Facts, when.Not, ""), null, "");
        return new SipDialogPolicy([(codes, rule), .. _laidOver]);
    }

    /// <summary>How many rules were put above those of the RFCs.</summary>
    /// <returns>For example <c>the RFCs, and 2 rules laid over</c>.</returns>
    public override string ToString() => Count switch
    {
        0 => "the RFCs",
        1 => "the RFCs, and 1 rule laid over",
        _ => $"the RFCs, and {Count} rules laid over",
    };

    /// <summary>A rule of the policy, and whether it holds.</summary>
    internal (SipDialogRule Rule, bool? Holds) Ask(int index, AnswerQuestion question)
    {
        var (codes, rule) = _laidOver[index];
        var holds = codes.Contains(question.Code) && rule.Methods.Contains(question.Method) ? rule.HoldsFor(question) : false;
        return (rule, holds);
    }

    // The answer is the same for every unregistered method, so a rule for one of them could not hold.
    private static SipMethodSet ToSet(string[] methods, SipDialogEffect effect)
    {
        foreach (var method in methods)
        {
            if (method is null)
            {
                throw new ArgumentNullException(nameof(methods), "A method is null.");
            }

            if (!SipMethods.All.Contains(method, StringComparer.Ordinal))
            {
                throw new ArgumentException(
                    "A method is not one of those that are registered, in their letter case: SipMethods has them.", nameof(methods));
            }
        }

        if (effect == SipDialogEffect.Usage && methods.Length > 0 && !Array.Exists(methods, DialogEndings.HasUsage))
        {
            throw new ArgumentException(
                $"A {methods[0]} that fails has no usage to end (RFC 5057, section 5.3): its effect is on the transaction or the dialog.",
                nameof(methods));
        }

        return methods.Length == 0
            ? SipMethodSet.Except(SipMethods.Ack, SipMethods.Cancel)
            : SipMethodSet.Only([.. methods.Distinct(StringComparer.Ordinal).OrderBy(method => method, StringComparer.Ordinal)]);
    }
}
