using System;

namespace SipStatus.Rules;

/// <summary>What an answer is asked about. An answer keeps it, to tell its rules when they are asked for.</summary>
internal readonly struct AnswerQuestion
{
    // Stands for any method that is not registered: no rule names one, so all of them get the same answers.
    private const string OtherMethod = "other";

    internal AnswerQuestion(SipStatusCode code, ReadOnlySpan<char> method, SipRole role, SipCircumstances known)
    {
        if (method.IsEmpty)
        {
            throw new ArgumentException("The method of the request is needed: the answers differ.", nameof(method));
        }

        MethodArgument.Check(method);
        Code = code;
        Method = Registered(method);
        Role = role;
        Known = MethodFactTable.Add(method, known).WithImplied();
    }

    internal SipStatusCode Code { get; }

    internal string? Method { get; }

    internal SipRole Role { get; }

    internal SipCircumstances Known { get; }

    /// <summary>The question of who sends a request.</summary>
    // An unregistered code counts as what a client takes it for (RFC 3261, section 8.1.3.2).
    internal static AnswerQuestion OfClient(SipStatusCode code, ReadOnlySpan<char> method, SipRole role, SipCircumstances known)
    {
        if (role == SipRole.Client || !RoleTable.ActsAs(role, SipRole.Client))
        {
            throw new ArgumentException(
                role == SipRole.Client
                    ? "The role has to say which client it is: the answers to Uac and Proxy differ."
                    : $"A role that sends requests is needed, such as Uac or Proxy: {role} is none.",
                nameof(role));
        }

        return new(code.IsRegistered ? code : code.ToFallback(), method, role, known);
    }

    /// <summary>The question of who sends a response.</summary>
    internal static AnswerQuestion OfServer(
        SipStatusCode code, ReadOnlySpan<char> method, SipRole role, SipCircumstances known, SipSendingAct act)
    {
        var isProxy = RoleTable.ActsAs(role, SipRole.Proxy);
        if (act is not (SipSendingAct.Send or SipSendingAct.SendReliably or SipSendingAct.Forward))
        {
            throw new ArgumentOutOfRangeException(nameof(act), act, "The act is to send, to send reliably or to forward.");
        }

        if (!isProxy && (act == SipSendingAct.Forward || !RoleTable.ActsAs(role, SipRole.Uas)))
        {
            throw new ArgumentException(
                act == SipSendingAct.Forward
                    ? $"Only proxies forward responses: {role} is none."
                    : $"A role that sends responses is needed, such as Uas or Proxy: {role} is none.",
                nameof(role));
        }

        known = known.With(SipFacts.SentByProxy, isProxy).With(SipFacts.SentByGateway, role == SipRole.Gateway);
        return new(
            code, method, role,
            act == SipSendingAct.Forward ? known : known.With(SipFacts.SentReliably, act == SipSendingAct.SendReliably));
    }

    /// <summary>The facts that a rule asks for and that are not known.</summary>
    internal SipFacts Missing(SipCircumstances asked) => (asked.Facts | asked.Not) & ~(Known.Facts | Known.Not);

    private static string Registered(ReadOnlySpan<char> method)
    {
        for (var i = 0; i < SipMethods.All.Count; i++)
        {
            if (method.SequenceEqual(SipMethods.All[i].AsSpan()))
            {
                return SipMethods.All[i];
            }
        }

        return OtherMethod;
    }
}
