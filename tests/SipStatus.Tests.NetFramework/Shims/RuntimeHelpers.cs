namespace System.Runtime.CompilerServices;

/// <summary>
/// What the compiler calls for a range of an array. It hides the type of that name of the framework: what the compiler needs of that stands
/// here, too.
/// </summary>
internal static class RuntimeHelpers
{
    public static int OffsetToStringData { get; } = (int)typeof(object).Assembly
        .GetType("System.Runtime.CompilerServices.RuntimeHelpers").GetProperty(nameof(OffsetToStringData)).GetValue(obj: null);

    public static T[] GetSubArray<T>(T[] array, Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(array.Length);
        return array.AsSpan(offset, length).ToArray();
    }
}
