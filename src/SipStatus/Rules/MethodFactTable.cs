using System;

namespace SipStatus.Rules;

/// <summary>What is known of a request once its method is.</summary>
internal static partial class MethodFactTable
{
    /// <summary>What is known of a request of a method, and what else is.</summary>
    // The method comes first: a BYE outside a dialog cannot be, and more knowledge must not change an answer.
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
