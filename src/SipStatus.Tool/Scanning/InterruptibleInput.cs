using System;
using System.IO;
using System.Threading.Tasks;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// An input that may never end, such as a pipe. When the tool is interrupted it ends, once all that was on its way has come.
/// </summary>
internal sealed class InterruptibleInput(Stream input, Interruption interruption) : ReadOnlyStream
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private Task<int>? _reading;
    private int _start;
    private int _end;

    public override int Read(Span<byte> buffer)
    {
        if (_start == _end)
        {
            // A read cannot be cancelled: it is left behind, on a thread that does not keep the process alive.
            _reading ??= Task.Run(() => input.Read(_buffer, 0, _buffer.Length));
            if (!interruption.HasCome(_reading))
            {
                return 0;
            }

            _start = 0;
            _end = _reading.GetAwaiter().GetResult();
            _reading = null;
        }

        var count = Math.Min(buffer.Length, _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }
}
