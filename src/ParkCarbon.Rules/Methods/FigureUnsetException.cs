namespace ParkCarbon.Rules.Methods;

/// <summary>A question was asked about a figure that could not be computed.</summary>
public sealed class FigureUnsetException : InvalidOperationException
{
    internal FigureUnsetException()
        : base("A figure that the test needs could not be computed; the statement's issues say why.") { }
}
