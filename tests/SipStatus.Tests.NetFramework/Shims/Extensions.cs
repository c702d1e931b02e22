using System;
using System.Text;

namespace SipStatus.Tests;

/// <summary>What the tests use of newer frameworks and Polyfill does not bring.</summary>
internal static class Extensions
{
    extension(Array)
    {
        public static void Fill<T>(T[] array, T value) => array.AsSpan().Fill(value);
    }

    // Ordinal is what the old method does.
    public static string Replace(this string text, string what, string by, StringComparison comparison) =>
        comparison == StringComparison.Ordinal ? text.Replace(what, by) : throw new NotSupportedException();

    // In the nearest namespace, so that it is neither that of the library nor that of Polyfill.
    public static string GetString(this Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
}
