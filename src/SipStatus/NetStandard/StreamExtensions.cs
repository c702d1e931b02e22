using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Reading a stream into memory that lies in an array.</summary>
internal static class StreamExtensions
{
    internal static Task<int> ReadAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellationToken) =>
        MemoryMarshal.TryGetArray<byte>(buffer, out var array)
            ? stream.ReadAsync(array.Array!, array.Offset, array.Count, cancellationToken)
            : throw new NotSupportedException();
}
