using System;
using System.Buffers;
using System.IO.Pipelines;
using System.Threading.Tasks;

namespace SipStatus.Readme.Tests.Snippets;

/// <summary>The README's method that reads a status line from a connection.</summary>
internal static class StatusLineReader
{
    // <Pipe>
    public static async Task<SipStatusLine> ReadStatusLineAsync(PipeReader connection)
    {
        while (true)
        {
            ReadResult received = await connection.ReadAsync();
            OperationStatus status = SipStatusLine.Read(received.Buffer, out SipStatusLine line, out long consumed);
            SequencePosition next = received.Buffer.GetPosition(consumed);
            connection.AdvanceTo(next, status == OperationStatus.NeedMoreData ? received.Buffer.End : next);

            if (status == OperationStatus.Done)
            {
                return line;
            }

            if (status == OperationStatus.InvalidData || received.IsCompleted)
            {
                throw new FormatException("The peer does not answer in SIP.");
            }
        }
    }
    // </Pipe>
}
