using System.Text;
using ParkCarbon.Domain;

namespace ParkCarbon.Cli.Io;

/// <summary>One line on a terminal that says what is being done, and goes away. Written nowhere else.</summary>
internal sealed class ProgressLine(Host host, Language language) : IDisposable
{
    private const string Erase = "\r\u001b[2K";

    private readonly bool _shown =
        host.OutputWidth is not null && host.ErrorWidth is not null && host.Variable("TERM") != "dumb";

    public void Say(string zh, string en) => Write(Erase + (language == Language.Zh ? zh : en));

    public void Dispose() => Write(Erase);

    private void Write(string text)
    {
        if (_shown)
        {
            ReportOutput.Write(host.Error, Encoding.UTF8.GetBytes(text));
        }
    }
}
