using System.Collections.Generic;

namespace SipStatus.Serialization.Tests;

/// <summary>What the options, messages and rows of a program look like: a value, one that may be missing, and several.</summary>
public class Holder<T>
    where T : struct
{
    public T Value { get; set; }

    public T? Missing { get; set; }

    public T? Present { get; set; }

    public List<T> Several { get; set; } = [];
}

/// <summary>The same with a dictionary, which XML serializers do not take.</summary>
public class Holder<TKey, TValue>
    where TKey : struct
{
    public Dictionary<TKey, TValue> ByKey { get; set; } = [];
}
