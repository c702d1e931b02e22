using System;
using System.ComponentModel;
using System.Globalization;

namespace SipStatus;

/// <summary>
/// Converts an answer of the library, which is no value of its own, to text and never back: configuration, Newtonsoft.Json and other users
/// of <see cref="TypeDescriptor"/> get an error and not a default value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipAnswerTypeConverter : TypeConverter
{
    /// <summary>Whether a type is meant to be converted, if only to be refused.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="string"/>, for which <see cref="ConvertFrom"/> tells why it cannot be; else what the base
    /// class says.
    /// </returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Refuses.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        throw new NotSupportedException(Throw.CannotBeReadBack);
}
