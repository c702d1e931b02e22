using System;
using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.LanguageVersion.Tests
{
    /// <summary>
    /// Every overload that takes text is called with a string or an array, as code in C# 7.3 does, and must mean the right one.
    /// </summary>
    public class ConsumerTests
    {
        private static readonly byte[] s_wireLine = Encoding.ASCII.GetBytes("SIP/2.0 486 Busy Here\r\nVia: x\r\n");

        [Fact]
        public void Parse_String_IsTheCode()
        {
            SipStatusCode.Parse("486 Busy Here").Should().Be(SipStatusCode.BusyHere);
            SipStatusLine.Parse("SIP/2.0 486 Busy Here").StatusCode.Should().Be(SipStatusCode.BusyHere);
            SipStatusLine.Parse("SIP/2.0 486", SipStatusLineStyles.Lenient).ReasonPhrase.Should().BeEmpty();
        }

        [Fact]
        public void Parse_NullString_IsArgumentNull()
        {
            Action parseCode = () => SipStatusCode.Parse((string)null);
            Action parseLine = () => SipStatusLine.Parse((string)null);

            parseCode.Should().Throw<ArgumentNullException>();
            parseLine.Should().Throw<ArgumentNullException>();
        }

        [Fact]
        public void TryParse_String_SaysWhetherItIsOne()
        {
            SipStatusCode code;
            SipStatusLine line;
            SipStatusLineError error;
            SipStatusCode.TryParse("180", out code).Should().BeTrue();
            SipStatusCode.TryParse((string)null, out code).Should().BeFalse();
            SipStatusLine.TryParse("SIP/2.0 180 Ringing", out line).Should().BeTrue();
            SipStatusLine.TryParse("SIP/3.0 180 Ringing", SipStatusLineStyles.Default, out line, out error).Should().BeFalse();
            error.Kind.Should().Be(SipStatusLineErrorKind.SipVersion);
            error.Offset.Should().Be(4);
        }

        [Fact]
        public void Set_InEveryWayThatTheLanguageHas_IsTheSet()
        {
            SipStatusCodeSet set;
            SipStatusCodeSet.TryParse("408,5xx,!501", out set).Should().BeTrue();
            SipStatusCodeSet.TryParse((string)null, out set).Should().BeFalse();
            set = SipStatusCodeSet.Parse(Encoding.ASCII.GetBytes("408 500"))
                | SipStatusCodeSet.Create(SipStatusCode.BusyHere, SipStatusCode.Decline);
            set.Contains(408).Should().BeTrue();
            (set - new SipStatusCodeSet(new[] { SipStatusCode.BusyHere }) & ~SipStatusCodeSet.Of(SipStatusClass.ServerError)).ToString()
                .Should().Be("408,603");
            var count = 0;
            foreach (SipStatusCode code in set)
            {
                count += code.IsFailure ? 1 : 0;
            }

            count.Should().Be(4);
        }

        [Fact]
        public void Reason_InEveryWayThatTheLanguageHas_IsTheReason()
        {
            SipReason reason;
            SipReasonError error;
            SipReason.TryParse("Q.850 ;cause=16 ;text=\"Terminated\"", out reason).Should().BeTrue();
            SipReason.TryParse((string)null, out reason).Should().BeFalse();
            SipReason.TryParse("SIP;", SipReasonStyles.Strict, out reason, out error).Should().BeFalse();
            error.Kind.Should().Be(SipReasonErrorKind.ParameterName);
            SipReason.ParseAll(Encoding.ASCII.GetBytes("SIP;cause=200,Q.850;cause=17"))[1].Q850Cause.Should().Be(Q850Cause.UserBusy);
            SipReason.ForQ850(Q850Cause.UserBusy, Q850Location.User, text: "User busy").ToString()
                .Should().Be("Q.850;cause=17;text=\"User busy\";location=U");
            new SipReason("Preemption", 1).WithParameter("v", "1").WithSafeText("a\r\nb").ToString()
                .Should().Be("Preemption;cause=1;text=\"a b\";v=1");
        }

        [Fact]
        public void Read_ByteArray_ReadsUtf8()
        {
            SipStatusLine line;
            int consumed;
            SipStatusLine.Read(s_wireLine, out line, out consumed).Should().Be(OperationStatus.Done);
            line.ToString().Should().Be("SIP/2.0 486 Busy Here");
            consumed.Should().Be(23);

            SipStatusCode code;
            SipStatusCode.TryParse(Encoding.ASCII.GetBytes("486"), out code).Should().BeTrue();
            code.Value.Should().Be(486);
        }

        [Fact]
        public void Read_Sequence_ReadsUtf8()
        {
            SipStatusLine line;
            long consumed;
            SipStatusLine.Read(new ReadOnlySequence<byte>(s_wireLine), out line, out consumed).Should().Be(OperationStatus.Done);
            consumed.Should().Be(23);
        }

        [Fact]
        public void TryGetByReasonPhrase_String_FindsTheCode()
        {
            SipStatusCode code;
            SipStatusRegistry.TryGetByReasonPhrase("decline", out code).Should().BeTrue();
            code.Should().Be(SipStatusCode.Decline);
            SipStatusRegistry.TryGetByReasonPhrase("Not Acceptable", SipStatusClass.ClientError, out code).Should().BeTrue();
            code.Should().Be(SipStatusCode.NotAcceptable);
            SipStatusRegistry.TryGetByReasonPhrase((string)null, out code).Should().BeFalse();
            SipStatusRegistry.FindByReasonPhrase("Busy").Should().Equal(SipStatusCode.BusyHere, SipStatusCode.BusyEverywhere);
        }

        [Theory]
        [InlineData(SipStatusCodes.Status401Unauthorized, true)]
        [InlineData(SipStatusCodes.Status407ProxyAuthenticationRequired, true)]
        [InlineData(SipStatusCodes.Status403Forbidden, false)]
        public void Constants_InSwitchAndAttributes_AreIntegers(int value, bool isChallenge)
        {
            IsChallenge(new SipStatusCode(value)).Should().Be(isChallenge);
        }

        private static bool IsChallenge(SipStatusCode code)
        {
            switch (code.Value)
            {
                case SipStatusCodes.Status401Unauthorized:
                case SipStatusCodes.Status407ProxyAuthenticationRequired:
                    return true;
                default:
                    return false;
            }
        }

        [Fact]
        public void TypeDescriptor_OfTheCode_ConvertsText()
        {
            var converter = TypeDescriptor.GetConverter(typeof(SipStatusCode));

            converter.ConvertFromInvariantString("603").Should().Be(SipStatusCode.Decline);
            converter.ConvertToInvariantString(SipStatusCode.Decline).Should().Be("603 Decline");
        }

        [Fact]
        public void Format_InCompositeString_IsCodeAndPhrase()
        {
            string.Format(CultureInfo.InvariantCulture, "{0} {0:D} {1}", SipStatusCode.OK, default(SipStatusCode))
                .Should().Be("200 OK 200 0");
        }

        [Fact]
        public void GetMissingHeaders_ArrayOrMessage_NamesThem()
        {
            string[] names = { "Via", "f", "TO", "Call-ID" };
            var found = 0;
            foreach (var rule in SipStatusCode.Unauthorized.GetMissingHeaders("INVITE", names))
            {
                rule.Level.Should().Be(SipRequirementLevel.Must);
                found++;
            }

            found.Should().Be(2);
            SipStatusCode.Unauthorized.GetMissingHeaders("INVITE", names, (all, name) => Array.IndexOf(all, name) >= 0).ToString()
                .Should().Be("CSeq, To, WWW-Authenticate", "f is From, but TO is not asked for");
        }

        [Fact]
        public void Knowledge_OfACode_IsThere()
        {
            SipStatusCode.NotFound.GetDialogRule("INFO").Effect.Should().Be(SipDialogEffect.Dialog);
            SipBestResponse.For("INVITE").IndexOf(new[] { SipStatusCode.NotFound, SipStatusCode.Decline }).Should().Be(1);
            Q850Mapping.Isup.GetCause(SipStatusCode.BusyHere).Cause.Should().Be(Q850Cause.Parse("17 User busy"));
            SipGlareTimer.Find("INVITE", true).Choose(new Random(1)).Should().BeGreaterThan(TimeSpan.FromSeconds(2));
        }

        [Fact]
        public void Method_OfEveryKind_IsTaken()
        {
            const string method = SipMethods.Invite;

            SipStatusCode.NotImplemented.GetDialogRule(method)
                .Should().BeSameAs(SipStatusCode.NotImplemented.GetDialogRule("xINVITE".AsSpan(1)));
            SipStatusCode.NotImplemented.GetDialogRule(null).Should().BeSameAs(SipStatusCode.NotImplemented.GetDialogRule());
            SipStatusCode.OK.GetProhibition(null, SipRole.Any).Should().BeNull();
            SipGlareTimer.Find(null, true).Should().BeNull();
        }
    }
}
