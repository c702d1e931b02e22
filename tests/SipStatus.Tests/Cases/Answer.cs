using System.Buffers;
using Xunit;

namespace SipStatus.Tests;

/// <summary>What a reader says of a source; a test states it by hand and compares it with what the library gives.</summary>
public readonly record struct Answer(
    OperationStatus Status, int StatusCode, string? ReasonPhrase, long Consumed, SipStatusLineErrorKind ErrorKind, int ErrorOffset)
{
    public static Answer Done(int statusCode, string reasonPhrase, long consumed = 0) =>
        new(OperationStatus.Done, statusCode, reasonPhrase, consumed, SipStatusLineErrorKind.None, 0);

    public static Answer NeedMoreData(long consumed) =>
        new(OperationStatus.NeedMoreData, 0, null, consumed, SipStatusLineErrorKind.None, 0);

    public static Answer Invalid(SipStatusLineErrorKind kind, int offset, long consumed = 0) =>
        new(OperationStatus.InvalidData, 0, null, consumed, kind, offset);

    /// <summary>The answer of one of the <c>TryParse</c> methods.</summary>
    public static Answer Of(bool parsed, SipStatusLine line, SipStatusLineError error) =>
        Of(parsed ? OperationStatus.Done : OperationStatus.InvalidData, line, 0, error);

    /// <summary>The answer of one of the <c>Read</c> methods.</summary>
    public static Answer Of(OperationStatus status, SipStatusLine line, long consumed, SipStatusLineError error)
    {
        if (status != OperationStatus.Done && line != default)
        {
            Assert.Fail($"{status}, and yet there is the line '{line}'.");
        }

        return new(
            status, line.StatusCode.Value, status == OperationStatus.Done ? line.ReasonPhrase : null, consumed, error.Kind, error.Offset);
    }

    /// <summary>Fails where this is not the expected answer.</summary>
    public void MustBe(Answer expected, object @case, SipStatusLineStyles styles, string how = "")
    {
        if (this != expected)
        {
            Assert.Fail($"{@case} in style {styles} {how}\n  expected: {expected}\n  actual:   {this}");
        }
    }
}
