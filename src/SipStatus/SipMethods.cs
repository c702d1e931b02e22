using System;
using System.Collections.Generic;

namespace SipStatus;

/// <summary>
/// The request methods of SIP that IANA has registered, one constant for each: for the rules of <c>SipStatus.Rules</c>, the mappings of
/// <c>SipStatus.Q850</c>, and a stack's own code.
/// </summary>
/// <remarks>
/// Methods are case-sensitive (RFC 3261, section 7.1): <c>invite</c> is not INVITE, but another method, of which no RFC says anything.
/// Questions about it are answered accordingly and not refused, since a peer may send it. A constant cannot be misspelt. For text that
/// people type, in a configuration file or on a command line, <see cref="FindIgnoringCase(string?)"/> gives the registered spelling.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(SipMethods.Invite);                            // INVITE
/// Console.WriteLine(SipMethods.FindIgnoringCase("invite"));        // INVITE
/// Console.WriteLine(SipMethods.FindIgnoringCase("INVIT") is null); // True
/// </code>
/// </example>
public static class SipMethods
{
    /// <summary><c>ACK</c>: RFC 3261, section 13.2.2.4.</summary>
    public const string Ack = "ACK";

    /// <summary><c>BYE</c>: RFC 3261, section 15.1.</summary>
    public const string Bye = "BYE";

    /// <summary><c>CANCEL</c>: RFC 3261, section 9.</summary>
    public const string Cancel = "CANCEL";

    /// <summary><c>INFO</c>: RFC 6086, section 4.</summary>
    public const string Info = "INFO";

    /// <summary><c>INVITE</c>: RFC 3261, section 13.</summary>
    public const string Invite = "INVITE";

    /// <summary><c>MESSAGE</c>: RFC 3428, section 4.</summary>
    public const string Message = "MESSAGE";

    /// <summary><c>NOTIFY</c>: RFC 6665, section 4.</summary>
    public const string Notify = "NOTIFY";

    /// <summary><c>OPTIONS</c>: RFC 3261, section 11.</summary>
    public const string Options = "OPTIONS";

    /// <summary><c>PRACK</c>: RFC 3262, section 6.</summary>
    public const string Prack = "PRACK";

    /// <summary><c>PUBLISH</c>: RFC 3903, section 4.</summary>
    public const string Publish = "PUBLISH";

    /// <summary><c>REFER</c>: RFC 3515, section 2.</summary>
    public const string Refer = "REFER";

    /// <summary><c>REGISTER</c>: RFC 3261, section 10.</summary>
    public const string Register = "REGISTER";

    /// <summary><c>SUBSCRIBE</c>: RFC 6665, section 4.</summary>
    public const string Subscribe = "SUBSCRIBE";

    /// <summary><c>UPDATE</c>: RFC 3311, section 5.</summary>
    public const string Update = "UPDATE";

    private static readonly string[] s_all =
        [Ack, Bye, Cancel, Info, Invite, Message, Notify, Options, Prack, Publish, Refer, Register, Subscribe, Update];

    /// <summary>Every registered method, in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(s_all);

    /// <summary>Finds the registered method with a name in any letter case, for text that people type.</summary>
    /// <param name="text">The text. Do not use this for requests from the network, where another letter case is another method.</param>
    /// <returns>
    /// The method as it is registered, such as <c>INVITE</c>; <see langword="null"/> if there is none, and for <see langword="null"/>.
    /// </returns>
    public static string? FindIgnoringCase(string? text) => FindIgnoringCase(text.AsSpan());

    /// <inheritdoc cref="FindIgnoringCase(string?)"/>
    public static string? FindIgnoringCase(ReadOnlySpan<char> text)
    {
        foreach (var method in s_all)
        {
            if (text.Equals(method.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return method;
            }
        }

        return null;
    }
}
