using System.Collections.Generic;

namespace SipStatus.CodeGen.Model;

/// <summary>The files about ITU-T Q.850.</summary>
internal sealed record Q850Table(
    IReadOnlyList<Q850CauseRow> Causes,
    IReadOnlyList<Q850ClassRow> Classes,
    IReadOnlyList<Q850LocationRow> Locations,
    IReadOnlyList<Q850ToStatusRow> ToStatus,
    IReadOnlyList<StatusToQ850Row> FromStatus,
    IReadOnlyList<RequestToQ850Row> FromRequest);
