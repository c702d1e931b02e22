using Xunit;

namespace SipStatus.Tests;

/// <summary>Reasons as the RFCs write them and as peers send them.</summary>
internal static class ReasonCases
{
    public static TheoryData<ReasonCase> All =>
    [
        // RFC 3326, section 2.
        new("SIP ;cause=200 ;text=\"Call completed elsewhere\"", "SIP", 200, "Call completed elsewhere", "SIP;cause=200;text=\"Call completed elsewhere\""),
        new("Q.850 ;cause=16 ;text=\"Terminated\"", "Q.850", 16, "Terminated", "Q.850;cause=16;text=\"Terminated\""),
        new("SIP ;cause=600 ;text=\"Busy Everywhere\"", "SIP", 600, "Busy Everywhere", "SIP;cause=600;text=\"Busy Everywhere\""),
        new("SIP ;cause=580 ;text=\"Precondition Failure\"", "SIP", 580, "Precondition Failure", "SIP;cause=580;text=\"Precondition Failure\""),

        // RFC 4411, section 5; RFC 8606, section 5; RFC 9410.
        new("preemption ;cause=1 ;text=\"UA Preemption\"", "Preemption", 1, "UA Preemption", "Preemption;cause=1;text=\"UA Preemption\""),
        new(
            "Q.850;cause=1;text=\"Unallocated (unassigned) number\";\r\n location=LN", "Q.850", 1, "Unallocated (unassigned) number",
            "Q.850;cause=1;text=\"Unallocated (unassigned) number\";location=LN") { Location = "LN" },
        new(
            "STIR ;cause=436 ;text=\"Bad Identity Info\" ;ppi=\"..q6mNVx-fY5\"", "STIR", 436, "Bad Identity Info",
            "STIR;cause=436;text=\"Bad Identity Info\";ppi=\"..q6mNVx-fY5\"") { Parameter = ("ppi", "..q6mNVx-fY5") },

        // White space, letter case and order.
        new("SIP; cause=487; text=\"ORIGINATOR_CANCEL\"", "SIP", 487, "ORIGINATOR_CANCEL", "SIP;cause=487;text=\"ORIGINATOR_CANCEL\""),
        new(" \tFAILURE_CAUSE ; cause = 1 ; text = \"x\" ", "FAILURE_CAUSE", 1, "x", "FAILURE_CAUSE;cause=1;text=\"x\""),
        new("q.850;CAUSE=31;Text=\"Normal, unspecified\";LOCATION=rln", "Q.850", 31, "Normal, unspecified", "Q.850;cause=31;text=\"Normal, unspecified\";location=RLN") { Location = "RLN" },
        new("SIP;text=\"Busy Here\";cause=486", "SIP", 486, "Busy Here", "SIP;cause=486;text=\"Busy Here\""),
        new("SIP;cause=\r\n 486", "SIP", 486, null, "SIP;cause=486"),
        new("RELEASE_CAUSE;cause=1;text=\"User ends call\"", "RELEASE_CAUSE", 1, "User ends call", "RELEASE_CAUSE;cause=1;text=\"User ends call\""),

        // Quoted strings.
        new("SIP;cause=487;text=\"Originator canceled; Canceled\"", "SIP", 487, "Originator canceled; Canceled", "SIP;cause=487;text=\"Originator canceled; Canceled\""),
        new("SIP;cause=500;text=\"a;b=c, d\"", "SIP", 500, "a;b=c, d", "SIP;cause=500;text=\"a;b=c, d\""),
        new("SIP;text=\"retry=3\";cause=503", "SIP", 503, "retry=3", "SIP;cause=503;text=\"retry=3\""),
        new("SIP;text=\"a \\\"quoted\\\" ; \\\\ text\"", "SIP", null, "a \"quoted\" ; \\ text", "SIP;text=\"a \\\"quoted\\\" ; \\\\ text\""),
        new("SIP;text=\"\\T\\e\\x\\t\"", "SIP", null, "Text", "SIP;text=\"Text\""),
        new("SIP;text=\"\"", "SIP", null, "", "SIP;text=\"\""),
        new("SIP;text=\"  a\tb  \"", "SIP", null, "  a\tb  ", "SIP;text=\"  a\tb  \""),
        new("SIP;text=\"a  \r\n \t b\"", "SIP", null, "a b", "SIP;text=\"a b\""),
        new("SIP;text=\"\u5FD9 \U0001F600\"", "SIP", null, "\u5FD9 \U0001F600", "SIP;text=\"\u5FD9 \U0001F600\""),
        new("Q.850;cause=\"16\"", "Q.850", 16, null, "Q.850;cause=16"),
        new("Q.850;cause=\"\\1\\7\"", "Q.850", 17, null, "Q.850;cause=17") { Parameter = ("cause", "17") },
        new("Q.850;cause=\"1\\\\7\"", "Q.850", null, null, "Q.850;cause=\"1\\\\7\"") { Parameter = ("cause", "1\\7") },
        new("Q.850;cause=16;location=\"L\\n\"", "Q.850", 16, null, "Q.850;cause=16;location=LN") { Location = "LN" },
        new("Q.850;cause=16;location=\"LN\\ \"", "Q.850", 16, null, "Q.850;cause=16;location=\"LN \"") { Parameter = ("location", "LN ") },

        // No cause, or none that is a number.
        new("SIP", "SIP", null, null, "SIP"),
        new("Q.850;text=\"Terminated\"", "Q.850", null, "Terminated", "Q.850;text=\"Terminated\""),
        new("SIP;cause", "SIP", null, null, "SIP;cause") { Parameter = ("cause", null) },
        new("SIP;cause=busy", "SIP", null, null, "SIP;cause=busy") { Parameter = ("cause", "busy") },
        new("SIP;cause=-1", "SIP", null, null, "SIP;cause=-1") { Parameter = ("cause", "-1") },
        new("SIP;cause=4294967301", "SIP", null, null, "SIP;cause=4294967301") { Parameter = ("cause", "4294967301") },
        new("SIP;cause=2147483647", "SIP", int.MaxValue, null, "SIP;cause=2147483647"),
        new("SIP;cause=000200", "SIP", 200, null, "SIP;cause=200"),
        new("SIP;cause=0", "SIP", 0, null, "SIP;cause=0"),
        new("SIP;cause=999", "SIP", 999, null, "SIP;cause=999"),
        new("Q.850;cause=200", "Q.850", 200, null, "Q.850;cause=200"),
        new("SIP;cause=x;cause=y", "SIP", null, null, "SIP;cause=x;cause=y") { Parameter = ("cause", "x") },
        new("SIP;cause=0200;text=\"a\"", "SIP", 200, "a", "SIP;cause=200;text=\"a\"") { Parameter = ("cause", "200") },
        new("SIP;text;text=a", "SIP", null, "a", "SIP;text=\"a\";text") { Parameter = ("text", "a") },
        new("Q.850;cause=16;location=XX;location=ln", "Q.850", 16, null, "Q.850;cause=16;location=LN;location=XX") { Location = "LN", Parameter = ("location", "LN") },
        new("SIP;cause=x;cause=486;cause=600", "SIP", 486, null, "SIP;cause=486;cause=x;cause=600") { Parameter = ("cause", "486") },

        // Other protocols and parameters; what the analytics of a carrier blocked.
        new("X-Own;cause=7;text=\"x\"", "X-Own", 7, "x", "X-Own;cause=7;text=\"x\""),
        new(
            "SIP;cause=603;text=\"Network Blocked\";v=analytics1", "SIP", 603, "Network Blocked",
            "SIP;cause=603;text=\"Network Blocked\";v=analytics1") { Parameter = ("v", "analytics1") },
        new(
            "SIP;cause=603;text=\"v=analytics1;url=https://example.com\";location=RLN", "SIP", 603, "v=analytics1;url=https://example.com",
            "SIP;cause=603;text=\"v=analytics1;url=https://example.com\";location=RLN") { Parameter = ("location", "RLN") },
        new("Q.850;cause=16;location=XX", "Q.850", 16, null, "Q.850;cause=16;location=XX") { Parameter = ("location", "XX") },
        new("SIP;flag;at=[2001:db8::1];who=\"a b\"", "SIP", null, null, "SIP;flag;at=[2001:db8::1];who=\"a b\"") { Parameter = ("at", "[2001:db8::1]") },

        // Not in the grammar, and sent.
        new("Q.850;cause=16;text=Normal call clearing", "Q.850", 16, "Normal call clearing", "Q.850;cause=16;text=\"Normal call clearing\"") { IsStrict = false },
        new("Q.850;text=Call  rejected ;cause=21", "Q.850", 21, "Call  rejected", "Q.850;cause=21;text=\"Call  rejected\"") { IsStrict = false },
        new("SIP;text=Terminated;cause=200", "SIP", 200, "Terminated", "SIP;cause=200;text=\"Terminated\""),
        new("SIP;cause=200;", "SIP", 200, null, "SIP;cause=200") { IsStrict = false },
        new("SIP;;cause=200; ;", "SIP", 200, null, "SIP;cause=200") { IsStrict = false },
        new("SIP;cause=200;text=", "SIP", 200, "", "SIP;cause=200;text=\"\"") { IsStrict = false },
        new("SIP;text=a\\b <c> {d}", "SIP", null, "a\\b <c> {d}", "SIP;text=\"a\\\\b <c> {d}\"") { IsStrict = false },
        new("SIP;url=https://example.com/a?b", "SIP", null, null, "SIP;url=\"https://example.com/a?b\"") { IsStrict = false, Parameter = ("url", "https://example.com/a?b") },
    ];
}
