using System;

namespace SipStatus.Rules;

/// <summary>What the method alone tells about a request.</summary>
internal static partial class MethodFactTable
{
    /// <summary>Adds what the method tells to what else is known.</summary>
    // The method has the last word: there is no BYE outside a dialog, and more knowledge must not change an answer.
    internal static SipCircumstances Add(ReadOnlySpan<char> method, SipCircumstances known)
    {
        foreach (var row in s_methods)
        {
            if (method.SequenceEqual(row.Method.AsSpan()))
            {
                return known.And(row.Known);
            }
        }

        return known;
    }
}
