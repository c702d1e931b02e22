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
        Check("dialog", SipDialogEffect.Dialog, SipStatusCode.NotFound.GetDialogRule().Effect)
        Console.WriteLine(If(wrong = 0, "Every answer from Visual Basic is right.", "Some answers are wrong."))
        Return wrong
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
