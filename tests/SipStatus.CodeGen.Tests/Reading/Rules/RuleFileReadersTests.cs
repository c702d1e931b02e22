using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading.Rules;

/// <summary>What is peculiar to each file of rules; <see cref="SendingLimitsReaderTests"/> has what they share.</summary>
public class RuleFileReadersTests
{
    private static readonly StatusCodeRow[] s_codes =
    [
        new(408, "RequestTimeout", "Request Timeout", new RfcReference(3261, "21.4.9"), Registration.Active, "E.", "中。"),
        new(503, "ServiceUnavailable", "Service Unavailable", new RfcReference(3261, "21.5.4"), Registration.Active, "E.", "中。"),
    ];

    private static readonly MethodSet s_any = new("Any", "");

    [Fact]
    public void Headers_GoodRows_AreRead()
    {
        var (rows, errors) = Headers(
            "408,408,,header,Retry-After,,may,,3261,20.33,\n" +
            "100,699,INVITE OPTIONS,body,offer,,must,sometimes,3261,8,a note\n" +
            "503,503,,reason-phrase,,,should,,3261,21,what it tells\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new HeaderRuleRow(new(408, 408), "Header", "Retry-After", "", new(s_any, "Any", "May", "", new(3261, "20.33"), "")),
            new HeaderRuleRow(
                new(100, 699), "Body", "offer", "", new(new("Only", "INVITE OPTIONS"), "Any", "Must", "sometimes", new(3261, "8"), "a note")),
            new HeaderRuleRow(new(503, 503), "ReasonPhrase", "", "", new(s_any, "Any", "Should", "", new(3261, "21"), "what it tells")));
    }

    [Theory]
    [InlineData("408,408,,headers,Allow,,must,,3261,1,", "f:2:10: part 'headers' is not one of header, body, reason-phrase")]
    [InlineData("408,408,,header,,,must,,3261,1,", "f:2:17: name '' is not the long name of a header field")]
    [InlineData("408,408,,header,t,,must,,3261,1,", "f:2:17: name 't' is not the long name of a header field")]
    [InlineData("408,408,,header,T,,must,,3261,1,", "f:2:17: name 'T' is not the long name of a header field")]
    [InlineData("408,408,,header,cseq,,must,,3261,1,", "f:2:17: name 'cseq' is not the long name of a header field")]
    [InlineData("408,408,,header,Call ID,,must,,3261,1,", "f:2:17: name 'Call ID' is not the long name of a header field")]
    [InlineData("408,408,,header,Call--ID,,must,,3261,1,", "f:2:17: name 'Call--ID' is not the long name of a header field")]
    [InlineData("408,408,,header,Call-,,must,,3261,1,", "f:2:17: name 'Call-' is not the long name of a header field")]
    [InlineData("408,408,,header,To, x,must,,3261,1,", "f:2:20: value ' x' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("408,408,,body,sdp,,must,,3261,1,", "f:2:15: name 'sdp' is not one of any, answer, offer, session-description, capabilities, certificate, location, choices, alternative-services, info-package")]
    [InlineData("408,408,,body,offer,x,must,,3261,1,", "f:2:21: value 'x' stands where the part has none")]
    [InlineData("408,408,,reason-phrase,Allow,,must,,3261,1,why", "f:2:24: name 'Allow' stands where the part has none")]
    [InlineData("408,408,,reason-phrase,,x,must,,3261,1,why", "f:2:25: value 'x' stands where the part has none")]
    [InlineData("408,408,,reason-phrase,,,must,,3261,1,", "f:2:39: note is empty, though it is to tell what the phrase explains")]
    [InlineData("409,409,,header,Allow,,must,,3261,1,", "f:2:1: from '409' is not in status-codes.csv")]
    public void Headers_BadValue_SaysWhereAndWhat(string row, string expected) => Headers(row + "\n").Errors.Should().Equal(expected);

    [Theory]
    [InlineData(
        "408,408,,header,To,,must,,3261,1,\n408,408,,header,To,tag,must,,3261,1,\n408,408,,header,To,,should,,3262,2,other\n",
        "f:4:1: from and all else that makes a row differ (from, to, methods, part, name, value, condition) is as in line 2")]
    [InlineData(
        "408,408,,header,Call-ID,,must,,3261,1,\n100,699,,header,Call-Id,,must,,3261,1,\n",
        "f:3:17: name 'Call-Id' is 'Call-ID' above")]
    public void Headers_RowsThatContradict_AreRefused(string rows, string expected) => Headers(rows).Errors.Should().Equal(expected);

    [Fact]
    public void CompactForms_WithoutTheHeaders_DoNotJudgeTheName()
    {
        var (rows, errors) = Read("compact,name,rfc,section\ns,Subject,3261,20.36\n", (bytes, list) => CompactFormsReader.Read("f", bytes, headers: null, list));

        errors.Should().BeEmpty();
        rows.Should().Equal(new CompactFormRow("s", "Subject"));
    }

    [Fact]
    public void CompactForms_GoodRow_IsRead()
    {
        var (rows, errors) = CompactForms("r,Retry-After,3261,20.33\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(new CompactFormRow("r", "Retry-After"));
    }

    [Theory]
    [InlineData("R,Retry-After,3261,20.33\n", "f:2:1: compact 'R' is not one small letter")]
    [InlineData("rr,Retry-After,3261,20.33\n", "f:2:1: compact 'rr' is not one small letter")]
    [InlineData("x,X-Field,3261,20.33\n", "f:2:3: name 'X-Field' is no header field of response-headers.csv")]
    [InlineData("r,Retry-After,3261,\n", "f:2:20: section '' is not a section such as 21.4.24")]
    [InlineData("r,Retry-After,3261,20\ns,Retry-After,3261,20\n", "f:3:3: name and all else that makes a row differ (name) is as in line 2")]
    public void CompactForms_BadValue_SaysWhereAndWhat(string rows, string expected) => CompactForms(rows).Errors.Should().Equal(expected);

    [Fact]
    public void DialogEffects_GoodRows_AreRead()
    {
        var (rows, errors) = DialogEffects(AllEffects());

        errors.Should().BeEmpty();
        rows.Should().HaveCount(9);
        rows[0].Should().Be(new DialogEffectRow("1xx", "None", false, false, new(5057, "5.1"), ""));
        rows[^1].Should().Be(new DialogEffectRow("timeout", "EarlyDialog", true, true, new(5057, "5.2"), "a note"));
    }

    [Theory]
    [InlineData("4xx,none,no,no,5057,5.1,\n", "", "f:1:1: no row is for 4xx")]
    [InlineData("timeout,early-dialog,yes,yes,5057,5.2,a note\n", "", "f:1:1: no row is for timeout")]
    [InlineData("408,usage,yes,no", "408,usage,yes,maybe", "f:8:15: ends_subscription 'maybe' is not one of yes, no")]
    [InlineData("408,usage", "408,session", "f:8:5: effect 'session' is not one of none, early-dialog, transaction, usage, dialog")]
    [InlineData("408,usage,yes,no,5057,5.1,\n", "408,usage,yes,no,5057,5.1,\n7xx,usage,yes,no,5057,5.1,\n", "f:9:1: code '7xx' is not a status code, 100 to 699")]
    [InlineData("408,usage,yes,no,5057,5.1,\n", "408,usage,yes,no,5057,5.1,\n409,usage,yes,no,5057,5.1,\n", "f:9:1: code '409' is not in status-codes.csv")]
    [InlineData("408,usage,yes", "408,usage,no", "f:8:11: ends 'no' does not go with effect usage of 408: only a 3xx and what has no effect end nothing")]
    [InlineData("3xx,none,no", "3xx,dialog,yes", "f:4:12: ends 'yes' does not go with effect dialog of 3xx: only a 3xx and what has no effect end nothing")]
    [InlineData("2xx,none,no", "2xx,none,yes", "f:3:10: ends 'yes' does not go with effect none of 2xx: only a 3xx and what has no effect end nothing")]
    [InlineData(
        "408,usage,yes,no,5057,5.1,\n",
        "408,usage,yes,no,5057,5.1,\n408,dialog,yes,no,5057,5.1,\n",
        "f:9:1: code and all else that makes a row differ (code) is as in line 8")]
    public void DialogEffects_BadRows_SayWhereAndWhat(string part, string replacement, string expected)
    {
        AllEffects().Should().Contain(part);

        DialogEffects(AllEffects().Replace(part, replacement)).Errors.Should().Equal(expected);
    }

    [Fact]
    public void DialogEffects_OfACodeWithoutARow_AreThoseOfItsClass() =>
        DialogEffects(AllEffects().Replace("408,usage,yes,no,5057,5.1,\n", "")).Errors.Should().BeEmpty();

    [Fact]
    public void DialogExceptions_GoodRow_IsRead()
    {
        var (rows, errors) = DialogExceptions("300,699,only,INVITE,early-dialog,yes,outside,3261,13.2.2.3,a note\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(new DialogExceptionRow(new(300, 699), new("Only", "INVITE"), "EarlyDialog", true, "outside", new(3261, "13.2.2.3"), "a note"));
    }

    [Theory]
    [InlineData("300,699,only,INVITE,early-dialog,maybe,,3261,1,\n", "f:2:34: ends 'maybe' is not one of yes, no")]
    [InlineData("99,99,only,INVITE,usage,yes,,3261,1,\n", "f:2:1: from '99' is not a status code, 100 to 699")]
    [InlineData(
        "408,408,only,NOTIFY,usage,yes,,3261,1,\n",
        "f:2:14: methods include SUBSCRIBE or NOTIFY, for which only dialog-effects.csv says what becomes of a subscription")]
    [InlineData(
        "408,408,except,INVITE NOTIFY,usage,yes,,3261,1,\n",
        "f:2:16: methods include SUBSCRIBE or NOTIFY, for which only dialog-effects.csv says what becomes of a subscription")]
    [InlineData(
        "408,408,only,BYE,usage,yes,,3261,1,\n408,408,only,BYE,dialog,yes,,3261,2,\n",
        "f:3:1: from and all else that makes a row differ (from, to, scope, methods, condition) is as in line 2")]
    public void DialogExceptions_BadRows_SayWhereAndWhat(string rows, string expected) => DialogExceptions(rows).Errors.Should().Equal(expected);

    [Fact]
    public void Fallbacks_GoodRows_AreRead()
    {
        var (rows, errors) = Fallbacks(
            "UacTimeout,timeout,,uac,any,,408,must,,3261,8.1.3.1,\n" +
            "Other,response,503,proxy,except,INVITE,none,must,c,3261,16,n\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new FallbackRuleRow("UacTimeout", "Timeout", null, 408, new(s_any, "Uac", "Must", "", new(3261, "8.1.3.1"), "")),
            new FallbackRuleRow("Other", "Response", 503, null, new(new("Except", "INVITE"), "Proxy", "Must", "c", new(3261, "16"), "n")));
    }

    [Theory]
    [InlineData("uacTimeout,timeout,,uac,any,,408,must,,3261,1,", "f:2:1: name 'uacTimeout' is not a C# name in PascalCase")]
    [InlineData("CountsAs,timeout,,uac,any,,408,must,,3261,1,", "f:2:1: name 'CountsAs' is already a member of the class SipFallbackRule")]
    [InlineData("A,never,,uac,any,,408,must,,3261,1,", "f:2:3: trigger 'never' is not one of timeout, transport-error, ack-error, addresses-exhausted, timer-c, no-final-response, response, isup-timer-t7, isup-timer-t9, qsig-timer, qsig-timer-t301, qsig-protocol-error")]
    [InlineData("A,timeout,503,uac,any,,408,must,,3261,1,", "f:2:11: received '503' is a code though trigger is not response")]
    [InlineData("A,response,,uac,any,,408,must,,3261,1,", "f:2:12: received '' is not a status code, 100 to 699")]
    [InlineData("A,timeout,,uac,any,,,must,,3261,1,", "f:2:21: counts_as '' is not a status code, 100 to 699")]
    [InlineData("A,timeout,,uac,any,,409,must,,3261,1,", "f:2:21: counts_as '409' is not in status-codes.csv")]
    public void Fallbacks_BadValue_SaysWhereAndWhat(string row, string expected) => Fallbacks(row + "\n").Errors.Should().Equal(expected);

    [Fact]
    public void Failovers_Rows_AreReadOrRefused()
    {
        var (rows, errors) = Read(
            "event,role,scope,methods,action,level,condition,rfc,section,note\ntimeout,client,any,,next-server,should,no answer,3263,4.3,\n",
            (bytes, list) => FailoverRulesReader.Read("f", bytes, list));
        var (_, refused) = Read(
            "event,role,scope,methods,action,level,condition,rfc,section,note\nlunch,client,any,,wait,should,,3263,4.3,\n",
            (bytes, list) => FailoverRulesReader.Read("f", bytes, list));

        errors.Should().BeEmpty();
        rows.Should().Equal(new FailoverRuleRow("Timeout", "NextServer", new(s_any, "Client", "Should", "no answer", new(3263, "4.3"), "")));
        refused.Should().Equal(
            "f:2:1: event 'lunch' is not one of response-503, transport-error, timeout, other-response, repeated-failure",
            "f:2:19: action 'wait' is not one of none, next-server, repeat-at-once, stop-sending");
    }

    [Fact]
    public void GlareTimers_GoodRows_AreRead()
    {
        var (rows, errors) = GlareTimers("INVITE,yes,2100,4000,10,3261,14.1\nINVITE,no,0,2000,10,3261,14.1\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new GlareTimerRow("INVITE", true, 2100, 4000, 10, new(3261, "14.1")),
            new GlareTimerRow("INVITE", false, 0, 2000, 10, new(3261, "14.1")));
    }

    [Theory]
    [InlineData("INVITE,yes,0,10,10,3261,14.1\n", "f:1:1: INVITE has not a timer for each side")]
    [InlineData(
        "INVITE,yes,0,10,10,3261,14.1\nINVITE,yes,0,20,10,3261,14.1\n",
        "f:3:1: method and all else that makes a row differ (method, owns_call_id) is as in line 2")]
    public void GlareTimers_OfOneSide_SayWhereAndWhat(string rows, string expected) => GlareTimers(rows).Errors.Should().Equal(expected);

    [Fact]
    public void GlareTimers_WithoutThoseOfARuleOfGlare_SayWhich()
    {
        var rules = Retries(
            "408,408,only,INVITE UPDATE,uac,glare,,should,,3261,14.1,\n" +
            "503,503,only,MESSAGE,uac,repeat,,should,,3261,14.1,\n").Rows;

        GlareTimers("INVITE,yes,0,10,10,3261,14.1\nINVITE,no,0,10,10,3261,14.1\n", rules).Errors
            .Should().Equal("f:1:1: UPDATE has not a timer for each side");
    }

    [Theory]
    [InlineData("invite,yes,0,10,10,3261,14.1", "f:2:1: method 'invite' is not a method")]
    [InlineData("INVITE,yes,010,20,10,3261,14.1", "f:2:12: min_ms '010' is not a number from 0 to 60000")]
    [InlineData("INVITE,yes,0,-1,10,3261,14.1", "f:2:14: max_ms '-1' is not a number from 0 to 60000")]
    [InlineData("INVITE,yes,0,10,0,3261,14.1", "f:2:17: step_ms '0' is not a number from 1 to 60000")]
    [InlineData("INVITE,yes,0,15,10,3261,14.1", "f:2:14: max_ms '15' is not reached in whole steps from min_ms")]
    [InlineData("INVITE,yes,20,10,10,3261,14.1", "f:2:15: max_ms '10' is not reached in whole steps from min_ms")]
    public void GlareTimers_BadValue_SaysWhereAndWhat(string row, string expected) => GlareTimers(row + "\n").Errors.Should().Equal(expected);

    [Fact]
    public void Retries_GoodRows_AreRead()
    {
        var (rows, errors) = Retries(
            "400,499,any,,uac,change-request,media-type,should,,3261,8.1.3.5,\n" +
            "503,503,only,INVITE,client,alternate-server,,should,,3261,21.5.4,\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new RetryRuleRow(new(400, 499), "ChangeRequest", "MediaType", new(s_any, "Uac", "Should", "", new(3261, "8.1.3.5"), "")),
            new RetryRuleRow(new(503, 503), "AlternateServer", "None", new(new("Only", "INVITE"), "Client", "Should", "", new(3261, "21.5.4"), "")));
    }

    [Theory]
    [InlineData("503,503,any,,uac,wait,,should,,3261,1,", "f:2:18: action 'wait' is not one of redirect, authenticate, change-request, honour-retry-after, repeat, alternate-server, alternate-target, never-retry, overlap-dial, glare, ask-user")]
    [InlineData("503,503,any,,uac,change-request,,should,,3261,1,", "f:2:33: change is empty though action is change-request")]
    [InlineData("503,503,any,,uac,repeat,body,should,,3261,1,", "f:2:25: change 'body' is not empty though action changes nothing")]
    [InlineData("503,503,any,,uac,glare,,should,,3261,1,", "f:2:9: scope 'any' is not only though the timers of glare-timers.csv are for named methods")]
    [InlineData("503,503,any,,uac,change-request,hat,should,,3261,1,", "f:2:33: change 'hat' is not one of body, breadth, contact, encryption, entity-tag, extension, identity, interval, location, max-forwards, media-type, outbound, privacy, referrer-identity, resource-priority, security-agreement, session-description, session-interval, supported, uri-scheme")]
    [InlineData("503,503,any,,uac,ask-user,body,may,,3261,1,\n503,503,any,,uac,ask-user,body,must,,3261,2,", "f:3:1: from and all else that makes a row differ (from, to, scope, methods, role, action, change, condition) is as in line 2")]
    public void Retries_BadValue_SaysWhereAndWhat(string row, string expected) => Retries(row + "\n").Errors.Should().Equal(expected);

    [Fact]
    public void ForkPreferences_APartition_IsRead()
    {
        var (rows, errors) = ForkPreferences(
            "100,407,any,,,must-not,3261,16.7,\n" +
            "408,408,only,INVITE,4,should,3261,16.7,\n" +
            "408,408,except,INVITE,,must-not,4320,4.2,a note\n" +
            "409,699,any,,12,should,3261,16.7,\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new ForkPreferenceRow(new(100, 407), s_any, null, "MustNot", new(3261, "16.7"), ""),
            new ForkPreferenceRow(new(408, 408), new("Only", "INVITE"), 4, "Should", new(3261, "16.7"), ""),
            new ForkPreferenceRow(new(408, 408), new("Except", "INVITE"), null, "MustNot", new(4320, "4.2"), "a note"),
            new ForkPreferenceRow(new(409, 699), s_any, 12, "Should", new(3261, "16.7"), ""));
    }

    [Theory]
    [InlineData("100,698,any,,1,must,3261,16.7,\n", "f:1:1: 0 rows are for 699 to INVITE, not one")]
    [InlineData("100,699,any,,1,must,3261,16.7,\n408,408,only,INVITE,2,must,3261,16.7,\n", "f:1:1: 2 rows are for 408 to INVITE, not one")]
    [InlineData("100,699,any,,,must,3261,16.7,\n", "f:2:15: level 'must' is not must-not though rank is empty")]
    [InlineData("100,699,any,,x,must,3261,16.7,\n", "f:2:14: rank 'x' is not a number from 0 to 99")]
    [InlineData(
        "100,699,except,BYE,1,must,3261,16.7,\n",
        "f:1:1: the methods of 100 to 699 are neither all nor INVITE nor all but INVITE")]
    public void ForkPreferences_BadRows_SayWhereAndWhat(string rows, string expected) =>
        ForkPreferences(rows).Errors.Should().Equal(expected);

    [Fact]
    public void ForkSubstitutions_Rows_AreReadOrRefused()
    {
        const string Header = "chosen,scope,methods,sent,level,rfc,section,note\n";
        var (rows, errors) = Read(
            Header + "503,any,,408,should,3261,16.7,\nnone,only,INVITE,none,must,4320,4.2,n\n",
            (bytes, list) => ForkSubstitutionsReader.Read("f", bytes, s_codes, list));
        var (_, refused) = Read(Header + "409,any,,,should,3261,16.7,\n", (bytes, list) => ForkSubstitutionsReader.Read("f", bytes, s_codes, list));

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new ForkSubstitutionRow(503, s_any, 408, "Should", new(3261, "16.7"), ""),
            new ForkSubstitutionRow(null, new("Only", "INVITE"), null, "Must", new(4320, "4.2"), "n"));
        refused.Should().Equal("f:2:1: chosen '409' is not in status-codes.csv");
    }

    private static (IReadOnlyList<HeaderRuleRow> Rows, IReadOnlyList<string> Errors) Headers(string rows) => Read(
        "from,to,methods,part,name,value,level,condition,rfc,section,note\n" + rows,
        (bytes, errors) => ResponseHeadersReader.Read("f", bytes, s_codes, errors));

    private static (IReadOnlyList<CompactFormRow> Rows, IReadOnlyList<string> Errors) CompactForms(string rows) => Read(
        "compact,name,rfc,section\n" + rows,
        (bytes, errors) => CompactFormsReader.Read("f", bytes, Headers("408,408,,header,Retry-After,,may,,3261,20.33,\n").Rows, errors));

    private static string AllEffects() =>
        string.Concat(Enumerable.Range(1, 6).Select(digit => $"{digit}xx,none,no,no,5057,5.1,\n")) +
        "408,usage,yes,no,5057,5.1,\n503,transaction,yes,no,5057,5.1,\ntimeout,early-dialog,yes,yes,5057,5.2,a note\n";

    private static (IReadOnlyList<DialogEffectRow> Rows, IReadOnlyList<string> Errors) DialogEffects(string rows) => Read(
        "code,effect,ends,ends_subscription,rfc,section,note\n" + rows,
        (bytes, errors) => DialogEffectsReader.Read("f", bytes, s_codes, errors));

    private static (IReadOnlyList<DialogExceptionRow> Rows, IReadOnlyList<string> Errors) DialogExceptions(string rows) => Read(
        "from,to,scope,methods,effect,ends,condition,rfc,section,note\n" + rows,
        (bytes, errors) => DialogExceptionsReader.Read("f", bytes, errors));

    private static (IReadOnlyList<FallbackRuleRow> Rows, IReadOnlyList<string> Errors) Fallbacks(string rows) => Read(
        "name,trigger,received,role,scope,methods,counts_as,level,condition,rfc,section,note\n" + rows,
        (bytes, errors) => FallbackRulesReader.Read("f", bytes, s_codes, errors));

    private static (IReadOnlyList<GlareTimerRow> Rows, IReadOnlyList<string> Errors) GlareTimers(
        string rows, IReadOnlyList<RetryRuleRow>? retries = null) => Read(
        "method,owns_call_id,min_ms,max_ms,step_ms,rfc,section\n" + rows,
        (bytes, errors) => GlareTimersReader.Read("f", bytes, retries ?? [], errors));

    private static (IReadOnlyList<RetryRuleRow> Rows, IReadOnlyList<string> Errors) Retries(string rows) => Read(
        "from,to,scope,methods,role,action,change,level,condition,rfc,section,note\n" + rows,
        (bytes, errors) => RetryRulesReader.Read("f", bytes, s_codes, errors));

    private static (IReadOnlyList<ForkPreferenceRow> Rows, IReadOnlyList<string> Errors) ForkPreferences(string rows) => Read(
        "from,to,scope,methods,rank,level,rfc,section,note\n" + rows,
        (bytes, errors) => ForkPreferencesReader.Read("f", bytes, s_codes, errors));

    private static (IReadOnlyList<T> Rows, IReadOnlyList<string> Errors) Read<T>(string text, Func<byte[], ICollection<DataError>, IReadOnlyList<T>> read)
    {
        var errors = new List<DataError>();
        var rows = read(Encoding.UTF8.GetBytes(text), errors);
        return (rows, [.. errors.Select(error => error.ToString())]);
    }
}
