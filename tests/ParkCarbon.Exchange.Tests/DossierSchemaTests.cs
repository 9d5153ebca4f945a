using ParkCarbon.Domain;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange.Tests;

public sealed class DossierSchemaTests
{
    private static readonly string Committed = Repository.PathOf("rules/schema/dossier.schema.json");

    [Fact]
    public void Write_TheSchema_IsTheCommittedOne()
    {
        var written = DossierSchema.Write(XmlDocumentation.Beside(typeof(ParkDossier).Assembly));
        if (Environment.GetEnvironmentVariable("PARKCARBON_UPDATE") == "1")
        {
            File.WriteAllBytes(Committed, written);
        }

        Assert.True(
            written.AsSpan().SequenceEqual(File.ReadAllBytes(Committed)),
            "rules/schema/dossier.schema.json is not what the types give; run this test with PARKCARBON_UPDATE=1 and commit the file."
        );
    }
}
