using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SipStatus.Benchmarks.Corpora;

/// <summary>Whole SIP responses of 400 to 700 bytes, one behind the other, that begin with the lines of the mixed corpus.</summary>
internal sealed class MessageCorpus
{
    /// <summary>How many messages there are: about 7 MB of them.</summary>
    internal const int Count = 3 * LineCorpus.Count;

    private const int Seed = 3261;

    internal MessageCorpus()
    {
        var random = new Random(Seed);
        var lines = LineCorpus.Texts(LineKind.Mixed);
        var bytes = new List<byte>();
        for (var i = 0; i < Count; i++)
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(Message(lines[i % lines.Length], random)));
        }

        Bytes = [.. bytes];
    }

    internal byte[] Bytes { get; }

    private static string Message(string line, Random random)
    {
        var message = new StringBuilder();
        var caller = random.Next(100, 10_000);
        Append($"{line}");
        Append($"Via: SIP/2.0/UDP 192.0.2.{random.Next(1, 255)}:5060;rport=5060;branch=z9hG4bK{Token(random)}");
        if (random.Next(2) == 0)
        {
            Append($"Via: SIP/2.0/TCP 198.51.100.{random.Next(1, 255)};branch=z9hG4bK{Token(random)};received=203.0.113.7");
            Append($"Record-Route: <sip:edge{random.Next(1, 9)}.example.com;transport=tcp;lr>");
        }

        Append($"From: \"Caller {caller}\" <sip:{caller}@example.com>;tag={Token(random)}");
        Append($"To: <sip:{random.Next(100, 10_000)}@example.net>;tag={Token(random)}");
        Append($"Call-ID: {Token(random)}{Token(random)}@192.0.2.{random.Next(1, 255)}");
        Append($"CSeq: {random.Next(1, 100_000)} INVITE");
        Append($"Contact: <sip:{caller}@198.51.100.{random.Next(1, 255)}:5060>");
        Append($"Allow: INVITE, ACK, CANCEL, BYE, OPTIONS, REFER, NOTIFY, UPDATE");
        Append($"Server: Example-Proxy/1.{random.Next(0, 100)}");
        Append($"Content-Length: 0");
        Append($"");
        return message.ToString();

        void Append(FormattableString field) => message.Append(field.ToString(CultureInfo.InvariantCulture)).Append("\r\n");
    }

    private static string Token(Random random) => random.NextInt64(1L << 52, 1L << 53).ToString("x", CultureInfo.InvariantCulture);
}
