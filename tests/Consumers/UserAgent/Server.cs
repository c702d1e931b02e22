using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SipStatus;

namespace UserAgent;

/// <summary>
/// A user agent server over UDP and TCP. What it answers stands in the Request-URI: the code and the kind of phrase, as in
/// <c>OPTIONS sip:486.custom@127.0.0.1 SIP/2.0</c>. A 200 follows a provisional response.
/// </summary>
internal static class Server
{
    private static readonly byte[] s_headersEnd = "\r\n\r\n"u8.ToArray();

    /// <summary>Serves until standard input ends.</summary>
    public static async Task<int> RunAsync(int port)
    {
        using var udp = new UdpClient(new IPEndPoint(IPAddress.Loopback, port));
        using var tcp = new TcpListener(IPAddress.Loopback, port);
        tcp.Start();
        var serving = Task.WhenAny(ServeUdpAsync(udp), ServeTcpAsync(tcp));
        Console.WriteLine("ready");
        var ended = await Task.WhenAny(serving, Console.In.ReadToEndAsync());
        return ended == serving ? 1 : 0;
    }

    private static async Task ServeUdpAsync(UdpClient udp)
    {
        while (true)
        {
            var request = await udp.ReceiveAsync();
            foreach (var response in Answers(request.Buffer))
            {
                await udp.SendAsync(response, request.RemoteEndPoint);
            }
        }
    }

    private static async Task ServeTcpAsync(TcpListener listener)
    {
        while (true)
        {
            _ = ServeConnectionAsync(await listener.AcceptTcpClientAsync());
        }
    }

    // The requests have no body.
    private static async Task ServeConnectionAsync(TcpClient connection)
    {
        using (connection)
        {
            var stream = connection.GetStream();
            var buffer = new byte[16384];
            var filled = 0;
            for (int read; (read = await stream.ReadAsync(buffer.AsMemory(filled))) > 0;)
            {
                filled += read;
                for (int end; (end = buffer.AsSpan(0, filled).IndexOf(s_headersEnd)) >= 0;)
                {
                    var length = end + s_headersEnd.Length;
                    foreach (var response in Answers(buffer.AsSpan(0, length)))
                    {
                        await stream.WriteAsync(response);
                    }

                    buffer.AsSpan(length, filled - length).CopyTo(buffer);
                    filled -= length;
                }
            }
        }
    }

    private static ReadOnlyMemory<byte>[] Answers(ReadOnlySpan<byte> request)
    {
        var lines = Encoding.UTF8.GetString(request).Split("\r\n");
        var wanted = lines[0].Split(':', '@')[1].Split('.');
        var code = SipStatusCode.Parse(wanted[0]);
        var line = wanted[1] switch
        {
            "custom" => new SipStatusLine(code, "Nobody home, try later"),
            "empty" => new SipStatusLine(code, ""),
            "utf8" => new SipStatusLine(code, "Keiner da, später – 无人接听"),
            _ => new SipStatusLine(code),
        };

        var answer = Response(line, lines);
        return code.IsProvisional ? [answer, Response(new SipStatusLine(SipStatusCode.OK), lines)] : [answer];
    }

    private static ReadOnlyMemory<byte> Response(SipStatusLine line, string[] lines)
    {
        var response = new ArrayBufferWriter<byte>();
        line.WriteTo(response);
        foreach (var header in lines.Where(text =>
            text.StartsWith("Via:") || text.StartsWith("From:") || text.StartsWith("Call-ID:") || text.StartsWith("CSeq:")))
        {
            response.Write(Encoding.UTF8.GetBytes(header + "\r\n"));
        }

        var to = lines.First(text => text.StartsWith("To:"));
        response.Write(Encoding.UTF8.GetBytes($"{to};tag=server\r\nContent-Length: 0\r\n\r\n"));
        return response.WrittenMemory;
    }
}
