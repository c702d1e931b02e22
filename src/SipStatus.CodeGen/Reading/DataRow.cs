using System.Collections.Generic;
using System.Linq;

namespace SipStatus.CodeGen.Reading;

/// <summary>One row of a CSV file: a field for each column of the header, in its order.</summary>
/// <param name="Fields">The fields.</param>
/// <param name="Data">The other files, which the row may have to agree with.</param>
internal sealed record DataRow(IReadOnlyList<DataField> Fields, RegistryData Data)
{
    /// <summary>The line that the row stands in, from 1.</summary>
    public int Line => Fields[0].Line;

    /// <summary>The field of a column, which the header is known to have.</summary>
    public DataField this[string column] => Fields.Single(field => field.Name == column);
}
