using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>
/// The usage of a dialog that the requests of a method belong to: what <see cref="SipDialogEffect.Usage"/> in a <see cref="SipDialogRule"/>
/// means for them. Immutable.
/// </summary>
/// <example>
/// <code>
/// Console.WriteLine(SipMethodUsage.Of(SipMethods.Info));           // INFO: the INVITE usage (RFC 5057, section 5.3)
/// Console.WriteLine(SipMethodUsage.Of(SipMethods.Notify).Usage);   // Subscription
/// Console.WriteLine(SipMethodUsage.Of(SipMethods.Options).Usage);  // None
/// </code>
/// </example>
public sealed class SipMethodUsage
{
    internal SipMethodUsage(string method, SipDialogUsage usage, SipRfcReference reference, string note)
    {
        Method = method;
        Usage = usage;
        Reference = reference;
        Note = note;
    }

    /// <summary>Every registered method in alphabetical order, and after them the entry for every other method.</summary>
    public static IReadOnlyList<SipMethodUsage> All => UsageTable.Rules;

    /// <summary>The method, such as <c>INVITE</c>; empty in the entry for every other method.</summary>
    public string Method { get; }

    /// <summary>The usage that its requests belong to.</summary>
    /// <remarks>
    /// A REFER belongs to the subscription that its 2xx makes (RFC 5057, section 4.2); a refused REFER has made none. A CANCEL belongs to
    /// the INVITE usage, but its own failure ends nothing (section 5.1, note 8).
    /// </remarks>
    public SipDialogUsage Usage { get; }

    /// <summary>The RFC and section that state it.</summary>
    public SipRfcReference Reference { get; }

    /// <summary>What else there is to say of it; may be empty.</summary>
    public string Note { get; }

    /// <summary>The usage of a method.</summary>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Invite"/>, in its letter case (RFC 3261, section 7.1). An unknown method
    /// belongs to no usage.
    /// </param>
    /// <returns>The entry of the method, or that for every other one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="method"/> is empty, and a request whose method is not given may belong to any usage; or it is no token (RFC 3261,
    /// section 25.1).
    /// </exception>
    public static SipMethodUsage Of(string method)
    {
        if (method is null)
        {
            Throw.ArgumentNull(nameof(method));
        }

        return Of(method.AsSpan());
    }

    /// <inheritdoc cref="Of(string)"/>
    public static SipMethodUsage Of(ReadOnlySpan<char> method)
    {
        if (method.IsEmpty)
        {
            throw new ArgumentException(
                "The method of the request is needed: requests of different methods belong to different usages.", nameof(method));
        }

        MethodArgument.Check(method);
        var i = 0;
        while (i < All.Count - 1 && !method.SequenceEqual(All[i].Method.AsSpan()))
        {
            i++;
        }

        return All[i];
    }

    /// <summary>The method and its usage in one line.</summary>
    /// <returns>For example <c>INFO: the INVITE usage (RFC 5057, section 5.3)</c>.</returns>
    public override string ToString() => $"{(Method.Length == 0 ? "other methods" : Method)}: {Words(Usage)} ({Reference})";

    /// <summary>A usage as it follows the word "ends".</summary>
    internal static string Words(SipDialogUsage usage) => usage switch
    {
        SipDialogUsage.Invite => "the INVITE usage",
        SipDialogUsage.Subscription => "the subscription",
        SipDialogUsage.Registration => "the registration",
        _ => "no usage",
    };
}
