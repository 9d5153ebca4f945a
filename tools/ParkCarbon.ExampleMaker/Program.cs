using ParkCarbon.ExampleMaker;
using ParkCarbon.ExampleMaker.ManagementSystem;
using ParkCarbon.Exchange;

// Writes the generated examples and the figures of docs/worked-example.md: dotnet run --project tools/ParkCarbon.ExampleMaker -- [root of the repository]
var root = args is [var path] ? path : ".";
foreach (var (name, dossier) in Examples.All())
{
    await File.WriteAllBytesAsync(Path.Combine(root, "examples", name), DossierWriter.Write(dossier));
}

await File.WriteAllBytesAsync(
    Path.Combine(root, "examples", "qinglan-2025", "stage-1.expected.json"),
    ExpectedShortfalls.Write()
);
var guide = Path.Combine(root, "docs", "worked-example.md");
var filled = new WorkedExample(Qinglan.Neutral()).Fill(await File.ReadAllTextAsync(guide));
await File.WriteAllTextAsync(guide, filled);
