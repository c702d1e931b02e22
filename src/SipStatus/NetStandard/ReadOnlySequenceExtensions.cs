namespace System.Buffers;

/// <summary>The first segment of a sequence as a span.</summary>
internal static class ReadOnlySequenceExtensions
{
    extension(in ReadOnlySequence<byte> sequence)
    {
        internal ReadOnlySpan<byte> FirstSpan => sequence.First.Span;
    }
}
