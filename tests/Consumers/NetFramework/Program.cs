using System;
using System.Buffers;
using System.ComponentModel;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Xml.Serialization;
using SipStatus;
using SipStatus.Q850;
using SipStatus.Rules;

namespace NetFramework
{
    public sealed class Answer
    {
        public SipStatusCode Code { get; set; }

        public SipStatusLine Line { get; set; }

        public Q850Cause Cause { get; set; }
    }

    internal static class Program
    {
        private static int s_wrong;

        private static int Main()
        {
            Codes();
            Lines();
            Serializers();
            Console.WriteLine(s_wrong == 0 ? "Every answer on .NET Framework is right." : s_wrong + " answers are wrong.");
            return s_wrong;
        }

        private static void Codes()
        {
            SipStatusCode code;
            Check("text", "486 Busy Here", SipStatusCode.BusyHere.ToString());
            Check("parse", true, SipStatusCode.TryParse("603 Decline", out code) && code == SipStatusCode.Decline);
            Check("phrase", true, SipStatusRegistry.TryGetByReasonPhrase("busy here", out code) && code == SipStatusCode.BusyHere);
            Check("summary", true, code.GetInfo().GetSummary("zh").Length > 0);
            Check("dialog", SipDialogEffect.Dialog, SipStatusCode.NotFound.GetDialogRule(SipMethods.Info).Effect);
            Check("no method", SipStatusCode.NotFound.GetDialogRule(), SipStatusCode.NotFound.GetDialogRule((string)null));
            Check("glare", null, SipGlareTimer.Find((string)null, true));
            Check("cause", Q850Cause.UserBusy, Q850Mapping.Isup.GetCause(SipStatusCode.BusyHere).Cause);
            Check("number", SipStatusCode.Decline, TypeDescriptor.GetConverter(typeof(SipStatusCode)).ConvertFrom(603L));
            for (var value = 100; value <= 699; value++)
            {
                Check("every code", value, SipStatusCode.Parse(new SipStatusCode(value).ToString()).Value);
            }
        }

        private static void Lines()
        {
            foreach (var phrase in new[] { "Busy Here", "", "Nobody home", "Keiner da, später – 无人接听 😀" })
            {
                var line = new SipStatusLine(SipStatusCode.BusyHere, phrase);
                var wire = new byte[line.GetByteCount()];
                int written, consumed;
                SipStatusLine read;
                Check("write", true, line.TryWrite(wire, out written) && written == wire.Length);
                Check("wire", "SIP/2.0 486 " + phrase + "\r\n", Encoding.UTF8.GetString(wire));
                Check("read", OperationStatus.Done, SipStatusLine.Read(wire, out read, out consumed));
                Check("line", line, read);
            }
        }

        private static void Serializers()
        {
            var answer = new Answer
            {
                Code = SipStatusCode.BusyHere,
                Line = new SipStatusLine(SipStatusCode.Decline, "Not today"),
                Cause = Q850Cause.UserBusy,
            };

            var text = new StringWriter();
            var xml = new XmlSerializer(typeof(Answer));
            xml.Serialize(text, answer);
            Check("xml", answer, (Answer)xml.Deserialize(new StringReader(text.ToString())));

            var stream = new MemoryStream();
            var contract = new DataContractSerializer(typeof(Answer));
            contract.WriteObject(stream, answer);
            stream.Position = 0;
            Check("contract", answer, (Answer)contract.ReadObject(stream));
        }

        private static void Check(string what, Answer expected, Answer actual)
        {
            Check(what, expected.Code, actual.Code);
            Check(what, expected.Line, actual.Line);
            Check(what, expected.Cause, actual.Cause);
        }

        private static void Check<T>(string what, T expected, T actual)
        {
            if (!Equals(expected, actual))
            {
                s_wrong++;
                Console.WriteLine("{0}: {1} expected, but it is {2}", what, expected, actual);
            }
        }
    }
}
