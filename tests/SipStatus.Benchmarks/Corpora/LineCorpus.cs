using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SipStatus.Benchmarks.Corpora;

/// <summary>
/// 4096 status lines in random order, one behind the other in one buffer of bytes and one of chars. The seed is fixed, and a corpus of
/// one kind has the same lines in the same order in every layout.
/// </summary>
internal sealed class LineCorpus
{
    internal const int Count = 4096;

    private const int Seed = 3261;

    // One header field, not a whole message: where the buffers outgrow the caches, every contender waits for memory and the ratios
    // tend to 1.
    private const string FirstHeaderField = "Via: SIP/2.0/UDP 192.0.2.4:5060;branch=z9hG4bK74bf9\r\n";

    private static readonly string[] s_asciiPhrases =
    [
        "Busy, try again in {0} seconds", "Call rejected by user", "No route to destination; cause={0}", "Account suspended (code {0})",
        "Gateway {0} out of service", "User%20Unknown", "Too many calls on trunk {0}", "Number changed", "Not here since {0}",
        "Licence limit of {0} sessions reached", "Blocked by policy 7.{0}", "Insufficient credit", "Call barred: premium rate",
        "Invalid number format", "Recovery on timer expiry, Q.850 cause {0}", "Do not disturb", "Codec mismatch", "Queue position: {0}",
        "Ring group empty", "Registration expired", "Registrar busy; retry after {0} s", "Emergency calls only",
    ];

    private static readonly string[] s_utf8Phrases =
    [
        "对方忙，请稍后再拨", "Teilnehmer vorübergehend nicht erreichbar", "Utilisateur non trouvé", "Número no asignado ({0})",
        "Занято, попробуйте позже", "通話中です", "사용자를 찾을 수 없음", "Ο χρήστης είναι απασχολημένος", "Usuário não está disponível",
        "Za dużo połączeń: {0}", "المشترك مشغول", "मौन", "Busy 📵 {0}", "Kein Anschluß unter dieser Nummer", "Numéro changé",
        "Användaren är upptagen",
    ];

    private LineCorpus(IReadOnlyList<string> texts, LineLayout layout)
    {
        var tail = layout switch
        {
            LineLayout.Exact => "\r\n",
            LineLayout.Open => "\r\n" + FirstHeaderField,
            _ => "",
        };
        var lineEndLength = layout == LineLayout.WithoutLineEnd ? 0 : 2;

        var bytes = new List<byte>();
        var chars = new StringBuilder();
        ByteSlices = new LineSlice[Count];
        CharSlices = new LineSlice[Count];
        Lines = new SipStatusLine[Count];
        for (var i = 0; i < Count; i++)
        {
            var encoded = Encoding.UTF8.GetBytes(texts[i]);
            ByteSlices[i] = new LineSlice(bytes.Count, encoded.Length + tail.Length, encoded.Length + lineEndLength);
            CharSlices[i] = new LineSlice(chars.Length, texts[i].Length + tail.Length, texts[i].Length + lineEndLength);
            bytes.AddRange(encoded);
            bytes.AddRange(Encoding.ASCII.GetBytes(tail));
            chars.Append(texts[i]).Append(tail);
            Lines[i] = SipStatusLine.Parse(texts[i], SipStatusLineStyles.Strict);
        }

        Bytes = [.. bytes];
        Chars = chars.ToString().ToCharArray();
    }

    /// <summary>The lines in UTF-8.</summary>
    internal byte[] Bytes { get; }

    internal LineSlice[] ByteSlices { get; }

    /// <summary>The same lines in UTF-16.</summary>
    internal char[] Chars { get; }

    internal LineSlice[] CharSlices { get; }

    /// <summary>The same lines as values.</summary>
    internal SipStatusLine[] Lines { get; }

    internal static LineCorpus Create(LineKind kind, LineLayout layout) => new(Texts(kind), layout);

    /// <summary>For each line an array with the same bytes, one array for all the lines that are equal.</summary>
    internal byte[][] CreateSameLines()
    {
        var lines = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        return Array.ConvertAll(ByteSlices, slice =>
        {
            var line = Bytes.AsSpan(slice.Start, slice.LineLength);
            var key = Encoding.UTF8.GetString(line);
            return lines.TryGetValue(key, out var same) ? same : lines[key] = line.ToArray();
        });
    }

    /// <summary>The same for the chars.</summary>
    internal char[][] CreateSameCharLines()
    {
        var lines = new Dictionary<string, char[]>(StringComparer.Ordinal);
        return Array.ConvertAll(CharSlices, slice =>
        {
            var key = new string(Chars, slice.Start, slice.LineLength);
            return lines.TryGetValue(key, out var same) ? same : lines[key] = key.ToCharArray();
        });
    }

    /// <summary>The texts of a corpus, without CRLF.</summary>
    internal static string[] Texts(LineKind kind)
    {
        var random = new Random(Seed);
        var texts = new string[Count];
        for (var i = 0; i < Count; i++)
        {
            texts[i] = kind switch
            {
                LineKind.Canonical => CanonicalText(random),
                LineKind.Mixed => MixedText(random, i % 8),
                LineKind.CustomAscii => TextWithPhrase(random, RegisteredCode(random), s_asciiPhrases),
                _ => TextWithPhrase(random, RegisteredCode(random), s_utf8Phrases),
            };
        }

        random.Shuffle(texts);
        return texts;
    }

    private static string MixedText(Random random, int eighth) => eighth switch
    {
        0 => TextWithPhrase(random, UnregisteredCode(random), s_asciiPhrases),
        1 => TextWithPhrase(random, RegisteredCode(random), s_asciiPhrases),
        2 => TextWithPhrase(random, RegisteredCode(random), s_utf8Phrases),
        _ => CanonicalText(random),
    };

    private static string CanonicalText(Random random)
    {
        var code = RegisteredCode(random);
        return $"SIP/2.0 {code} {new SipStatusCode(code).ReasonPhrase}";
    }

    private static string TextWithPhrase(Random random, int code, string[] phrases)
    {
        var phrase = phrases[random.Next(phrases.Length)];
        return $"SIP/2.0 {code} {string.Format(CultureInfo.InvariantCulture, phrase, random.Next(1, 1000))}";
    }

    private static int RegisteredCode(Random random) => CodeCorpus.Registered[random.Next(CodeCorpus.Registered.Length)];

    private static int UnregisteredCode(Random random)
    {
        int code;
        do
        {
            code = random.Next(100, 700);
        }
        while (CodeCorpus.Registered.Contains(code));

        return code;
    }
}
