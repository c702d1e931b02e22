namespace SipStatus.CodeGen.Model;

/// <summary>
/// The methods that a row holds for: <paramref name="Scope"/> is a member of <c>SipMethodScope</c> in the library, and
/// <paramref name="Methods"/> names them with one space between.
/// </summary>
internal sealed record MethodSet(string Scope, string Methods);
