using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SipStatus;

namespace UserAgent;

/// <summary>
/// A user agent client: it asks sipp for an answer by a header field, and reads the Status-Line of what comes. Each answer to ask for is a
/// line of a file, code and phrase: <c>486 Busy Here</c>.
/// </summary>
internal static class Client
{
    private const int Milliseconds = 5000;

    public static int RunOverUdp(int port, string[] answers)
    {
        using var udp = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0)) { Client = { ReceiveTimeout = Milliseconds } };
        udp.Connect(IPAddress.Loopback, port);
        var local = (IPEndPoint)udp.Client.LocalEndPoint!;
        return Run(answers, (answer, i) =>
        {
            udp.Send(Request("UDP", local, port, answer, i));
            IPEndPoint? from = null;
            return udp.Receive(ref from);
        });
    }

    public static int RunOverTcp(int port, string[] answers)
    {
        using var tcp = new TcpClient { ReceiveTimeout = Milliseconds };
        tcp.Connect(IPAddress.Loopback, port);
        var local = (IPEndPoint)tcp.Client.LocalEndPoint!;
        var stream = tcp.GetStream();
        var buffer = new byte[16384];
        return Run(answers, (answer, i) =>
        {
            stream.Write(Request("TCP", local, port, answer, i));
            var filled = 0;
            while (buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8) < 0)
            {
                var read = stream.Read(buffer, filled, buffer.Length - filled);
                filled += read > 0 ? read : throw new EndOfStreamException();
            }

            return buffer.AsMemory(0, filled);
        });
    }

    private static int Run(string[] answers, Func<string, int, ReadOnlyMemory<byte>> exchange)
    {
        var right = 0;
        for (var i = 0; i < answers.Length; i++)
        {
            var response = exchange(answers[i], i).Span;
            var status = SipStatusLine.Read(response, SipStatusLineStyles.Strict, out var line, out var consumed, out var error);
            if (status == OperationStatus.Done && $"{line.StatusCode:D} {line.ReasonPhrase}" == answers[i]
                && response[consumed..].StartsWith("Via:"u8))
            {
                right++;
            }
            else
            {
                Console.Error.WriteLine($"\"{answers[i]}\" was asked for: {status}, {line}, {error}");
            }
        }

        Console.WriteLine($"{right} of {answers.Length} answers read as they were sent");
        return right == answers.Length ? 0 : 1;
    }

    private static byte[] Request(string transport, IPEndPoint local, int port, string answer, int i) => Encoding.UTF8.GetBytes(
        $"""
        OPTIONS sip:sipp@127.0.0.1:{port} SIP/2.0
        Via: SIP/2.0/{transport} {local};branch=z9hG4bK{i}-{local.Port}
        Max-Forwards: 70
        From: <sip:client@127.0.0.1>;tag=c{i}
        To: <sip:sipp@127.0.0.1>
        Call-ID: {i}-{local.Port}@127.0.0.1
        CSeq: 1 OPTIONS
        X-Answer: {answer}#
        Content-Length: 0


        """.ReplaceLineEndings("\r\n"));
}
