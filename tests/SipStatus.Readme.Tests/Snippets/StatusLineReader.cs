using System;
using System.Buffers;
using System.IO;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;

namespace SipStatus.Readme.Tests.Snippets;

/// <summary>The methods of the package's README that read status lines from a connection.</summary>
internal static class StatusLineReader
{
    // <Pipe>
    public static async Task<SipStatusLine> ReadStatusLineAsync(PipeReader connection, CancellationToken timeLimit)
    {
        while (true)
        {
            ReadResult received = await connection.ReadAsync(timeLimit);
            OperationStatus status = SipStatusLine.Read(received.Buffer, out SipStatusLine line, out long consumed);
            SequencePosition next = received.Buffer.GetPosition(consumed);
            connection.AdvanceTo(next, status == OperationStatus.NeedMoreData ? received.Buffer.End : next);

            switch (status)
            {
                case OperationStatus.Done:
                    return line;
                case OperationStatus.InvalidData:
                    throw new FormatException("The peer does not answer in SIP.");
                case OperationStatus.NeedMoreData when received.IsCompleted:
                    throw new EndOfStreamException("The peer closed the connection before a whole status line had come.");
            }
        }
    }
    // </Pipe>

    // <PipeScanner>
    public static async Task<int> CountFailuresAsync(PipeReader trace, CancellationToken timeLimit)
    {
        int failures = 0;
        var scanner = new SipStatusStreamScanner(trace.AsStream());
        while (await scanner.MoveNextAsync(timeLimit))
        {
            failures += scanner.Current.Line.StatusCode.IsFailure ? 1 : 0;
        }

        return failures;
    }
    // </PipeScanner>
}
