using System;
using System.ComponentModel;
using System.Data;
using System.Globalization;
using Dapper;

namespace SipStatus.Serialization.Tests.Recipes;

/// <summary>
/// A value of SipStatus as a column for Dapper, a number where it is one, else its text; once for each type that is used:
/// <c>SqlMapper.AddTypeHandler(new SipStatusColumn&lt;SipStatusCode&gt;())</c>.
/// </summary>
public sealed class SipStatusColumn<T> : SqlMapper.TypeHandler<T>
    where T : notnull
{
    private static readonly TypeConverter s_converter = TypeDescriptor.GetConverter(typeof(T));

    public override void SetValue(IDbDataParameter parameter, T? value) =>
        parameter.Value = s_converter.ConvertTo(value, s_converter.CanConvertTo(typeof(int)) ? typeof(int) : typeof(string));

    // Each database has its own type of number. Null comes here only where a column is read alone; where null cannot be, it is an error.
    public override T? Parse(object value) => value is DBNull && default(T) is null
        ? default
        : (T)s_converter.ConvertFrom(value is string ? value : Convert.ToInt64(value, CultureInfo.InvariantCulture))!;
}
