using System.CommandLine;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Reporting;

namespace ParkCarbon.Cli.Commands;

/// <summary><c>parkcarbon convert</c>: exact conversion between units.</summary>
internal static class ConvertCommand
{
    public static Command Create(Session session)
    {
        var value = new Argument<string>("VALUE") { Description = session.In("数值", "The value") };
        var from = new Argument<string>("FROM")
        {
            Description = session.In("数值的单位，如 tce", "Its unit, such as tce"),
        };
        var to = new Argument<string>("TO")
        {
            Description = session.In("换算成的单位，如 GJ", "The unit asked for, such as GJ"),
        };
        var command = new Command(
            "convert",
            session.In("精确换算单位，如 convert 1 tce GJ", "Convert between units, exactly: convert 1 tce GJ")
        )
        {
            value,
            from,
            to,
        };
        return session.Add(
            command,
            (parsed, _) =>
                Convert(parsed.GetRequiredValue(value), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to))
        );
    }

    private static Answer Convert(string value, string from, string to)
    {
        try
        {
            var number = Amount.TryParse(value + " 1", out var amount)
                ? amount.Value
                : throw OptionValues.Refused("VALUE", value, "数字，如 1200.5", "a number, such as 1200.5");
            var conversion = UnitConverter.Convert(number, from, to);
            _ = conversion.Result;
            return new Answer(
                ExitCode.Success,
                () => JsonReports.Conversion(conversion),
                layout => TextReports.Conversion(conversion, layout)
            );
        }
        catch (FormatException exception)
        {
            throw new CommandFailure($"单位无法识别：{exception.Message}", exception.Message);
        }
        catch (DimensionMismatchException exception)
        {
            throw new CommandFailure($"{exception.Left} 与 {exception.Right} 量纲不同，不能换算。", exception.Message);
        }
        catch (OverflowException)
        {
            throw new CommandFailure(
                $"{value} {from}：结果超出范围（约 ±7.9 × 10²⁸）。请换用更大的单位。",
                $"{value} {from}: the result is out of range (about ±7.9 × 10²⁸). Ask for a larger unit."
            );
        }
    }
}
