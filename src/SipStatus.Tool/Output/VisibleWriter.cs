using System.IO;
using System.Text;

namespace SipStatus.Tool.Output;

/// <summary>Passes text on with control characters made visible, but for tabs and the ends of lines: for messages that others write and that quote input.</summary>
internal sealed class VisibleWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value is '\r' or '\n' or '\t')
        {
            inner.Write(value);
        }
        else
        {
            inner.Write(VisibleText.Escape(value.ToString()));
        }
    }

    public override void Flush() => inner.Flush();
}
