#!/bin/sh
# Writes the generated examples, the figures of docs/worked-example.md, and what the tool answers about the examples.
# With "check" it leaves the files alone and fails where one of them would change. Run it in the root of the repository.
set -eu

target=examples/qinglan-2025
as_of=2026-08-31
tool="dotnet src/ParkCarbon.Cli/bin/Release/net10.0/parkcarbon.dll"

dotnet build src/ParkCarbon.Cli --configuration Release --verbosity quiet
dotnet build tools/ParkCarbon.ExampleMaker --configuration Release --verbosity quiet

if [ "${1:-}" = check ]; then
  answers=$(mktemp -d)
  trap 'rm -rf "$answers"' EXIT
else
  answers=$target/expected
  mkdir -p "$answers"
  dotnet run --project tools/ParkCarbon.ExampleMaker --configuration Release --no-build -- .
fi

for variant in neutral not-neutral faulty stage-1; do
  # 1 says "not neutral" or "nonconformity"; anything above is a failure.
  $tool neutrality $target/$variant.json --format json > "$answers/$variant.neutrality.json" || [ $? -eq 1 ]
  $tool check $target/$variant.json --as-of $as_of --format json > "$answers/$variant.check.json" || [ $? -eq 1 ]
done

# Neutral by the park standard, and not by others: the method compared with decides the exit code.
$tool neutrality $target/neutral.json $target/base-year-2024.json --all-methods --format json > "$answers/all-methods.json"
$tool neutrality $target/neutral.json $target/base-year-2024.json --all-methods --format md --lang en > "$answers/all-methods.md"
$tool trend $target/neutral.json $target/base-year-2024.json --format json > "$answers/trend.json"
$tool verify "$answers/neutral.neutrality.json" --dossier $target/neutral.json > /dev/null

if [ "${1:-}" = check ]; then
  diff -r "$target/expected" "$answers"
fi
