using System;
using System.ComponentModel;
using System.Globalization;

namespace SipStatus;

/// <summary>
/// Converts an answer of the library to text. An answer is not a value, so it cannot be converted back: configuration, Newtonsoft.Json and
/// other users of <see cref="TypeDescriptor"/> get an error instead of a default value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipAnswerTypeConverter : TypeConverter
{
    /// <summary>Whether the converter handles a type.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="string"/>, which <see cref="ConvertFrom"/> refuses with a message that says why; for other
    /// types what the base class says.
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
