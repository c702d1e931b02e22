using System;
using System.ComponentModel;
using System.Globalization;

namespace SipStatus;

/// <summary>
/// Converts text to a value of this library and back, for configuration binding, property grids, Newtonsoft.Json and other users of
/// <see cref="TypeDescriptor"/>. No conversion depends on a culture.
/// </summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SipTextTypeConverter<TValue> : TypeConverter
    where TValue : notnull
{
    private protected SipTextTypeConverter()
    {
    }

    /// <summary>Whether a type converts to the value.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type.</param>
    /// <returns><see langword="true"/> for <see cref="string"/>; else what the base class says.</returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Converts text to the value.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The text.</param>
    /// <returns>The value, boxed.</returns>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is not a string.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? FromText(text) : base.ConvertFrom(context, culture, value);

    /// <summary>Converts a value to its text.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The value.</param>
    /// <param name="destinationType">The type to convert to: <see cref="string"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="destinationType"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException"><paramref name="destinationType"/> is not <see cref="string"/>.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is TValue own && destinationType == typeof(string)
            ? own.ToString()
            : base.ConvertTo(context, culture, value, destinationType);

    private protected abstract TValue FromText(string text);
}
