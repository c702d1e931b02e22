namespace SipStatus.Rules;

/// <summary>
/// What the RFCs say of a status code, registered or not, as extension methods: <c>using SipStatus.Rules;</c> and
/// <c>SipStatusCode.BusyHere.GetRetryRules()</c>.
/// </summary>
/// <remarks>
/// Each fact carries the RFC and section that it comes from. The tables load when they are first asked; the list of a code is made
/// once, but for that of its warn-codes.
/// Every member may be called from any thread at any time.
/// </remarks>
public static partial class SipStatusCodeRules;
