using ParkCarbon.Cli;
using ParkCarbon.Cli.Io;

return CommandLine.Run(args, ProcessHost.Open());
