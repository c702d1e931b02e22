using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipSendingOccasionTests
{
    // What the later RFCs ask for: where, the element, the methods, how strongly, and the codes, each as often as there are occasions for
    // it. A second copy of the table in another order, so that no row changes alone; the rows of RFC 4000 and later were read there again.
    private const string LaterRfcs =
        """
        3050 5.6       any              all but ACK CANCEL   should  500 504
        3262 3         uas              PRACK                must    200 481
        3262 3         uas              INVITE               must    420
        3262 3         uas              INVITE               should  500
        3311 5.2       uas              UPDATE               may     488
        3311 5.2       uas              UPDATE               must    491 500 500
        3311 5.2       uas              UPDATE               should  200 504
        3312 8         uas              INVITE UPDATE        should  580
        3323 5         any              all but ACK CANCEL   must    500
        3325 6         proxy            all but ACK CANCEL   may     403
        3327 5.2       proxy            REGISTER             should  421
        3327 5.3       registrar        REGISTER             should  420
        3329 2.3.1     any              all but ACK CANCEL   must    494 494
        3329 2.3.2     any              all but ACK CANCEL   must    421 494 502
        3398 7.2.1     gateway          INVITE               may     100
        3398 7.2.3     gateway          BYE CANCEL           must    200
        3398 7.2.3     gateway          INVITE               must    487
        3398 7.2.5     gateway          INVITE               should  183
        3398 7.2.6     gateway          INVITE               should  180 183
        3398 7.2.7     gateway          INVITE               should  200
        3398 7.2.9     gateway          INVITE               should  180 181 183
        3398 10.1      gateway          BYE                  must    200
        3398 12.2      gateway          INVITE               should  484
        3428 7         uas              MESSAGE              should  200 202
        3428 11.4      uas              MESSAGE              should  400
        3515 2.4.2     uas              REFER                must    400
        3515 2.4.4     uas              SUBSCRIBE            must    403
        3515 2.5       registrar        REFER                should  405
        3578 3.5       gateway          INVITE               should  484
        3725 6         uas              INVITE               should  491
        3841 6         uas              all but ACK CANCEL   should  480
        3841 9.1       uas              INVITE               should  182
        3880 6.2.1     any              INVITE               should  301 302
        3880 6.3.1     any              INVITE               may     404 486 500 603
        3891 3         uas              all but ACK CANCEL   must    400
        3891 3         uas              INVITE               must    481
        3891 3         uas              INVITE               should  481 481 486 603
        3892 2.2       uas              REFER                may     429
        3892 2.3       uas              all but ACK CANCEL   may     429
        3892 2.3       uas              all but ACK CANCEL   must    429
        3903 6         uas              PUBLISH              must    400 404 412 415 489 504
        3903 6         uas              PUBLISH              should  200 400
        3903 6         uas              PUBLISH              may     423
        3903 9         uas              PUBLISH              may     503
        3911 4         uas              all but ACK CANCEL   must    400
        3911 4         uas              INVITE               must    481 488
        3911 4         uas              INVITE               should  481 603
        3966 9         proxy            all but ACK CANCEL   should  404
        4028 9         any              INVITE UPDATE        may     422
        4240 2         uas              INVITE               must    404 488
        4240 3         uas              INVITE               must    400 400 404
        4240 4.1       uas              INVITE               must    400
        4240 5         uas              INVITE               must    404
        4320 4.1       any              all but ACK INVITE   must    100
        4412 4.5.2     any              INVITE               may     408
        4412 4.5.2     any              INVITE               should  408
        4412 4.6.2     any              all but ACK CANCEL   must    417
        4412 4.6.4     any              all but ACK CANCEL   must    403
        4412 4.6.5     any              INVITE               should  488
        4412 4.6.5     any              all but ACK          should  503
        4412 4.6.6     uas              INVITE               should  486
        4412 4.6.6     proxy            INVITE               may     600
        4412 4.7.2.2   uas              INVITE               should  182
        4483 5.3       uas              all but ACK CANCEL   must    415
        4483 5.9       uas              all but ACK CANCEL   may     513
        4497 8.3.1     gateway          INVITE               should  100 503
        4497 8.3.1     gateway          INVITE               may     488
        4497 8.3.3     gateway          INVITE               must    183
        4497 8.3.4     gateway          INVITE               must    180
        4497 8.3.6     gateway          INVITE               must    200
        4497 8.3.7     gateway          PRACK                must    200
        4497 8.3.9     gateway          INVITE               must    484 485
        4504 2.5       uas              INVITE               should  486
        4660 5.2       uas              SUBSCRIBE            should  415
        4660 5.2       uas              SUBSCRIBE            must    488
        4660 5.4       uas              SUBSCRIBE            should  488
        4662 4.1       uas              SUBSCRIBE            should  421
        4826 4.5       uas              SUBSCRIBE            must    489
        4826 4.5       uas              SUBSCRIBE            should  502
        4904 6.2       uas              all but ACK CANCEL   may     404 404
        4904 6.2       uas              INVITE               may     603
        5022 3         uas              INVITE               must    415
        5022 5.2       uas              INVITE               should  486
        5022 5.4       uas              INVITE               must    486
        5079 3         any              all but ACK CANCEL   may     433
        5079 7         uas              all but ACK CANCEL   should  403
        5264 4.3.1     uas              PUBLISH              must    500
        5264 4.3.2     uas              PUBLISH              must    400 400 500
        5318 4         uas              INVITE               should  403
        5360 5.1.1     registrar        REGISTER             should  403
        5360 5.6.1.1   uas              PUBLISH              should  401
        5360 5.9.1     uas              all but ACK CANCEL   should  470
        5365 7         uas              MESSAGE              should  202
        5366 5.1       uas              INVITE               should  420
        5367 5.1       uas              SUBSCRIBE            should  415
        5370 3.2       uas              INVITE               should  488
        5373 4.5.1     uas              INVITE               should  403 403 403
        5379 4.3       any              all but ACK CANCEL   should  500
        5393 4.2.2     proxy            all but ACK CANCEL   must    482
        5393 5.3.3     proxy            all but ACK CANCEL   must    440
        5407 3.1.5     uas              INVITE UPDATE        should  491
        5407 3.2.1     uas              BYE                  should  200
        5407 3.2.2     uas              all but ACK BYE CANCEL REGISTER  should  481
        5503 6.4       uas              INVITE               must    403 403
        5503 6.4       uas              INVITE UPDATE        must    403
        5503 6.6       proxy            all but ACK CANCEL   must    403
        5552 2.2       uas              INVITE               must    400 400 500
        5621 8.4       uas              all but ACK CANCEL   should  415 415
        5626 5.3.1     proxy            all but ACK          should  403
        5626 5.3.1     proxy            all but ACK CANCEL   should  430
        5626 6         registrar        REGISTER             should  400
        5626 6         registrar        REGISTER             must    439
        5627 5.1       registrar        REGISTER             must    403
        5627 6.1       proxy            all but ACK CANCEL   should  404
        5627 6.1       proxy            all but ACK CANCEL   must    480
        5627 6.2       proxy            all but ACK CANCEL   should  403
        5629 9.2       uas              REFER SUBSCRIBE      must    403
        5630 5.1.2     uas              all but ACK CANCEL   must    400 480
        5630 5.2       registrar        REGISTER             must    400
        5630 5.3       proxy            all but ACK CANCEL   should  400
        5630 5.3       proxy            all but ACK CANCEL   must    480
        5630 5.3       proxy            all but ACK CANCEL   may     480
        5630 5.4       redirect-server  all but ACK CANCEL   should  400
        5630 5.4       redirect-server  all but ACK CANCEL   may     480
        5839 6.3       uas              SUBSCRIBE            must    204
        5989 3.2       uas              SUBSCRIBE            may     403
        6035 3.4       any              NOTIFY PUBLISH       must    503
        6072 7.10      uas              NOTIFY               must    437
        6080 6.6       uas              SUBSCRIBE            may     403
        6080 6.6       uas              SUBSCRIBE            should  404
        6086 4.2.2     uas              INFO                 must    200 469
        6086 4.2.2     uas              INFO                 should  415
        6140 5.2       registrar        REGISTER             may     400
        6140 5.3       registrar        REGISTER             may     400
        6228 5         uas              INVITE               may     199
        6228 6         proxy            INVITE               must    199
        6337 4.3       uas              INVITE               should  491 500
        6337 4.3       uas              UPDATE               should  491 500
        6406 6.2.2     any              all but ACK CANCEL   should  403
        6442 4.3       any              all but ACK CANCEL   should  424
        6442 4.3       proxy            all but ACK CANCEL   may     424
        6442 4.4       any              all but ACK CANCEL   should  500
        6665 4.1.2.1   uas              SUBSCRIBE            should  406
        6665 4.1.2.4   uas              NOTIFY               should  481
        6665 4.1.3     uas              NOTIFY               should  200 489
        6665 4.1.3     uas              NOTIFY               must    481
        6665 4.2.1.1   uas              SUBSCRIBE            may     423
        6665 4.2.1.1   uas              SUBSCRIBE            should  200 489
        6665 4.2.1.3   uas              SUBSCRIBE            should  403 603
        6665 4.2.1.4   uas              SUBSCRIBE            should  423
        6665 4.5.2     uas              SUBSCRIBE            may     403
        6665 6.2       uas              SUBSCRIBE            should  200
        6714 4.3       uas              INVITE PRACK UPDATE  must    488
        6794 4.4.2     proxy            INVITE PRACK UPDATE  may     488
        6794 4.4.3     uas              INVITE PRACK UPDATE  must    488
        6910 9.7       uas              SUBSCRIBE            must    403 480 482
        6917 5.2.2.1   uas              INVITE               must    503
        7200 4.6       uas              SUBSCRIBE            must    403
        7200 4.6       uas              SUBSCRIBE            should  406
        7200 5.4       any              all but ACK          should  503
        7339 5.10.2    any              all but ACK          must    503
        7403 3.2       uas              INVITE               should  483
        7463 5.2.2     proxy            INVITE               may     403
        7463 5.4       uas              PUBLISH              should  400 400
        7463 5.4       proxy            INVITE               may     403
        7463 8.1.1     uas              INVITE               should  480 486
        7614 6         uas              REFER                should  421
        7621 2         uas              REFER SUBSCRIBE      should  403
        7647 5         uas              REFER                must    200
        8197 4         uas              all but ACK BYE CANCEL INFO NOTIFY PRACK REGISTER UPDATE  may     607
        8224 6.2       any              all but ACK CANCEL   must    428
        8224 6.2.2     any              all but ACK CANCEL   may     403
        8224 6.2.2     any              all but ACK CANCEL   should  436 437 438
        8373 5.2       uas              INVITE               should  488 606
        8591 7.3       uas              MESSAGE              must    415
        8591 7.3       uas              MESSAGE              should  493
        8599 5.6.1.1   proxy            REGISTER             must    423
        8599 5.6.1.1   proxy            REGISTER             may     555
        8599 5.6.1.2   proxy            REGISTER             must    555
        8599 5.6.2     proxy            all but ACK CANCEL   should  404 480
        8599 5.6.2     proxy            all but ACK CANCEL   must    480
        8688 3.1       any              all but ACK BYE CANCEL INFO NOTIFY PRACK REGISTER UPDATE  may     608
        8688 3.4       uas              INVITE               must    183
        8876 5.1       proxy            all but ACK CANCEL   may     425
        8876 5.2       any              all but ACK CANCEL   should  425 500
        8898 2.2       uas              all but ACK CANCEL   must    401
        8898 2.2       uas              all but ACK CANCEL   should  401
        8898 2.3       proxy            all but ACK CANCEL   should  407
        9060 6         any              all but ACK CANCEL   may     437
        9475 3.2       any              MESSAGE              should  438
        """;

    private static readonly string[] s_gap = ["  "];

    private static readonly Dictionary<SipRole, string> s_roles = new()
    {
        [SipRole.Any] = "any",
        [SipRole.Gateway] = "gateway",
        [SipRole.Proxy] = "proxy",
        [SipRole.RedirectServer] = "redirect-server",
        [SipRole.Registrar] = "registrar",
        [SipRole.Uas] = "uas",
    };

    // Codes that RFC 3261 asks for, by the section that does, as read there.
    [Theory]
    [InlineData("8.2.1", 405)]
    [InlineData("8.2.2.1", 403, 404, 416)]
    [InlineData("8.2.2.2", 482)]
    [InlineData("8.2.2.3", 420)]
    [InlineData("8.2.3", 415)]
    [InlineData("8.2.4", 421)]
    [InlineData("8.3", 200, 404)]
    [InlineData("9.2", 200, 481, 487)]
    [InlineData("10.3", 200, 302, 400, 401, 403, 404, 423, 500)]
    [InlineData("11.2", 200)]
    [InlineData("12.2.2", 481, 500)]
    [InlineData("13.3.1", 487)]
    [InlineData("13.3.1.3", 486, 488, 600)]
    [InlineData("13.3.1.4", 200)]
    [InlineData("14.2", 488, 491, 500)]
    [InlineData("15", 403)]
    [InlineData("15.1.2", 200, 481, 487)]
    [InlineData("16.3", 200, 416, 420, 482, 483)]
    [InlineData("16.5", 404, 480, 485)]
    [InlineData("16.7", 408, 500)]
    [InlineData("16.10", 200)]
    [InlineData("17.2.1", 100)]
    [InlineData("18.3", 400)]
    [InlineData("21.1.2", 180)]
    [InlineData("21.1.3", 181)]
    [InlineData("21.1.4", 182)]
    [InlineData("21.1.5", 183)]
    [InlineData("21.2.1", 200)]
    [InlineData("21.3.1", 300)]
    [InlineData("21.3.2", 301)]
    [InlineData("21.3.3", 302)]
    [InlineData("21.3.4", 305)]
    [InlineData("21.3.5", 380)]
    [InlineData("21.4.1", 400)]
    [InlineData("21.4.4", 403)]
    [InlineData("21.4.5", 404)]
    [InlineData("21.4.7", 406)]
    [InlineData("21.4.9", 408)]
    [InlineData("21.4.10", 410)]
    [InlineData("21.4.11", 413)]
    [InlineData("21.4.12", 414)]
    [InlineData("21.4.18", 480, 486)]
    [InlineData("21.4.19", 481)]
    [InlineData("21.4.22", 484)]
    [InlineData("21.4.23", 404, 485)]
    [InlineData("21.5.1", 500)]
    [InlineData("21.5.2", 501)]
    [InlineData("21.5.3", 502)]
    [InlineData("21.5.4", 503)]
    [InlineData("21.5.5", 408, 504)]
    [InlineData("21.5.6", 505)]
    [InlineData("21.5.7", 513)]
    [InlineData("21.6.1", 603)]
    [InlineData("21.6.2", 603)]
    [InlineData("21.6.3", 604)]
    [InlineData("21.6.4", 606)]
    [InlineData("22.1", 403)]
    [InlineData("22.2", 401)]
    [InlineData("22.3", 407)]
    [InlineData("23.2", 415, 493)]
    [InlineData("23.4.2", 403)]
    public void All_OfASectionOfRfc3261_AreTheCodesItAsksFor(string section, params int[] codes) =>
        SipSendingOccasion.All
            .Where(occasion => occasion.Reference.Equals(new SipRfcReference(3261, section)))
            .Select(occasion => occasion.StatusCode.Value)
            .Distinct()
            .Should().BeEquivalentTo(codes);

    [Fact]
    public void All_ForRfc3261_HasNoOtherSection() =>
        SipSendingOccasion.All.Where(occasion => occasion.Reference.RfcNumber == 3261)
            .Select(occasion => occasion.Reference.Section)
            .Distinct()
            .Should().HaveCount(61);

    // Every occasion of every other RFC, both ways: none that the RFCs do not have, and none left out.
    [Fact]
    public void All_ForLaterRfcs_AreWhatTheyAskFor() =>
        SipSendingOccasion.All.Where(occasion => occasion.Reference.RfcNumber != 3261).Select(Describe).Should().BeEquivalentTo(
            LaterRfcs.Split('\n').Select(
                line => line.Split(s_gap, StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim()).ToList())
                .SelectMany(cells => cells[4].Split(' ').Select(code => $"{code}, {cells[1]}, {cells[2]}, {cells[3]}, {cells[0]}")));

    // What a newcomer asks: why would a UAS send this to an INVITE? The section that tells for what the code exists, first in the list of
    // the code. The codes that are not for INVITE have none here, and 402 has no use at all.
    private const string FirstForAnInvite =
        """
        100 3261 17.2.1    180 3261 21.1.2    181 3261 21.1.3    182 3261 21.1.4    183 3261 21.1.5    199 6228 5         200 3261 21.2.1
        300 3261 21.3.1    301 3261 21.3.2    302 3261 21.3.3    305 3261 21.3.4    380 3261 21.3.5    400 3261 21.4.1    401 3261 22.2
        403 3261 21.4.4    404 3261 21.4.5    405 3261 8.2.1     406 3261 21.4.7    408 3261 21.4.9    410 3261 21.4.10   413 3261 21.4.11
        414 3261 21.4.12   415 3261 8.2.3     416 3261 8.2.2.1   417 4412 4.6.2     420 3261 8.2.2.3   421 3261 8.2.4     422 4028 9
        424 6442 4.3       425 8876 5.2       428 8224 6.2       429 3892 2.3       433 5079 3         436 8224 6.2.2     437 8224 6.2.2
        438 8224 6.2.2     470 5360 5.9.1     480 3261 21.4.18   481 3261 21.4.19   482 3261 8.2.2.2   483 7403 3.2       484 3261 21.4.22
        485 3261 21.4.23   486 3261 13.3.1.3  487 3261 9.2       488 3261 13.3.1.3  491 3261 14.2      493 3261 23.2      494 3329 2.3.1
        500 3261 21.5.1    501 3261 21.5.2    502 3261 21.5.3    503 3261 21.5.4    504 3261 21.5.5    505 3261 21.5.6    513 3261 21.5.7
        580 3312 8         600 3261 13.3.1.3  603 3261 21.6.2    604 3261 21.6.3    606 3261 21.6.4    607 8197 4         608 8688 3.1
        """;

    [Fact]
    public void GetSendingOccasions_OfAUasForAnInvite_BeginWithWhatTheCodeIsFor() =>
        SipStatusRegistry.All
            .Select(info => (
                info.StatusCode.Value,
                First: info.StatusCode.GetSendingOccasions().FirstOrDefault(rule => rule.AppliesTo("INVITE", SipRole.Uas))))
            .Where(pair => pair.First is not null)
            .Select(pair => $"{pair.Value} {pair.First!.Reference.RfcNumber} {pair.First.Reference.Section}")
            .Should().Equal(FirstForAnInvite.Split(['\n'], StringSplitOptions.None)
                .SelectMany(line => line.Split(s_gap, StringSplitOptions.RemoveEmptyEntries)).Select(cell => cell.Trim()));

    // RFC 3261, section 8.3: a redirect server ignores option tags, methods and whatever else it does not know.
    [Fact]
    public void All_OfWhatIsNotUnderstood_AreNotForARedirectServer() =>
        SipSendingOccasion.All.Where(rule => rule.AppliesTo(null, SipRole.RedirectServer) || rule.AppliesTo("INVITE", SipRole.RedirectServer)
                || rule.AppliesTo("PUBLISH", SipRole.RedirectServer) || rule.AppliesTo("SUBSCRIBE", SipRole.RedirectServer))
            .Should().NotContain(rule => rule.StatusCode.Value == 405 || rule.StatusCode.Value == 415 || rule.StatusCode.Value == 420
                || rule.StatusCode.Value == 489 || rule.StatusCode.Value == 501);

    // RFC 3261, section 8.3: a redirect server refuses a request or redirects it; to a CANCEL alone it says that all is well.
    [Theory]
    [InlineData("BYE")]
    [InlineData("FOO")]
    [InlineData("INVITE")]
    [InlineData("MESSAGE")]
    [InlineData("OPTIONS")]
    [InlineData("SUBSCRIBE")]
    [InlineData("UPDATE")]
    public void All_ForARedirectServer_RefuseOrRedirect(string method) =>
        SipSendingOccasion.All.Where(rule => rule.AppliesTo(method, SipRole.RedirectServer)).Should().NotBeEmpty()
            .And.OnlyContain(rule => rule.StatusCode.Value == 100 || rule.StatusCode.Value >= 300);

    // RFC 3261, section 8.2.7: without a dialog nothing inside one can succeed, but for what the code 200 says of any request.
    [Theory]
    [InlineData("BYE")]
    [InlineData("INFO")]
    [InlineData("NOTIFY")]
    [InlineData("PRACK")]
    [InlineData("UPDATE")]
    public void All_ForAStatelessUas_NeedNoDialog(string method) =>
        SipSendingOccasion.All.Where(rule => rule.AppliesTo(method, SipRole.StatelessUas) && rule.Reference.Section != "21.2.1")
            .Should().NotBeEmpty().And.NotContain(rule => rule.StatusCode.IsSuccess || rule.StatusCode.Value == 491);

    // RFC 3261, sections 8.2.7 and 16.11: without transactions there is no provisional response, no CANCEL to match, and nothing to be
    // late.
    [Theory]
    [InlineData(SipRole.StatelessUas)]
    [InlineData(SipRole.StatelessProxy)]
    public void All_ForAnElementWithoutTransactions_NeedNone(SipRole role) =>
        SipSendingOccasion.All.Where(rule => rule.AppliesTo("INVITE", role) || rule.AppliesTo("CANCEL", role)).Should().NotBeEmpty()
            .And.OnlyContain(rule => !rule.StatusCode.IsProvisional)
            .And.NotContain(rule => rule.StatusCode.Value == 408)
            .And.NotContain(rule => rule.StatusCode.Value == 200 && rule.Methods.Contains("CANCEL"));

    [Fact]
    public void All_Twice_AreTheSame() => SipSendingOccasion.All.Should().BeSameAs(SipSendingOccasion.All);

    // RFC 3261, section 17: nothing is sent to an ACK.
    [Fact]
    public void All_ForAck_AreNone() =>
        SipSendingOccasion.All.Where(rule => rule.Methods.Contains("ACK")).Should().BeEmpty();

    // RFC 3261, sections 8.2.2.3 and 22.1: no challenge of a CANCEL, and no extension is required of one.
    [Fact]
    public void All_ForCancel_AreWhatACancelCanMeet() =>
        SipSendingOccasion.All.Where(rule => rule.Methods.Contains("CANCEL")).Select(rule => rule.StatusCode.Value).Distinct()
            .Should().BeEquivalentTo([200, 400, 403, 404, 414, 481, 483, 100, 500, 503, 505, 513]);

    [Theory]
    [InlineData(200, "CANCEL", SipRole.Proxy, "16.10")]
    [InlineData(405, "FOO", SipRole.Registrar, "8.2.1")]
    [InlineData(408, "INVITE", SipRole.Proxy, "16.7")]
    [InlineData(483, null, SipRole.StatelessProxy, "16.3")]
    [InlineData(491, "INVITE", SipRole.Uas, "14.2")]
    public void GetSendingOccasions_ByMethodAndRole_FindsTheRule(int code, string? method, SipRole role, string section) =>
        new SipStatusCode(code).GetSendingOccasions()
            .Should().ContainSingle(
                occasion => occasion.AppliesTo(method, role) && occasion.Reference.Equals(new SipRfcReference(3261, section)))
            .Which.Level.Should().Be(SipRequirementLevel.Must);

    [Fact]
    public void All_ByCode_IsWhatTheCodesHave()
    {
        var byCode = new List<SipSendingOccasion>();
        for (var value = 100; value < 700; value++)
        {
            byCode.AddRange(new SipStatusCode(value).GetSendingOccasions());
        }

        byCode.Should().Equal(SipSendingOccasion.All);
        byCode.Should().OnlyContain(occasion => occasion.Occasion.Length > 0 && occasion.StatusCode.IsRegistered);
        default(SipStatusCode).GetSendingOccasions().Should().BeEmpty();
        SipStatusCode.BusyHere.GetSendingOccasions().Should().BeSameAs(SipStatusCode.BusyHere.GetSendingOccasions());
    }

    private static string Describe(SipSendingOccasion occasion) => string.Join(
        ", ",
        $"{occasion.StatusCode.Value}",
        s_roles[occasion.Role],
        $"{occasion.Methods}",
        $"{occasion.Level}".ToLowerInvariant(),
        $"{occasion.Reference.RfcNumber} {occasion.Reference.Section}");
}
