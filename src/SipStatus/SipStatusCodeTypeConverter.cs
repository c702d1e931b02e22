using System;
using System.ComponentModel;
using System.Globalization;

namespace SipStatus;

/// <summary>
/// Converts text to <see cref="SipStatusCode"/> and back, for configuration binding, property grids and other users of
/// <see cref="TypeDescriptor"/>.
/// </summary>
public sealed class SipStatusCodeTypeConverter : TypeConverter
{
    /// <summary>Whether a type converts to <see cref="SipStatusCode"/>.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type.</param>
    /// <returns><see langword="true"/> for <see cref="string"/>; else what the base class says.</returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Converts text as <see cref="SipStatusCode.Parse(string)"/> does.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used: the text does not depend on a culture.</param>
    /// <param name="value">The text.</param>
    /// <returns>The code, boxed.</returns>
    /// <exception cref="FormatException">The text is not a code.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is not a string.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? SipStatusCode.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <summary>Converts a code to text, as <see cref="SipStatusCode.ToString()"/> does.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used: the text does not depend on a culture.</param>
    /// <param name="value">The code.</param>
    /// <param name="destinationType">The type to convert to: <see cref="string"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="destinationType"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException"><paramref name="destinationType"/> is not <see cref="string"/>.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is SipStatusCode code && destinationType == typeof(string)
            ? code.ToString()
            : base.ConvertTo(context, culture, value, destinationType);
}
