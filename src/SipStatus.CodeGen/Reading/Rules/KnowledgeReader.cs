using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads the files that <c>KNOWLEDGE.md</c> describes. A new reader has its two lines here.</summary>
internal static class KnowledgeReader
{
    /// <summary>The names of the files.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        RolesReader.FileName,
        DialogEffectsReader.FileName,
        DialogExceptionsReader.FileName,
        ResponseHeadersReader.FileName,
        CompactFormsReader.FileName,
        SendingLimitsReader.FileName,
        SendingOccasionsReader.FileName,
        RetryRulesReader.FileName,
        GlareTimersReader.FileName,
        FailoverRulesReader.FileName,
        FallbackRulesReader.FileName,
        ForkPreferencesReader.FileName,
        ForkSubstitutionsReader.FileName,
        Q850CausesReader.FileName,
        Q850ClassesReader.FileName,
        Q850LocationsReader.FileName,
        Q850ToStatusReader.FileName,
        StatusToQ850Reader.FileName,
        RequestToQ850Reader.FileName,
    ];

    /// <summary>The rows that are without error.</summary>
    /// <param name="display">How messages name a file.</param>
    /// <param name="bytes">What a file holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static KnowledgeTable Read(
        Func<string, string> display, Func<string, byte[]> bytes, IReadOnlyList<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var errorsBefore = errors.Count;
        var headers = Read(ResponseHeadersReader.FileName, (file, content) => ResponseHeadersReader.Read(file, content, codes, errors));
        var knownHeaders = errors.Count == errorsBefore ? headers : null;
        var causes = Read(Q850CausesReader.FileName, (file, content) => Q850CausesReader.Read(file, content, errors));
        var retries = Read(RetryRulesReader.FileName, (file, content) => RetryRulesReader.Read(file, content, codes, errors));
        return new()
        {
            Roles = Read(RolesReader.FileName, (file, content) => RolesReader.Read(file, content, errors)),
            DialogEffects = Read(DialogEffectsReader.FileName, (file, content) => DialogEffectsReader.Read(file, content, codes, errors)),
            DialogExceptions = Read(DialogExceptionsReader.FileName, (file, content) => DialogExceptionsReader.Read(file, content, errors)),
            Headers = headers,
            CompactForms = Read(CompactFormsReader.FileName, (file, content) => CompactFormsReader.Read(file, content, knownHeaders, errors)),
            SendingLimits = Read(SendingLimitsReader.FileName, (file, content) => SendingLimitsReader.Read(file, content, codes, errors)),
            SendingOccasions = Read(SendingOccasionsReader.FileName, (file, content) => SendingOccasionsReader.Read(file, content, codes, errors)),
            Retries = retries,
            GlareTimers = Read(GlareTimersReader.FileName, (file, content) => GlareTimersReader.Read(file, content, retries, errors)),
            Failovers = Read(FailoverRulesReader.FileName, (file, content) => FailoverRulesReader.Read(file, content, errors)),
            Fallbacks = Read(FallbackRulesReader.FileName, (file, content) => FallbackRulesReader.Read(file, content, codes, errors)),
            ForkPreferences = Read(ForkPreferencesReader.FileName, (file, content) => ForkPreferencesReader.Read(file, content, codes, errors)),
            ForkSubstitutions = Read(ForkSubstitutionsReader.FileName, (file, content) => ForkSubstitutionsReader.Read(file, content, codes, errors)),
            Q850 = new(
                causes,
                Read(Q850ClassesReader.FileName, (file, content) => Q850ClassesReader.Read(file, content, errors)),
                Read(Q850LocationsReader.FileName, (file, content) => Q850LocationsReader.Read(file, content, errors)),
                Read(Q850ToStatusReader.FileName, (file, content) => Q850ToStatusReader.Read(file, content, causes, codes, errors)),
                Read(StatusToQ850Reader.FileName, (file, content) => StatusToQ850Reader.Read(file, content, causes, codes, errors)),
                Read(RequestToQ850Reader.FileName, (file, content) => RequestToQ850Reader.Read(file, content, causes, errors))),
        };

        IReadOnlyList<TRow> Read<TRow>(string name, Func<string, byte[], IReadOnlyList<TRow>> read) => read(display(name), bytes(name));
    }
}
