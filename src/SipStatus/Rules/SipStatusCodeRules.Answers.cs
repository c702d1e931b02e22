using System;

namespace SipStatus.Rules;

// What follows from the rules for one request: answers for a program, where the rules are for a reader.
public static partial class SipStatusCodeRules
{
    /// <summary>
    /// Whether the request may be sent again to the same place after a response with the code, after how long, and with what changed.
    /// </summary>
    /// <param name="code">
    /// The code of the response, or what a timeout or an error of the transport counts as (RFC 3261, section 8.1.3.1).
    /// </param>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Invite"/>, in its letter case (RFC 3261, section 7.1).
    /// </param>
    /// <param name="role">What the element that sent it is, such as <see cref="SipRole.Uac"/> or <see cref="SipRole.Proxy"/>.</param>
    /// <param name="known">
    /// What is known; the default value knows nothing. The method already tells whether a BYE or a REGISTER is inside a dialog.
    /// </param>
    /// <returns>
    /// The answer. A code that is not registered counts as <see cref="SipStatusCode.ToFallback"/> says; the default value, which is no
    /// code, has no rule: <see cref="SipRetryVerdict.NoRule"/>. The answer allocates nothing; its rules do, when they are asked for.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="method"/> is empty or no token (RFC 3261, section 25.1), or <paramref name="role"/> does not send requests, or does
    /// not say which client it is.
    /// </exception>
    /// <example>
    /// <code>
    /// var known = new SipCircumstances(SipFacts.HasRetryAfter);
    /// Console.WriteLine(SipStatusCode.BusyHere.MayRetry("INVITE", SipRole.Uac, known));     // AfterRetryAfter
    /// Console.WriteLine(SipStatusCode.BusyHere.MayRetry("INVITE", SipRole.Uac, default));   // depends on HasRetryAfter, otherwise No
    /// </code>
    /// </example>
    public static SipRetryAnswer MayRetry(this SipStatusCode code, string method, SipRole role, SipCircumstances known) =>
        code.MayRetry(NotNull(method), role, known);

    /// <inheritdoc cref="MayRetry(SipStatusCode, string, SipRole, SipCircumstances)"/>
    public static SipRetryAnswer MayRetry(this SipStatusCode code, ReadOnlySpan<char> method, SipRole role, SipCircumstances known) =>
        new(AnswerQuestion.OfClient(code, method, role, known));

    /// <summary>Where else the request may go after a response with the code.</summary>
    /// <param name="code">
    /// The code of the response, or what a timeout or an error of the transport counts as (RFC 3261, section 8.1.3.1).
    /// </param>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Invite"/>, in its letter case (RFC 3261, section 7.1).
    /// </param>
    /// <param name="role">What the element that sent it is, such as <see cref="SipRole.Uac"/> or <see cref="SipRole.Proxy"/>.</param>
    /// <param name="known">
    /// What is known; the default value knows nothing. <see cref="SipFacts.NotReceived"/> tells a timeout from a 408.
    /// </param>
    /// <returns>
    /// The answer. A code that is not registered counts as <see cref="SipStatusCode.ToFallback"/> says; the default value, which is no
    /// code, leads to no place. The answer allocates nothing; its rules do, when they are asked for.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="method"/> is empty or no token (RFC 3261, section 25.1), or <paramref name="role"/> does not send requests, or does
    /// not say which client it is.
    /// </exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(SipStatusCode.ServiceUnavailable.WhereElse("INVITE", SipRole.Uac, default));   // NextServer
    /// Console.WriteLine(SipStatusCode.Decline.WhereElse("INVITE", SipRole.Proxy, default));            // nowhere
    /// </code>
    /// </example>
    public static SipWhereElseAnswer WhereElse(this SipStatusCode code, string method, SipRole role, SipCircumstances known) =>
        code.WhereElse(NotNull(method), role, known);

    /// <inheritdoc cref="WhereElse(SipStatusCode, string, SipRole, SipCircumstances)"/>
    public static SipWhereElseAnswer WhereElse(this SipStatusCode code, ReadOnlySpan<char> method, SipRole role, SipCircumstances known) =>
        new(AnswerQuestion.OfClient(code, method, role, known));

    /// <summary>
    /// What is over for a user agent after a response with the code: transaction, early dialogs, usage, subscription, dialog.
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
    /// <returns>
    /// The answer; for the default value, which is no code, nothing is over. It allocates nothing; its rules do, when they are asked for.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="method"/> is empty, or no token (RFC 3261, section 25.1).</exception>
    /// <remarks>
    /// Where <see cref="SipRetryAnswer.IsNextServerFirst"/> sends the request to the next server, it is over only once none is left:
    /// <see cref="SipOverAnswer"/> says more. A BYE that gets a 503 without Retry-After has got a 500 (RFC 3261, section 21.5.4).
    /// </remarks>
    /// <example>
    /// <code>
    /// var known = new SipCircumstances(SipFacts.InDialog, not: SipFacts.OtherUsages);
    /// var code = SipStatusCode.CallOrTransactionDoesNotExist;
    /// Console.WriteLine(code.WhatIsOver("INFO", known));    // Transaction, InviteUsage, Dialog
    /// Console.WriteLine(code.WhatIsOver("REFER", known));   // Transaction
    /// </code>
    /// </example>
    public static SipOverAnswer WhatIsOver(this SipStatusCode code, string method, SipCircumstances known) =>
        code.WhatIsOver(NotNull(method), known);

    /// <inheritdoc cref="WhatIsOver(SipStatusCode, string, SipCircumstances)"/>
    public static SipOverAnswer WhatIsOver(this SipStatusCode code, ReadOnlySpan<char> method, SipCircumstances known) =>
        SipDialogPolicy.Default.WhatIsOver(code, method, known);

    /// <summary>Whether an element may send the code, and what the response must carry.</summary>
    /// <param name="code">The code.</param>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Invite"/>, in its letter case (RFC 3261, section 7.1).
    /// </param>
    /// <param name="role">What the element is, such as <see cref="SipRole.Uas"/> or <see cref="SipRole.Proxy"/>.</param>
    /// <param name="known">
    /// What is known; the default value knows nothing. <see cref="SipFacts.SentByProxy"/>, <see cref="SipFacts.SentByGateway"/> and
    /// <see cref="SipFacts.SentReliably"/> follow from role and act. Whether a final response was sent already decides nearly every answer:
    /// who answers for the first time says that <see cref="SipFacts.FinalSent"/> is not so.
    /// </param>
    /// <param name="act">
    /// Whether the element answers with the code, sends it reliably (RFC 3262) or, as a proxy, forwards a response with it.
    /// </param>
    /// <returns>The answer. It allocates nothing; its rules do, when they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="method"/> is empty or no token (RFC 3261, section 25.1), or <paramref name="role"/> does no such act.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="act"/> is not an act, or <paramref name="code"/> is the default value.
    /// </exception>
    /// <example>
    /// <code>
    /// var answer = SipStatusCode.RequestTimeout.MaySend("MESSAGE", SipRole.Proxy, default);
    /// Console.WriteLine(answer);                 // Forbidden
    /// Console.WriteLine(answer.GetRules()[0]);   // must not send; methods: all but ACK INVITE (RFC 4320, section 4.2)
    /// </code>
    /// </example>
    public static SipSendingAnswer MaySend(
        this SipStatusCode code, string method, SipRole role, SipCircumstances known, SipSendingAct act = SipSendingAct.Send) =>
        code.MaySend(NotNull(method), role, known, act);

    /// <inheritdoc cref="MaySend(SipStatusCode, string, SipRole, SipCircumstances, SipSendingAct)"/>
    public static SipSendingAnswer MaySend(
        this SipStatusCode code, ReadOnlySpan<char> method, SipRole role, SipCircumstances known, SipSendingAct act = SipSendingAct.Send)
    {
        if (code == default)
        {
            throw new ArgumentOutOfRangeException(nameof(code), code, Throw.NoStatusCode);
        }

        return new(AnswerQuestion.OfServer(code, method, role, known, act), act);
    }

    private static ReadOnlySpan<char> NotNull(string method)
    {
        if (method is null)
        {
            Throw.ArgumentNull(nameof(method));
        }

        return method.AsSpan();
    }
}
