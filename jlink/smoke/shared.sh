# What every try begins with: where things lie, how it says what it found, and that nothing is left behind.
set -euo pipefail
cd "$(dirname "$0")/../.."

dist=$PWD/target/dist
scenario=$PWD/assets/scenarios/opening.flatline
id=$(sed -n 's/^id=//p' jlink/flatline.properties)
name=$(sed -n 's/^name=//p' jlink/flatline.properties)
patience=90 # seconds, for a busy machine; each try takes a few
work=$(mktemp -d)
processes=()
mounts=()

say() { printf '  %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
finish() {
  local process mounted
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  for mounted in "${mounts[@]}"; do umount "$mounted"; done
  rm -rf "$work"
}
trap finish EXIT
