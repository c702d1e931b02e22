Imports System
Imports SipStatus
Imports SipStatus.Q850
Imports SipStatus.Rules

Module Program
    Private wrong As Integer

    Function Main() As Integer
        Dim code As SipStatusCode
        Check("text", "486 Busy Here", SipStatusCode.BusyHere.ToString())
        Check("try", True, SipStatusCode.TryParse("603 Decline", code) AndAlso code = SipStatusCode.Decline)
        Check("number", 603, CInt(code))
        Check("line", "Not today", SipStatusLine.Parse("SIP/2.0 603 Not today").ReasonPhrase)
        Check("info", "RFC 6665, section 8.3.2", SipStatusCode.BadEvent.GetInfo().Reference.ToString())
        Check("phrase", True, SipStatusRegistry.TryGetByReasonPhrase("ringing", code) AndAlso code.IsProvisional)
        Check("case", "busy tone", NextStep(SipStatusCode.BusyHere))
        Check("cause", SipStatusCode.BusyHere, Q850Mapping.Isup.GetStatusCode(Q850Cause.UserBusy).StatusCode)
        Check("dialog", SipDialogEffect.Dialog, SipStatusCode.NotFound.GetDialogRule(SipMethods.Info).Effect)
        Check("glare", True, SipGlareTimer.Find("INVITE", True) IsNot Nothing AndAlso SipGlareTimer.Find("invite", True) Is Nothing)
        Check("header", "must carry Allow (RFC 3261, section 21.4.6)", MissingHeader(SipStatusCode.MethodNotAllowed, "INFO", {"Via", "f", "To", "i", "CSeq"}))
        Console.WriteLine(If(wrong = 0, "Every answer from Visual Basic is right.", "Some answers are wrong."))
        Return wrong
    End Function

    ' Visual Basic has no ref structs, such as GetMissingHeaders gives: the rules are looked through one by one.
    Private Function MissingHeader(code As SipStatusCode, method As String, names As String()) As String
        For Each rule In code.GetHeaderRules()
            If rule.Part = SipResponsePart.Header AndAlso rule.Level = SipRequirementLevel.Must AndAlso rule.IsUnconditional AndAlso
                rule.AppliesTo(method, SipRole.Uas) AndAlso Not Array.Exists(names, AddressOf rule.Matches) Then
                Return rule.ToString()
            End If
        Next

        Return Nothing
    End Function

    Private Function NextStep(code As SipStatusCode) As String
        Select Case code.Value
            Case SipStatusCodes.Status486BusyHere
                Return "busy tone"
            Case Else
                Return "give up"
        End Select
    End Function

    Private Sub Check(Of T)(what As String, expected As T, actual As T)
        If Not Equals(expected, actual) Then
            wrong += 1
            Console.WriteLine($"{what}: {expected} expected, but it is {actual}")
        End If
    End Sub
End Module
