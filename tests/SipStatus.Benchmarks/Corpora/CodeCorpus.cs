using System;
using System.Linq;

namespace SipStatus.Benchmarks.Corpora;

/// <summary>As many codes in random order as a corpus of lines has lines.</summary>
internal static class CodeCorpus
{
    private const int Seed = 3261;

    /// <summary>The 75 registered codes.</summary>
    internal static int[] Registered { get; } = SipStatusRegistry.All.Select(info => info.StatusCode.Value).ToArray();

    /// <summary>Registered codes, each as likely as the others.</summary>
    internal static SipStatusCode[] CreateRegistered() => Draw(Registered);

    /// <summary>Codes from 100 to 699, registered or not.</summary>
    internal static SipStatusCode[] CreateAny() => Draw(Enumerable.Range(100, 600).ToArray());

    /// <summary>Draws from other codes in the same way.</summary>
    internal static SipStatusCode[] Draw(int[] codes) =>
        new Random(Seed).GetItems(codes, LineCorpus.Count).Select(code => new SipStatusCode(code)).ToArray();
}
