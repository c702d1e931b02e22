using System.CommandLine;

namespace SipStatus.Tool.Commands;

/// <summary>
/// An option that is there or not. It takes no value: a file or a phrase named <c>true</c> after it is an argument of the command, and a
/// shell can complete what follows.
/// </summary>
internal sealed class Flag : Option<bool>
{
    public Flag(string name, string description)
        : base(name)
    {
        Description = description;
        Arity = ArgumentArity.Zero;
    }
}
