open SipStatus
open SipStatus.Q850
open SipStatus.Rules

let mutable wrong = 0

let check what expected actual =
    if expected <> actual then
        wrong <- wrong + 1
        printfn "%s: %A expected, but it is %A" what expected actual

let next (code: SipStatusCode) =
    match code.Value with
    | SipStatusCodes.Status486BusyHere -> "busy tone"
    | value when value < 200 -> "wait"
    | _ -> "give up"

check "text" "486 Busy Here" (string SipStatusCode.BusyHere)
check "match" "busy tone" (next SipStatusCode.BusyHere)
check "format" "486" (SipStatusCode.BusyHere.ToString("D"))
check "try" (true, SipStatusCode.Decline) (SipStatusCode.TryParse "603 Decline")
check "line" "Not today" (SipStatusLine.Parse "SIP/2.0 603 Not today").ReasonPhrase
check "order" [ SipStatusCode.OK; SipStatusCode.BusyHere ] (List.sort [ SipStatusCode.BusyHere; SipStatusCode.OK ])
check "info" "RFC 6665, section 8.3.2" (string (SipStatusCode.BadEvent.GetInfo().Reference))
check "phrase" (true, SipStatusCode.Ringing) (SipStatusRegistry.TryGetByReasonPhrase "ringing")
check "cause" SipStatusCode.BusyHere (Q850Mapping.Isup.GetStatusCode(Q850Cause.UserBusy).StatusCode)
check "dialog" SipDialogEffect.Dialog (SipStatusCode.NotFound.GetDialogRule(SipMethods.Info).Effect)
check "glare" true (isNull (SipGlareTimer.Find("invite", true)))
let names = set [ "Via"; "From"; "To"; "Call-ID"; "CSeq" ]
check "headers" "WWW-Authenticate" (SipStatusCode.Unauthorized.GetMissingHeaders("REGISTER", names, (fun all name -> all.Contains name)).ToString())
printfn "%s" (if wrong = 0 then "Every answer from F# is right." else "Some answers are wrong.")
exit wrong
