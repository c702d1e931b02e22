using System;
using System.Linq;
using System.Runtime.Loader;
using System.Text;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests.Q850;

/// <summary>What must not allocate once the tables are loaded.</summary>
public class Q850AllocationTests
{
    private static readonly Q850Cause[] s_causes = [default, .. Enumerable.Range(1, 127).Select(value => new Q850Cause(value))];

    private delegate bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format);

    private readonly char[] _chars = new char[200];
    private readonly byte[] _bytes = new byte[200];

    [Fact]
    public void ParseAndFormat_OfACause_AllocateNothing()
    {
        string[] texts = ["17", "17 User busy", "52 x", "0", "128", "017", "", "17 \0", "17 \u6B63"];
        var utf8Texts = texts.Select(Encoding.UTF8.GetBytes).ToArray();
        Allocations.MustBeNone(() =>
        {
            _ = Q850Cause.Parse("17 User busy");
            foreach (var text in texts)
            {
                _ = Q850Cause.TryParse(text, out _);
            }

            foreach (var text in utf8Texts)
            {
                _ = Q850Cause.TryParse(text, out _);
            }

            foreach (var cause in s_causes)
            {
                _ = cause.TryFormat(_chars, out _);
                _ = cause.TryFormat(_bytes, out _);
                _ = cause.TryFormat(_chars, out _, "D");
                _ = cause.TryFormat(_bytes, out _, "D");
                _ = cause.ToString();
                _ = cause.Text.Length + (int)cause.Class + cause.GetHashCode();
            }
        });
    }

    // Writing makes no string, not even the first time. A second copy of the library has not made any yet.
    [Fact]
    public void TryFormat_OfACauseWhoseStringIsNotMade_AllocatesNothing()
    {
        var library = new AssemblyLoadContext("second", isCollectible: true).LoadFromAssemblyPath(typeof(Q850Cause).Assembly.Location);
        var type = library.GetType(typeof(Q850Cause).FullName!)!;
        Type[] parameters = [typeof(Span<char>), typeof(int).MakeByRefType(), typeof(ReadOnlySpan<char>)];
        var method = type.GetMethod(nameof(Q850Cause.TryFormat), parameters)!;
        var formats = Enumerable.Range(1, 127)
            .Select(value => method.CreateDelegate<TryFormat>(Activator.CreateInstance(type, value)))
            .ToArray();
        formats[0](_chars, out _, default);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var format in formats)
        {
            format(_chars, out _, default);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    [Fact]
    public void Lookups_OfEveryCauseAndCode_AllocateNothing()
    {
        var codes = Enumerable.Range(100, 600).Select(value => new SipStatusCode(value)).ToArray();
        var own = Q850Mapping.Qsig.With(default(Q850Cause), SipStatusCode.Decline)
            .With(SipStatusCode.BusyHere, Q850Cause.UserBusy, Q850Location.User);
        Q850Mapping[] mappings = [Q850Mapping.Isup, Q850Mapping.Qsig, own];
        Allocations.MustBeNone(() =>
        {
            foreach (var mapping in mappings)
            {
                foreach (var cause in s_causes)
                {
                    _ = mapping.GetStatusCode(cause);
                    _ = mapping.GetStatusCode(cause, Q850Condition.LocationUser);
                    _ = mapping.GetAll(cause);
                }

                foreach (var code in codes)
                {
                    _ = mapping.GetCause(code);
                    _ = mapping.GetCause(code, Q850Condition.WarningBearerCapability);
                    _ = mapping.GetAll(code);
                }

                _ = mapping.GetCauseOfRequest("BYE");
            }

            _ = Q850Location.Parse("RPN");
            _ = Q850Location.TryParse("nonsense", out _);
            _ = Q850Location.User.Text.Length + Q850Location.User.ToString().Length;
        });
    }
}
