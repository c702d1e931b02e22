using System.Collections.Generic;

namespace SipStatus.CodeGen.Model;

/// <summary>What RFCs say about codes beyond number and phrase: a list for each file that <c>KNOWLEDGE.md</c> describes.</summary>
internal sealed record KnowledgeTable
{
    public IReadOnlyList<RoleRow> Roles { get; init; } = [];

    public IReadOnlyList<SendingLimitRow> SendingLimits { get; init; } = [];

    public IReadOnlyList<SendingOccasionRow> SendingOccasions { get; init; } = [];
}
