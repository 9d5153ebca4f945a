using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using static ParkCarbon.Json.Tests.Documents;

namespace ParkCarbon.Json.Tests;

public sealed class DerivedPropertiesTests
{
    private static readonly JsonTypeInfo<WithDerived> Type =
        (JsonTypeInfo<WithDerived>)
            new JsonSerializerOptions(SampleContext.Default.Options)
            {
                TypeInfoResolver = SampleContext.Default.WithAddedModifier(DerivedProperties.LeaveOut),
            }.GetTypeInfo(typeof(WithDerived));

    [Fact]
    public void LeaveOut_PropertiesWorkedOut_AreNotWrittenAndTheRestReadsBack()
    {
        var value = new WithDerived(1, 2) { C = 3 };

        var written = StrictJson.Write(value, Type);

        Assert.Equal("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n", Encoding.UTF8.GetString(written));
        Assert.Equal(value, StrictJson.Read(written, "sample.json", Type).Value);
    }

    [Fact]
    public void Read_APropertyWorkedOut_IsAProblem() =>
        Assert.Equal("read-only-property $.sum 1:19", Only(Read("""{ "a": 1, "b": 2, "sum": 3 }""", Type)));
}
