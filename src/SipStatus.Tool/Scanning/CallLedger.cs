using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// What became of each INVITE, by the responses to it. Call-ID and the number of CSeq identify an INVITE, so that retransmissions, and one
/// seen at two hops, count once. It keeps some 50 bytes for each INVITE.
/// </summary>
internal sealed class CallLedger : IScanObserver
{
    private readonly Dictionary<UInt128, SipStatusCode> _results = [];

    /// <summary>
    /// The codes that the INVITEs ended with, in ascending order, and how many did. A provisional code means that no final response was
    /// seen.
    /// </summary>
    public IEnumerable<(SipStatusCode Code, long Count)> Results => _results.Values
        .GroupBy(code => code)
        .Select(group => (group.Key, group.LongCount()))
        .OrderBy(result => result.Key);

    public void Add(string file, FoundResponse response)
    {
        if (response.Head.CallId.IsEmpty || !response.Head.Method.SequenceEqual("INVITE"u8))
        {
            return;
        }

        var key = KeyOf(response.Head);
        var code = response.Line.StatusCode;
        if (!_results.TryGetValue(key, out var known) || IsBetter(code, known))
        {
            _results[key] = code;
        }
    }

    // In a fork the answer counts, otherwise the first final response, which ends the transaction. Among provisional responses the highest
    // code counts, since it shows how far the INVITE came.
    private static bool IsBetter(SipStatusCode code, SipStatusCode known) =>
        code.IsSuccess ? !known.IsSuccess : known.IsProvisional && (code.IsFinal || code > known);

    private static UInt128 KeyOf(MessageHead head)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head.CallId);
        Span<byte> number = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(number, head.SequenceNumber);
        hash.AppendData(number);
        Span<byte> result = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(result);
        return BinaryPrimitives.ReadUInt128LittleEndian(result);
    }
}
