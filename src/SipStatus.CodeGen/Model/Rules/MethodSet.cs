using System.Linq;

namespace SipStatus.CodeGen.Model;

/// <summary>
/// The methods that a row holds for: <paramref name="Scope"/> is a member of <c>SipMethodScope</c> in the library, and
/// <paramref name="Methods"/> names them with one space between.
/// </summary>
internal sealed record MethodSet(string Scope, string Methods)
{
    /// <summary>Whether a method is in the set.</summary>
    public bool Contains(string method) => Scope switch
    {
        "Any" => true,
        "Only" => Methods.Split(' ').Contains(method),
        _ => !Methods.Split(' ').Contains(method),
    };
}
