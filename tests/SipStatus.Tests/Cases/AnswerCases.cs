using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tests.Cases;

/// <summary>
/// What the four answers are, written by hand from the RFCs: code, method, role and what is known, and after <c>=></c> the text of the
/// answer. A fact with <c>!</c> is not so.
/// </summary>
internal static class AnswerCases
{
    // RFC 3261, sections 8.1.3, 10.2, 14.1, 20.33, 21 and 22, where no other one is named.
    public static IEnumerable<AnswerCase> MayRetry => Read(
        """
        100 INVITE uac => NoRule
        180 INVITE uac => NoRule
        200 INVITE uac => NoRule
        299 FOO uac => NoRule

        300 INVITE uac => Elsewhere
        301 REGISTER uac => Elsewhere
        302 INVITE uac => Elsewhere
        305 INVITE uac => Elsewhere
        399 INVITE uac => Elsewhere

        400 INVITE uac => No
        401 INVITE uac HasCredentials ChallengeSupported !CredentialsRejected => Changed: Credentials
        401 BYE uac HasCredentials ChallengeSupported !CredentialsRejected => Changed: Credentials
        401 REGISTER uac HasCredentials ChallengeSupported !CredentialsRejected => Changed: Credentials
        401 FOO uac HasCredentials ChallengeSupported !CredentialsRejected => Changed: Credentials
        401 INVITE gateway HasCredentials ChallengeSupported !CredentialsRejected => Changed: Credentials
        401 INVITE uac HasCredentials ChallengeSupported CredentialsRejected => No
        401 INVITE uac !HasCredentials ChallengeSupported !CredentialsRejected => AskUser
        401 INVITE uac !ChallengeSupported => Never
        401 INVITE uac => depends on CredentialsRejected, HasCredentials, ChallengeSupported, otherwise Changed: Credentials
        401 INVITE uac HasCredentials => depends on CredentialsRejected, ChallengeSupported, otherwise Changed: Credentials
        401 CANCEL uac => Never
        401 INVITE proxy !SameInstance !GruuWithoutFlow => Elsewhere
        401 INVITE proxy SameInstance => NoRule
        407 INVITE uac HasCredentials ChallengeSupported !CredentialsRejected => Changed: Credentials
        407 INVITE uac HasCredentials ChallengeSupported CredentialsRejected => No
        403 INVITE uac => Never
        403 FOO uac => Never
        404 INVITE uac !HasRetryAfter => No
        404 INVITE uac HasRetryAfter => AfterRetryAfter
        404 BYE uac !HasRetryAfter => No
        405 REFER uac InDialog => No
        405 INVITE uac => No
        405 NOTIFY uac => Never
        406 INVITE uac => No
        408 INVITE uac !InDialog => Unchanged
        408 INVITE uac InDialog => No
        408 INVITE uac => depends on InDialog, otherwise Unchanged
        408 BYE uac => No
        408 INFO uac NotReceived => No
        408 PRACK uac => No
        408 UPDATE uac => No
        408 NOTIFY uac => Unchanged
        408 REFER uac InDialog => Unchanged
        408 SUBSCRIBE uac InDialog => Unchanged
        408 OPTIONS uac NotReceived => Unchanged
        408 REGISTER uac NotReceived => AfterSomeTime
        408 REGISTER uac !NotReceived => Unchanged
        408 REGISTER uac => depends on NotReceived, otherwise Unchanged
        410 INVITE uac => No
        412 PUBLISH uac => Changed: EntityTag
        413 INVITE uac !HasRetryAfter => Changed: Body
        413 INVITE uac HasRetryAfter => AfterRetryAfter
        414 INVITE uac => No
        415 MESSAGE uac => Changed: MediaType
        416 INVITE uac !InDialog !RequestUriIsSips => Changed: UriScheme
        416 INVITE uac InDialog !RequestUriIsSips => No
        416 INVITE uac !InDialog RequestUriIsSips UserAgrees => Changed: UriScheme
        416 INVITE uac !InDialog RequestUriIsSips !UserAgrees => AskUser
        417 INVITE uac => Changed: ResourcePriority
        420 INVITE uac => Changed: Extension
        420 SUBSCRIBE uac => Changed: Extension
        421 INVITE uac => depends on "the option tags of Require can be supported", otherwise No
        422 INVITE uac => Changed: SessionInterval
        422 UPDATE uac => Changed: SessionInterval
        422 MESSAGE uac => No
        423 REGISTER uac => Changed: Interval
        423 PUBLISH uac => Changed: Interval
        423 SUBSCRIBE uac => Changed: Interval
        423 INVITE uac => No
        428 INVITE uac !InDialog => Changed: Identity
        428 INVITE uac InDialog => Never
        429 REFER uac => Changed: ReferrerIdentity
        437 INFO uac => Never
        439 REGISTER uac => Changed: Outbound
        440 INVITE uac => Changed: Breadth
        469 INFO uac => No
        470 MESSAGE uac PermissionObtained => Unchanged
        470 MESSAGE uac !PermissionObtained => No
        480 INVITE uac HasRetryAfter => AfterRetryAfter
        480 INVITE uac !HasRetryAfter !HasWarning380 => No
        480 INVITE uac !HasRetryAfter HasWarning380 !UserAgrees => AskUser
        481 BYE uac => No
        481 INFO uac => No
        481 UPDATE uac => No
        481 SUBSCRIBE uac InDialog => No
        482 INVITE uac => No
        483 INVITE uac !InDialog => No
        483 INVITE uac InDialog => Changed: MaxForwards
        484 INVITE uac !InDialog => Changed: Digits
        484 INVITE uac InDialog => No
        484 BYE uac => No
        485 INVITE uac HasContact => No
        486 INVITE uac HasRetryAfter => AfterRetryAfter
        486 INVITE uac !HasRetryAfter => No
        486 INVITE uac => depends on HasRetryAfter, otherwise No
        487 INVITE uac => No
        488 INVITE uac => Changed: SessionDescription
        488 UPDATE uac => Changed: SessionDescription
        488 BYE uac => No
        489 SUBSCRIBE uac => No
        491 INVITE uac InDialog => AfterGlareTimer
        491 INVITE gateway InDialog => AfterGlareTimer
        491 UPDATE uac => AfterGlareTimer
        491 BYE uac => No
        493 MESSAGE uac => depends on "response has a certificate", otherwise No
        494 REGISTER uac => Changed: SecurityAgreement
        499 INVITE uac => No

        500 INVITE uac HasRetryAfter => AfterRetryAfter
        500 INVITE uac !HasRetryAfter => AfterSomeTime
        500 BYE uac => depends on HasRetryAfter, otherwise AfterSomeTime
        501 NOTIFY uac => Never
        501 INVITE uac !InDialog => Elsewhere
        502 INVITE uac !InDialog => Elsewhere
        502 INVITE uac InDialog SessionRefresh SameCodeBefore => No
        502 INVITE uac => depends on InDialog, SameCodeBefore, SessionRefresh, otherwise NoRule
        502 REFER uac InDialog => NoRule
        503 INVITE uac HasRetryAfter => AfterRetryAfter
        503 INVITE uac !HasRetryAfter => AfterSomeTime
        503 BYE uac HasRetryAfter => AfterRetryAfter
        503 INVITE proxy HasRetryAfter => AfterRetryAfter
        503 INVITE proxy !HasRetryAfter => Elsewhere
        503 INVITE stateless-proxy HasRetryAfter => NoRule
        503 CANCEL uac HasRetryAfter => Never
        504 INVITE uac !InDialog => Elsewhere
        513 MESSAGE uac !InDialog => Elsewhere
        599 INVITE uac !HasRetryAfter => AfterSomeTime

        600 INVITE uac HasRetryAfter => AfterRetryAfter
        600 INVITE uac !InDialog !HasRetryAfter => No
        600 INVITE uac InDialog !HasRetryAfter => AfterSomeTime
        600 BYE uac !HasRetryAfter => No
        603 INVITE uac HasRetryAfter => AfterRetryAfter
        603 INVITE uac !InDialog !HasRetryAfter => No
        603 INVITE uac InDialog !HasRetryAfter => No
        603 MESSAGE uac => depends on HasRetryAfter, otherwise No
        604 INVITE uac !InDialog => No
        606 INVITE uac => Changed: SessionDescription
        607 INVITE uac !InDialog => No
        608 INVITE uac !InDialog => No
        603 CANCEL uac => Never
        699 INVITE uac HasRetryAfter => AfterRetryAfter
        """);

    // RFC 3261, sections 7.2, 8.1.3.4, 16.5 to 16.7 and 21; RFC 3263, section 4.3; RFC 5626, section 7; RFC 5627, section 6.1; RFC 5630,
    // section 5.
    public static IEnumerable<AnswerCase> WhereElse => Read(
        """
        200 INVITE uac => nowhere
        180 INVITE proxy => nowhere

        300 INVITE uac HasContact => Contact
        302 INVITE uac HasContact => Contact
        302 REGISTER uac HasContact => Contact
        302 INVITE uac !HasContact => nowhere
        302 INVITE uac => nowhere; Contact depends on HasContact
        305 INVITE uac HasContact => Contact
        302 CANCEL uac HasContact => nowhere
        302 INVITE proxy HasContact ResponsibleForRequestUri !RequestUriIsSips !ContactIsSips !SameInstance !GruuWithoutFlow => Contact, NextBranch
        302 INVITE proxy HasContact ResponsibleForRequestUri RequestUriIsSips !ContactIsSips !SameInstance !GruuWithoutFlow => NextBranch
        302 INVITE proxy HasContact !ResponsibleForRequestUri !SameInstance !GruuWithoutFlow => NextBranch
        302 INVITE stateless-proxy HasContact => nowhere

        401 INVITE uac ChallengeSupported => nowhere
        407 INVITE uac ChallengeSupported => nowhere
        401 REGISTER uac ChallengeSupported => nowhere
        400 INVITE uac !InDialog => NextServer
        400 INVITE uac InDialog => nowhere
        403 INVITE uac => nowhere
        404 INVITE uac !InDialog => NextServer
        404 INVITE uac InDialog => nowhere
        404 INVITE uac => nowhere; NextServer depends on InDialog
        404 REFER uac InDialog => nowhere
        404 REGISTER uac => NextServer
        404 SUBSCRIBE uac InDialog => nowhere
        404 SUBSCRIBE uac !InDialog => NextServer
        408 INVITE uac !NotReceived !InDialog => NextServer
        408 INVITE uac !NotReceived InDialog => nowhere
        408 REGISTER uac !NotReceived => NextServer
        404 BYE uac => nowhere
        404 INFO uac => nowhere
        404 INVITE stateless-proxy => nowhere
        408 INVITE uac NotReceived !ProvisionalReceived => NextServer
        408 INVITE uac NotReceived ProvisionalReceived => nowhere
        408 BYE uac NotReceived !ProvisionalReceived => NextServer
        408 BYE uac !NotReceived => nowhere
        408 BYE uac => nowhere; NextServer depends on NotReceived, ProvisionalReceived
        408 INVITE proxy NotReceived !ProvisionalReceived !GruuWithoutFlow => NextServer, NextBranch
        408 INVITE proxy !NotReceived GruuWithoutFlow => NextBranch
        480 INVITE proxy HasWarning380 => nowhere
        481 SUBSCRIBE uac !InDialog => nowhere
        481 INVITE uac InDialog => nowhere
        484 INVITE uac !InDialog => NextServer
        485 INVITE uac HasContact !InDialog => NextServer, Contact
        485 INVITE uac HasContact InDialog => nowhere
        486 INVITE uac !InDialog => NextServer
        486 INVITE uac InDialog => nowhere
        486 INVITE proxy !SameInstance !GruuWithoutFlow => NextBranch
        486 INVITE proxy SameInstance => nowhere
        486 INVITE proxy => nowhere; NextBranch depends on SameInstance, GruuWithoutFlow
        487 INVITE uac !InDialog => nowhere
        488 INVITE uac !InDialog => NextServer, NextBranch
        488 INVITE uac InDialog => nowhere
        488 UPDATE uac => nowhere
        491 INVITE uac InDialog => nowhere
        491 INVITE uac !InDialog => nowhere

        500 INVITE uac !InDialog => NextServer
        500 INVITE uac InDialog => nowhere
        500 SUBSCRIBE uac InDialog => nowhere
        500 BYE uac => nowhere
        501 INVITE uac !InDialog => NextServer
        502 REFER uac InDialog => nowhere
        503 INVITE uac InDialog => NextServer
        503 INVITE uac => NextServer
        503 INVITE uac NotReceived => NextServer
        503 BYE uac => NextServer
        503 CANCEL uac => nowhere
        503 INVITE proxy !SameInstance !GruuWithoutFlow => NextServer, NextBranch
        503 INVITE stateless-proxy => nowhere

        600 INVITE uac => nowhere
        600 INVITE proxy => nowhere
        603 INVITE proxy => nowhere
        699 FOO proxy => nowhere
        """);

    // RFC 5057, section 5; RFC 3261, sections 12.3, 13.2.2, 15.1 and 17.1; RFC 6665, sections 4.1.2.2 and 4.2.2; RFC 3311, section 5.
    public static IEnumerable<AnswerCase> WhatIsOver => Read(
        """
        100 INVITE uac => None
        180 INVITE uac => None
        199 INVITE uac !InDialog => EarlyDialogs
        199 INVITE uac InDialog => None

        200 INVITE uac !InDialog => Transaction
        200 BYE uac !OtherUsages => Transaction, InviteUsage, Dialog
        200 BYE uac OtherUsages => Transaction, InviteUsage
        200 BYE uac => Transaction, InviteUsage; Dialog depends on OtherUsages
        200 CANCEL uac => Transaction
        200 SUBSCRIBE uac InDialog => Transaction
        202 NOTIFY uac => Transaction

        302 INVITE uac !InDialog => Transaction, EarlyDialogs
        302 INVITE uac InDialog => Transaction
        401 INVITE uac InDialog => Transaction
        403 REGISTER uac => Transaction
        404 INVITE uac !InDialog => Transaction, EarlyDialogs
        404 INVITE uac InDialog => Transaction, InviteUsage, Dialog
        404 OPTIONS uac InDialog => Transaction, Dialog
        404 SUBSCRIBE uac InDialog => Transaction, Subscription, Dialog
        404 SUBSCRIBE uac !InDialog => Transaction
        404 REGISTER uac => Transaction
        404 CANCEL uac => Transaction
        405 REFER uac InDialog => Transaction
        405 INVITE uac InDialog OtherUsages => Transaction, InviteUsage
        405 INFO uac => Transaction
        405 UPDATE uac => Transaction
        405 NOTIFY uac OtherUsages => Transaction, Subscription
        405 FOO uac InDialog => Transaction
        408 INVITE uac InDialog OtherUsages => Transaction, InviteUsage
        408 BYE uac !OtherUsages => Transaction, InviteUsage, Dialog
        408 UPDATE uac OtherUsages => Transaction, InviteUsage
        408 SUBSCRIBE uac InDialog OtherUsages !NotReceived => Transaction
        408 SUBSCRIBE uac InDialog OtherUsages NotReceived => Transaction, Subscription
        408 NOTIFY uac OtherUsages => Transaction; Subscription depends on NotReceived
        408 OPTIONS uac InDialog => Transaction
        408 REFER uac InDialog => Transaction
        423 REGISTER uac => Transaction
        469 INFO uac => Transaction
        480 INVITE uac InDialog OtherUsages => Transaction, InviteUsage
        481 BYE uac !OtherUsages => Transaction, InviteUsage, Dialog
        481 BYE uac OtherUsages => Transaction, InviteUsage
        481 INFO uac OtherUsages => Transaction, InviteUsage
        481 UPDATE uac !OtherUsages => Transaction, InviteUsage, Dialog
        481 SUBSCRIBE uac InDialog OtherUsages => Transaction, Subscription
        481 SUBSCRIBE uac InDialog !OtherUsages => Transaction, Subscription, Dialog
        481 NOTIFY uac OtherUsages => Transaction, Subscription
        481 REFER uac InDialog => Transaction
        481 OPTIONS uac InDialog => Transaction
        481 MESSAGE uac InDialog => Transaction
        481 CANCEL uac InDialog => Transaction
        481 PRACK uac OtherUsages => Transaction; InviteUsage depends on "no reliable provisional response waits for it"
        486 INVITE uac !InDialog => Transaction, EarlyDialogs
        486 INVITE uac InDialog => Transaction
        486 INVITE uac => Transaction; EarlyDialogs depends on InDialog
        487 INVITE uac !InDialog => Transaction, EarlyDialogs
        489 SUBSCRIBE uac InDialog OtherUsages => Transaction, Subscription
        489 INVITE uac InDialog => Transaction
        491 INVITE uac InDialog => Transaction

        500 INVITE uac InDialog => Transaction
        500 BYE uac OtherUsages => Transaction, InviteUsage
        501 REFER uac InDialog => Transaction
        502 INVITE uac InDialog => Transaction, InviteUsage, Dialog
        502 NOTIFY uac => Transaction
        502 SUBSCRIBE uac InDialog => Transaction
        408 SUBSCRIBE uac InDialog NotReceived !OtherUsages => Transaction, Subscription, Dialog
        408 SUBSCRIBE uac InDialog !OtherUsages => Transaction; Subscription, Dialog depends on NotReceived
        408 INVITE uac InDialog NotReceived OtherUsages => Transaction, InviteUsage
        408 INVITE uac InDialog => Transaction, InviteUsage; Dialog depends on OtherUsages
        408 OPTIONS uac InDialog NotReceived => Transaction
        408 REFER uac InDialog NotReceived => Transaction
        408 REGISTER uac NotReceived => Transaction
        408 CANCEL uac NotReceived InDialog => Transaction
        503 INVITE uac InDialog => Transaction
        599 BYE uac !OtherUsages => Transaction, InviteUsage, Dialog
        603 INVITE uac InDialog => Transaction
        604 INVITE uac InDialog => Transaction, InviteUsage, Dialog
        """);

    // RFC 3261, sections 8.2, 8.3, 10.3, 16.7, 17, 21 and 22; RFC 3262, section 3; RFC 4320; RFC 6665, section 8.3.1; RFC 9410, section 4.
    public static IEnumerable<AnswerCase> MaySend => Read(
        """
        100 INVITE uas => Allowed
        100 INVITE proxy forward => Forbidden
        100 INVITE stateless-uas => Forbidden
        180 INVITE uas => Allowed
        180 BYE uas => Forbidden
        183 INVITE uas reliably ReliableSupported !PrackAwaited => Allowed
        183 INVITE uas reliably ReliableSupported PrackAwaited => Discouraged
        183 INVITE uas reliably !ReliableSupported => Forbidden
        183 INVITE uas reliably => depends on ReliableSupported, PrackAwaited, otherwise Allowed
        183 INVITE proxy reliably ReliableSupported InDialog => Forbidden
        183 UPDATE uas reliably ReliableSupported => Forbidden
        100 INVITE uas reliably ReliableSupported => Forbidden
        200 INVITE uas reliably ReliableSupported => Forbidden
        200 INVITE uas !PrackAwaited => Allowed
        200 INVITE uas => depends on PrackAwaited, "it has a session description", otherwise Allowed
        200 INVITE uas PrackAwaited => depends on "it has a session description", otherwise Allowed
        486 INVITE uas !InDialog !RequestHasOsps PrackAwaited => Allowed
        200 ACK uas => Forbidden
        202 SUBSCRIBE uas => Forbidden
        202 MESSAGE uas => Allowed
        305 INVITE proxy => Forbidden
        305 INVITE uas !InDialog !RequestHasOsps => Allowed
        401 INVITE uas !InDialog => Allowed
        401 INVITE uas InDialog => depends on ChangeInEffect, otherwise Allowed
        401 INVITE uas InDialog ChangeInEffect => Discouraged
        488 INVITE uas InDialog !ChangeInEffect => Allowed
        422 INVITE uas !InDialog TimerSupported => Allowed
        422 UPDATE uas !TimerSupported => Discouraged
        422 BYE uas => Forbidden
        422 MESSAGE proxy => Forbidden
        422 INVITE uas !InDialog => depends on TimerSupported, otherwise Allowed
        401 CANCEL uas => Forbidden
        401 INVITE proxy => Forbidden
        407 INVITE proxy => Allowed
        407 INVITE uas => Discouraged
        407 SUBSCRIBE uas => Forbidden
        408 INVITE uas !InDialog => Allowed
        408 MESSAGE proxy => Forbidden
        408 BYE uas => Forbidden
        420 INVITE redirect-server => Forbidden
        420 INVITE uas !InDialog => Allowed
        423 REGISTER registrar => depends on "interval is 0 or an hour or more or not below the configured minimum", otherwise Allowed
        428 INVITE uas PolicyGoesOn => Forbidden
        428 INVITE uas !InDialog !PolicyGoesOn => Allowed
        428 INVITE uas !InDialog => depends on PolicyGoesOn, otherwise Allowed
        481 BYE uas => Allowed
        486 INVITE proxy forward BranchesPending => Forbidden
        486 INVITE proxy forward !BranchesPending => Allowed
        487 CANCEL uas => Forbidden
        489 INVITE uas => Forbidden
        489 SUBSCRIBE uas => Allowed
        600 REGISTER registrar => Forbidden
        603 INVITE uas OtherEndPoints => Forbidden
        603 INVITE uas !InDialog !OtherEndPoints => Allowed
        603 INVITE uas !InDialog => depends on OtherEndPoints, otherwise Allowed
        699 INVITE uas !InDialog => Allowed
        """);

    private static IEnumerable<AnswerCase> Read(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(AnswerCase.Read);
}
