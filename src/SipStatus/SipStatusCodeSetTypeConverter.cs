using System;
using System.ComponentModel;
using System.Globalization;

namespace SipStatus;

/// <summary>
/// Converts text to <see cref="SipStatusCodeSet"/> and back, for configuration binding, property grids and other users of
/// <see cref="TypeDescriptor"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusCodeSetTypeConverter : TypeConverter
{
    /// <summary>Whether a type converts to <see cref="SipStatusCodeSet"/>.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type.</param>
    /// <returns><see langword="true"/> for <see cref="string"/>; else what the base class says.</returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Converts text as <see cref="SipStatusCodeSet.Parse(string)"/> does.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used: the text does not depend on a culture.</param>
    /// <param name="value">The text.</param>
    /// <returns>The set.</returns>
    /// <exception cref="FormatException">The text is no set.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is not a string.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? SipStatusCodeSet.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <summary>Converts a set to text, as <see cref="SipStatusCodeSet.ToString()"/> does.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used: the text does not depend on a culture.</param>
    /// <param name="value">The set.</param>
    /// <param name="destinationType">The type to convert to: <see cref="string"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="destinationType"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException"><paramref name="destinationType"/> is not <see cref="string"/>.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is SipStatusCodeSet set && destinationType == typeof(string)
            ? set.ToString()
            : base.ConvertTo(context, culture, value, destinationType);
}
