#!/usr/bin/env bash
# Prints what Flatline costs as ratios to programs that do nothing, packaged in the same way: the start of the
# window and of the command line, size, memory at rest; and trainings as ratios to the same written in C.
# Linux, after mvn -Pimage package; needs xvfb, and cc for the last.
#   measure.sh [rounds]   medians of so many rounds, 11 if not said, all programs in turn in each
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${1:-11}
name=$(sed -n 's/^name=//p' jlink/flatline.properties)
image=$PWD/target/dist/$name
scenario=$PWD/assets/scenarios/opening.flatline
work=$PWD/target/measure
modules=$PWD/target/modules
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
svg=$(ls target/packaging/jsvg-*.jar)

[ -x "$image/bin/$name" ] || { echo "there is no image: run mvn -Pimage package first" >&2; exit 1; }
built=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$image/lib/runtime/release")
grep -q "^JAVA_VERSION=\"$built" "$jdk/release" ||
  { echo "the image was built by a JDK $built, and $jdk is none: set JAVA_HOME to one" >&2; exit 1; }

start_screen() {
  local pipe
  pipe=$(mktemp -u) && mkfifo "$pipe"
  Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$pipe" 2>/dev/null &
  screen=$!
  trap 'kill $screen' EXIT
  read -r display <"$pipe"
  rm "$pipe"
  export DISPLAY=:$display
}

# Packages yardstick $1 of this folder as $2; the rest are facts.
make_yardstick() {
  local yardstick=$1 as=$2
  shift 2
  "$jdk/bin/javac" -p "$modules" -d "$work/classes/$yardstick" $(find "jlink/measure/$yardstick" -name '*.java')
  "$jdk/bin/java" -cp "$svg" jlink/Package.java image "jlink/measure/$yardstick.properties" version=1.0 \
    "modules=$work/classes/$yardstick:$modules" "work=$work/work" "out=$work/$as" "$@" >"$work/$as.log" 2>&1 ||
    { cat "$work/$as.log"; exit 1; }
}

# What the app's first screen holds, in the words that the bare window takes.
take_census() {
  "$jdk/bin/java" -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=javafx.graphics \
    -p "target/classes:$modules" --add-modules flatline --add-exports flatline/flatline.app=ALL-UNNAMED \
    jlink/measure/Census.java
}

# Runs the rest as a command; appends its wall time and its processor time, in ms, to $1.wall and $1.cpu.
clock() {
  local to=$work/times/$1 took
  shift
  TIMEFORMAT='%R %U %S'
  took=$( { time "$@" >/dev/null 2>&1; } 2>&1 )
  awk '{ print $1 * 1000 }' <<<"$took" >>"$to.wall"
  awk '{ print ($2 + $3) * 1000 }' <<<"$took" >>"$to.cpu"
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }

# A line with the medians of $2 and $3 and their ratio, under the heading $1; $4 is the target, or empty.
compare() {
  local kind of to
  for kind in ${5:-wall cpu}; do
    of=$(median "$work/times/$2.$kind")
    to=$(median "$work/times/$3.$kind")
    awk -v what="$1" -v kind="$kind" -v of="$of" -v to="$to" -v target="$4" 'BEGIN {
      printf "%-52s %-4s %8.0f / %-8.0f = %.2f%s\n", what, kind, of, to, of / to, target ? "   (target " target ")" : "" }'
  done
}

# The resident memory, in MB, of a window that has been open for $2 s, appended to $1.rss.
rest() {
  local to=$work/times/$1.rss seconds=$2 process
  shift 2
  "$@" >/dev/null 2>&1 &
  process=$!
  sleep "$seconds"
  awk '/^VmRSS/ { print $2 / 1024 }' "/proc/$process/status" >>"$to"
  kill "$process"
  wait "$process" 2>/dev/null || true
}

bytes() { du -scb "$@" | tail -1 | cut -f1; }

rm -rf "$work"
mkdir -p "$work/times" "$work/home"
# As after the installation: nothing of what the user had open is restored.
export HOME=$work/home
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME
start_screen
census=$(take_census | tr '\n' ' ')
echo "The first screen holds: $census"
make_yardstick window empty content=
make_yardstick window bare "content=$census"
make_yardstick hello hello "roots=hello,$("$image/lib/runtime/bin/$name" --list-modules | sed 's/@.*//' | grep -v '^flatline$' | paste -sd,)"

export JAVA_TOOL_OPTIONS=-Dflatline.rehearsal=frame # what the app ends by; the others take no notice
for ((round = 0; round <= rounds; round++)); do
  clock app "$image/bin/$name"
  # shellcheck disable=SC2086 # one word for each kind of control
  clock bare "$work/bare/Window/bin/Window" exit $census
  clock empty "$work/empty/Window/bin/Window" exit
  clock train "$image/bin/flatline-cli" train "$scenario" --steps 20 --out -
  clock hello "$work/hello/Hello/bin/Hello"
  # The first round fills the disk's cache.
  [ "$round" -gt 0 ] || rm "$work"/times/*
done
unset JAVA_TOOL_OPTIONS
for ((round = 0; round < (rounds < 7 ? rounds : 7); round++)); do
  rest app 8 "$image/bin/$name"
  rest bare 8 "$work/bare/Window/bin/Window" $census
  rest empty 8 "$work/empty/Window/bin/Window"
done
if command -v cc >/dev/null; then
  cc -O3 -march=native -ffp-contract=off -o "$work/lanes" jlink/measure/lanes.c -lm -lpthread
  cc -O3 -march=native -ffast-math -o "$work/steps" jlink/measure/steps.c -lm
  for ((round = 0; round < (rounds < 7 ? rounds : 7); round++)); do
    clock steps "$image/bin/flatline-cli" train jlink/measure/w2.flatline --out "$work/steps.json"
    clock csteps "$work/steps" 200000
  done
  for networks in 1000 10000; do
    for ((round = 0; round < (rounds < 7 ? rounds : 7); round++)); do
      clock "study$networks" "$image/bin/flatline-cli" study jlink/measure/w3.flatline --seeds "$networks" --out "$work/study.csv"
      clock "lanes$networks" "$work/lanes" "$networks"
    done
  done
fi
bytes "$image" >"$work/times/app.bytes"
bytes "$work/empty/Window" >"$work/times/empty.bytes"
data=$(bytes assets/mnist "$image/lib/app/fonts")
echo $(($(bytes "$image") - data)) >"$work/times/code.bytes"
echo $(($(bytes "$image") - data - $(bytes "$image"/lib/app/*.aot))) >"$work/times/cacheless.bytes"
echo $(($(bytes "$work/empty/Window") - $(bytes "$work/empty/Window"/lib/app/*.aot))) >"$work/times/bare.bytes"

compare "window to first frame, ms: app / bare" app bare "≤ 1.35"
compare "window to first frame, ms: app / empty" app empty ""
compare "command line, ms: train / hello" train hello "≤ 3"
if [ -x "$work/lanes" ]; then
  compare "200,000 steps of 2-32-32-1, ms: flatline / C" steps csteps "≤ 7"
  compare "study, 1,000 networks, ms: flatline / C" study1000 lanes1000 "≤ 6" cpu
  compare "study, 10,000 networks, ms: flatline / C" study10000 lanes10000 "≤ 3" cpu
else
  echo "no cc: nothing is compared with C"
fi
compare "memory at rest, MB: app / empty" app empty "≤ 1.4" rss
compare "memory at rest, MB: app / bare" app bare "" rss
compare "image, bytes: app / empty" app empty "" bytes
compare "image without the data it ships: app / empty" code empty "≤ 1.3" bytes
compare "image without data and AOT caches: app / empty" cacheless bare "" bytes
