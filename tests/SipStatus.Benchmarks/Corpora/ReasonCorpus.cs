using System;
using System.Linq;
using System.Text;

namespace SipStatus.Benchmarks.Corpora;

/// <summary>
/// As many Reason header field values in random order as a corpus of lines has lines, as the RFCs and common servers write them. No quoted
/// text has a semicolon or a quote, so that <see cref="string.Split(char[])"/> reads them all.
/// </summary>
internal static class ReasonCorpus
{
    private const int Seed = 3326;

    private static readonly string[] s_forms =
    [
        "SIP ;cause=200 ;text=\"Call completed elsewhere\"", "Q.850 ;cause=16 ;text=\"Terminated\"",
        "SIP;cause=487;text=\"ORIGINATOR_CANCEL\"",
        "Q.850;cause=17;text=\"USER_BUSY\"", "SIP ;cause=600 ;text=\"Busy Everywhere\"", "Q.850;cause=16", "SIP;cause=486",
        "Q.850;cause=21;location=U",
        "Q.850;cause=31;text=\"Normal, unspecified\";location=RLN", "RELEASE_CAUSE ;cause=1 ;text=\"User ends call\"",
        "preemption ;cause=1 ;text=\"UA Preemption\"", "SIP;cause=603;text=\"Network Blocked\";v=analytics1",
        "STIR ;cause=436 ;text=\"Bad Identity Info\" ;ppi=\"..q6mNVx-fY5\"", "Q.850;text=\"Call rejected\";cause=21",
    ];

    internal static string[] Strings { get; } = new Random(Seed).GetItems(s_forms, LineCorpus.Count);

    internal static byte[][] Utf8Texts { get; } = [.. Strings.Select(Encoding.UTF8.GetBytes)];
}
