using System;
using System.ComponentModel;
using System.Globalization;

namespace SipStatus;

/// <summary>
/// Converts text and numbers to a value of this library that is a number, and back. <see cref="SipTextTypeConverter{TValue}"/> does so with
/// text alone.
/// </summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SipNumberTypeConverter<TValue> : SipTextTypeConverter<TValue>
    where TValue : notnull
{
    private protected SipNumberTypeConverter()
    {
    }

    /// <summary>Whether a type converts to the value.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="string"/>, <see cref="int"/> and <see cref="long"/>; else what the base class says.
    /// </returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        IsNumber(sourceType) || base.CanConvertFrom(context, sourceType);

    /// <summary>Whether the value converts to a type.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="destinationType">The type.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="string"/>, <see cref="int"/> and <see cref="long"/>; else what the base class says.
    /// </returns>
    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) =>
        IsNumber(destinationType) || base.CanConvertTo(context, destinationType);

    /// <summary>Converts text or a number to the value.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The text or number; 0 is the default value.</param>
    /// <returns>The value, boxed.</returns>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not such a value.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is neither text nor a number.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        int number => FromNumber(number),
        // A number too large for an int is out of range too.
        long number => FromNumber(number == (int)number ? (int)number : -1),
        _ => base.ConvertFrom(context, culture, value),
    };

    /// <summary>Converts a value to its text or number.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The value.</param>
    /// <param name="destinationType">The type to convert to.</param>
    /// <returns>The text or number; 0 for the default value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="destinationType"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The value does not convert to <paramref name="destinationType"/>.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
    {
        if (value is TValue own && destinationType == typeof(int))
        {
            return ToNumber(own);
        }

        if (value is TValue ownToo && destinationType == typeof(long))
        {
            return (long)ToNumber(ownToo);
        }

        return base.ConvertTo(context, culture, value, destinationType);
    }

    private protected abstract TValue FromNumber(int number);

    private protected abstract int ToNumber(TValue value);

    private static bool IsNumber(Type? type) => type == typeof(int) || type == typeof(long);
}
