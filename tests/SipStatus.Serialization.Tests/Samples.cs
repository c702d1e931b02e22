using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;

namespace SipStatus.Serialization.Tests;

/// <summary>Values of every type whose values travel, the default value of each among them.</summary>
internal static class Samples
{
    public static IReadOnlyList<SipStatusCode> Codes { get; } =
        [default, .. new[] { 100, 183, 200, 486, 499, 503, 606, 699 }.Select(value => new SipStatusCode(value))];

    public static IReadOnlyList<SipStatusLine> Lines { get; } =
    [
        default,
        new(SipStatusCode.BusyHere),
        new(new SipStatusCode(499)),
        new(SipStatusCode.BusyHere, ""),
        new(SipStatusCode.Decline, "Not today"),
        new(SipStatusCode.ServiceUnavailable, "Überlast 过载 😀"),
        new(SipStatusCode.OK, " \"<&>' ]]> \\u0041 \t "),
        new(SipStatusCode.OK, "\u0085\u2028\uFEFF"),
    ];

    public static IReadOnlyList<Q850Cause> Causes { get; } =
        [default, .. new[] { 1, 17, 21, 79, 127 }.Select(value => new Q850Cause(value))];

    public static IReadOnlyList<Q850Location> Locations { get; } =
        [default, .. Enumerable.Range(0, 16).Select(value => new Q850Location(value))];

    public static IReadOnlyList<SipReason> Reasons { get; } =
    [
        default,
        SipReason.ForStatusCode(SipStatusCode.OK, "Call completed elsewhere"),
        SipReason.ForQ850(Q850Cause.UserBusy, Q850Location.User, " \"<&>' ]]> \\u0041 \t "),
        SipReason.Parse("X-Own;cause=x;v=1;ppi=\"..过载\""),
    ];

    public static IReadOnlyList<SipStatusCodeSet> Sets { get; } =
        [SipStatusCodeSet.Empty, SipStatusCodeSet.All, SipStatusCodeSet.Registered, SipStatusCodeSet.Parse("408,5xx,!501"), [SipStatusCode.BusyHere]];

    /// <summary>All values that are structs, in boxes.</summary>
    public static IEnumerable<object> All => [.. Codes, .. Lines, .. Causes, .. Locations, .. Reasons];

    /// <summary>The values of a type, of an enumeration its members; none where the type is no value.</summary>
    public static IEnumerable<object> Of(Type type) =>
        type.IsEnum ? Enum.GetValues(type).Cast<object>() : All.Concat(Sets).Where(value => value.GetType() == type);
}
