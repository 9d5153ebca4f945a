using ParkCarbon.Domain;
using ParkCarbon.Reporting;

namespace ParkCarbon.Cli;

/// <summary>A command cannot give its report; carries what is said instead.</summary>
internal sealed class CommandFailure(ProblemReport report, int exitCode = ExitCode.Unusable) : Exception
{
    public CommandFailure(string zh, string en)
        : this(new ProblemReport { Other = [new BilingualText(zh, en)] }) { }

    public ProblemReport Report => report;

    public int ExitCode => exitCode;
}
