using System.ComponentModel;
using CsvHelper;

namespace SipStatus.Serialization.Tests.Recipes;

/// <summary>
/// A value of SipStatus as a field for CsvHelper, its text; once in a program for each type that is used:
/// <c>[assembly: CsvConverter(typeof(SipStatusField&lt;SipStatusCode&gt;))]</c>.
/// </summary>
public sealed class SipStatusField<T> : ICsvConverter<T>
    where T : notnull
{
    private static readonly TypeConverter s_converter = TypeDescriptor.GetConverter(typeof(T));

    public T Read(CsvReader reader, int index) => (T)s_converter.ConvertFromInvariantString(reader.GetString(index))!;

    public void Write(CsvWriter writer, T value) => writer.WriteField(s_converter.ConvertToInvariantString(value));
}
