using System;
using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

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
        new DateOnly(2026, 1, 7))
    {
        Knowledge = new()
        {
            DialogEffects =
            [
                .. DialogEffectsReader.Classes.Append(DialogEffectsReader.Timeout)
                    .Select(code => new DialogEffectRow(code, "Usage", true, false, new RfcReference(5057, "5.1"), "a \"note\"")),
                new("406", "None", false, true, new RfcReference(5057, "5.2"), ""),
            ],
            DialogExceptions =
            [
                new(new(406, 606), new("Except", "BYE INVITE"), "Dialog", true, "never", new RfcReference(5057, "5.3"), ""),
            ],
            Headers = [new(new(202, 202), "Header", "Contact", "", new(new("Any", ""), "Any", "Must", "", new RfcReference(3261, "8"), ""))],
            CompactForms = [new("m", "Contact")],
            Retries = [new(new(400, 499), "Glare", "None", new(new("Only", "INVITE"), "Uac", "May", "x", new RfcReference(3261, "14.1"), ""))],
            GlareTimers = [new("INVITE", true, 10, 20, 5, new RfcReference(3261, "14.1"))],
            Failovers = [new("Timeout", "None", new(new("Any", ""), "Client", "Should", "", new RfcReference(3263, "4.3"), ""))],
            Fallbacks =
            [
                new("FirstRule", "TransportError", null, 606, new(new("Except", "INVITE"), "Uac", "Must", "a < b", new RfcReference(3261, "8.1.3.1"), "")),
                new("SecondRule", "Response", 202, null, new(new("Only", "BYE INVITE"), "Proxy", "Must", "", new RfcReference(3261, "16"), "")),
            ],
            ForkPreferences = [new(new(100, 699), new("Any", ""), null, "Must", new RfcReference(3261, "16.7"), "")],
            Q850 = new(
                [new(2, "FirstCause", "First <cause>"), new(100, "OtherCause", "Other \"cause\"")],
                [new(1, 15, "Normal", "Low values"), new(16, 127, "Interworking", "High values")],
                [new(0, "User", "U", "user", new RfcReference(8606, "4")), new(1, "", "LOC-1", "spare", new RfcReference(8606, "4"))],
                [new("isup", 2, 406, "Diagnostic", "May", new RfcReference(3398, "7"), "a \"note\""), new("qsig", null, null, "None", "Must", new RfcReference(4497, "8"), "")],
                [new("isup", new(406, 606), 100, "Network", "None", true, "Remedy", "Should", new RfcReference(3398, "8"), "")],
                [new("qsig", "BYE", 100, "Must", new RfcReference(4497, "8.4"), "")]),
            ForkSubstitutions = [new(null, new("Only", "INVITE"), 406, "Must", new RfcReference(3261, "16.7"), "")],
        },
    };
}
