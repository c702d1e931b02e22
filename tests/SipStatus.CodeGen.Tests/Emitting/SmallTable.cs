using System;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Tests.Emitting;

/// <summary>Three codes and three aliases that between them have every peculiarity an emitter must heed.</summary>
internal static class SmallTable
{
    public static RegistryTable Create() => new(
        [
            new(202, "Accepted", "Accepted", new RfcReference(6665, "8.3.1"), Registration.Deprecated, "Taken in.", "已收下。"),
            new(406, "NotAcceptable", "Not Acceptable", new RfcReference(3261, "21.4.7"), Registration.Active, "Says \"no\".", "不行。"),
            new(606, "NotAcceptableAnywhere", "Not & Acceptable", new RfcReference(3261, "21.6.4"), Registration.Reserved, "No \\ never.", "都不行。"),
        ],
        [
            new(406, "Never", AliasKind.RfcExample, new RfcReference(3911, "7"), "an \"example\""),
            new(606, "NEVER", AliasKind.Implementation, null, "a stack"),
            new(606, "not acceptable", AliasKind.Historic, new RfcReference(2543, "5.1.1"), "the old grammar"),
        ],
        new DateOnly(2026, 1, 7));
}
