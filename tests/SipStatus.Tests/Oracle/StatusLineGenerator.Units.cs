using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace SipStatus.Tests.Oracle;

/// <summary>The generators over one encoding.</summary>
/// <typeparam name="T">The unit: <see cref="byte"/> or <see cref="char"/>.</typeparam>
internal sealed class StatusLineGenerator<T>
    where T : unmanaged, IConvertible
{
    private static readonly string[] s_versions = ["SIP/2.0", "sip/2.0", "Sip/2.0", "sIP/2.0", "SiP/2.0"];

    private static readonly string[] s_canonical =
    [
        "100 Trying", "180 Ringing", "181 Call Is Being Forwarded", "183 Session Progress", "199 Early Dialog Terminated", "200 OK", "202 Accepted",
        "204 No Notification", "300 Multiple Choices", "302 Moved Temporarily", "380 Alternative Service", "400 Bad Request", "401 Unauthorized",
        "404 Not Found", "406 Not Acceptable", "407 Proxy Authentication Required", "408 Request Timeout", "415 Unsupported Media Type",
        "416 Unsupported URI Scheme", "424 Bad Location Information", "481 Call/Transaction Does Not Exist", "486 Busy Here",
        "487 Request Terminated", "500 Server Internal Error", "503 Service Unavailable", "504 Server Time-out", "600 Busy Everywhere",
        "603 Decline", "606 Not Acceptable", "687 Dialog Terminated",
    ];

    // Each is an atom of the strict Reason-Phrase.
    private static readonly string[] s_strictPieces =
    [
        "OK", "Busy Here", "Trying", "x", "a", " ", "  ", "\t", "-", "_.!~*'()", ";/?:@&=+$,", "%41", "%fF", "%00", "%0D%0A", "2**3 * 5**2",
        "\u0080", "\u0085", "\u009F", "\u00A0", "\u00FC", "\u07FF", "\u0800", "\u2028", "\uD7FF", "\uE000", "\uFEFF", "\uFFFD", "\uFFFE",
        "\uFFFF", "\u5FD9", "\u043F\u0440\u043E\u0441\u0442\u043E\u0435", "\U00010000", "\U0001F600", "\U0010FFFF", "SIP/2.0 486 Busy Here",
        "5 calls queued; expected waiting time is 15 minutes",
    ];

    // Each is printable, and only a free phrase has it.
    private static readonly string[] s_freePieces =
        ["\"", "#", "<", ">", "[", "\\", "]", "^", "`", "{", "|", "}", "%", "%4", "%4G", "[busy]", "\"gone\""];

    // What a mutation puts in: the units on which the grammar turns.
    private static readonly string[] s_edges =
    [
        "\r", "\n", "\r\n", "\n\r", "\r\r\n", "\0", "\u0001", "\b", "\u000B", "\u001B", "\u001F", "\u007F", "\t", " ", "%", "%4", "%41", "%4%", "/", ".",
        "0", "1", "6", "7", "9", ":", "S", "s", "SIP/2.0", "SIP/2.0 ", "SIP/2.0 200 OK\r\n", "-", "+", "\uFF12", "\u0660", "\u0130", "\u017F", "\uFEFF",
        "\u00FC", "\u0080", "\"", "[", "@", "G", "g", "~",
    ];

    private readonly Func<string, T[]> _encode;
    private readonly Gen<T[]> _anyCode;
    private readonly Gen<T[]> _canonical;
    private readonly Gen<T[]> _strictPhrase;
    private readonly Gen<T[]> _freePhrase;
    private readonly Gen<T[]> _keepAlives;
    private readonly Gen<Mutation> _mutation;

    public StatusLineGenerator(Func<string, T[]> encode, T[][] oddities)
    {
        _encode = encode;
        _anyCode = Gen.Int[100, 699].Select(code => encode($"{code}"));
        _canonical = OneOf(s_canonical);

        // Runs longer than a vector, so that what is odd in a phrase can stand before, in and after one.
        var run = Gen.Select(Gen.OneOfConst('a', 'Z', '5', ' ', '\u00E9'), Gen.Int[1, 70], (unit, count) => encode(new string(unit, count)));
        var strictPiece = Gen.Frequency((8, OneOf(s_strictPieces)), (1, run));
        var freePiece = Gen.Frequency((8, OneOf(s_strictPieces)), (4, OneOf(s_freePieces)), (3, Gen.OneOfConst(oddities)), (1, run));
        _strictPhrase = Concat(strictPiece.Array[0, 6]);
        _freePhrase = Concat(freePiece.Array[0, 6]);
        _keepAlives = Gen.Frequency((6, Gen.Const(0)), (3, Gen.Int[1, 3]), (1, Gen.Int[20, 60]))
            .Select(count => encode(string.Concat(Enumerable.Repeat("\r\n", count))));

        var edge = Gen.Frequency((5, OneOf(s_edges)), (1, Gen.OneOfConst(oddities)), (1, OneOf(s_strictPieces)));
        _mutation = Gen.Select(Gen.Enum<MutationKind>(), Gen.Int[0, 10_000], Gen.Int[1, 4], edge)
            .Select((kind, where, length, units) => new Mutation(kind, where, length, units));

        ValidLine = Gen.OneOfConst(StatusLineGenerator.AllStyles).SelectMany(Valid);
        NearlyLine = Gen.Select(ValidLine, _mutation.Array[0, 3], Apply);
        Stream = Concat(Gen.Select(_keepAlives, Gen.Frequency((6, ValidLine), (1, NearlyLine)), Join).Array[0, 5]);
        NearlyWire = Gen.Select(Join(_keepAlives, NearlyLine), Gen.Frequency((4, Gen.Const(Array.Empty<T>())), (1, NearlyLine)), Join);
    }

    private enum MutationKind
    {
        Replace,
        Insert,
        Delete,
        Duplicate,
        Truncate,
        Swap,
    }

    /// <summary>Lines with their line end that some style reads.</summary>
    public Gen<T[]> ValidLine { get; }

    /// <summary>The same with up to three mutations; a good part is still valid in some styles.</summary>
    public Gen<T[]> NearlyLine { get; }

    /// <summary>What a reader of the wire may see: perhaps CRLFs, a line that is nearly one, perhaps the next.</summary>
    public Gen<T[]> NearlyWire { get; }

    /// <summary>Up to five lines, most of them valid, with keep-alive CRLFs before and between them.</summary>
    public Gen<T[]> Stream { get; }

    /// <summary>Lines with their line end that the given style reads.</summary>
    public Gen<T[]> Valid(OracleStyles styles)
    {
        var hasExtraWhiteSpace = (styles & OracleStyles.AllowExtraWhiteSpace) != 0;
        var version = Gen.Frequency((4, Gen.Const(_encode("SIP/2.0"))), (1, OneOf(s_versions)));
        var afterVersion = hasExtraWhiteSpace ? OneOf(" ", "  ", "\t", " \t ", "\t\t\t\t") : OneOf(" ");
        var afterCode = hasExtraWhiteSpace ? OneOf(" ", "\t") : OneOf(" ");
        var phrase = (styles & OracleStyles.AllowFreePhrase) != 0 ? _freePhrase : _strictPhrase;
        var custom = Join(_anyCode, Join(afterCode, phrase));
        var rest = (styles & OracleStyles.AllowMissingSpace) != 0
            ? Gen.Frequency((4, custom), (4, _canonical), (1, _anyCode))
            : Gen.Frequency((1, custom), (1, _canonical));
        var lineEnd = (styles & OracleStyles.AllowLineFeed) != 0 ? OneOf("\r\n", "\n") : OneOf("\r\n");
        return Join(Join(version, afterVersion), Join(rest, lineEnd));
    }

    private static T[] Apply(T[] line, Mutation[] mutations) =>
        mutations.Aggregate(line, (mutated, mutation) => mutation.Apply(mutated));

    private static T[] Join(T[] first, T[] second) => [.. first, .. second];

    private static Gen<T[]> Join(Gen<T[]> first, Gen<T[]> second) => Gen.Select(first, second, Join);

    private static Gen<T[]> Concat(Gen<T[][]> pieces) => pieces.Select(all => all.SelectMany(units => units).ToArray());

    private Gen<T[]> OneOf(params string[] texts) => Gen.OneOfConst(texts.Select(_encode).ToArray());

    private sealed record Mutation(MutationKind Kind, int Where, int Length, T[] Units)
    {
        public T[] Apply(T[] line)
        {
            var start = (int)((long)Where * line.Length / 10_000);
            var end = Math.Min(line.Length, start + Length);
            var before = line[..start];
            var touched = line[start..end];
            var after = line[end..];
            IEnumerable<T> mutated = Kind switch
            {
                MutationKind.Replace => [.. before, .. Units, .. after],
                MutationKind.Insert => [.. before, .. Units, .. touched, .. after],
                MutationKind.Delete => [.. before, .. after],
                MutationKind.Duplicate => [.. before, .. touched, .. touched, .. after],
                MutationKind.Truncate => before,
                _ => [.. before, .. touched.AsEnumerable().Reverse(), .. after],
            };
            return mutated.ToArray();
        }
    }
}
