#!/usr/bin/env bash
# Tries target/dist/Flatline: its command line, without a screen, and on a virtual screen.
source "$(dirname "$0")/window.sh"

# The programs of the image on this system.
find_launchers() {
  case $(uname -s) in
    Linux) window=$dist/$name/bin/$name command=$dist/$name/bin/flatline-cli ;;
    Darwin) window=$dist/$name.app/Contents/MacOS/$name command=$dist/$name.app/Contents/MacOS/flatline-cli ;;
    *) window=$dist/$name/$name.exe command=$dist/$name/flatline-cli.exe ;;
  esac
  [ -x "$window" ] || fail "there is no $window: run mvn -Pimage package first"
}

# What the virtual machine says when it starts without its AOT cache, or with a wrong option.
no_complaints() {
  if grep -nE '\[(error|warning)\]|AOT cache|Unrecognized|WARNING:|Exception' "$1"; then
    fail "$2 complained as above"
  fi
}

# What a command says beside its result is all its own: no line of the virtual machine among it.
says_only() {
  local strange
  strange=$(tr '\r' '\n' <"$2" | grep -vE "^ *\$|$1" || true)
  [ -z "$strange" ] || fail "$3 says on standard error: $strange"
}

within() { timeout --kill-after=5 "$patience" "$@"; }
if ! command -v timeout >/dev/null; then within() { "$@"; }; fi # macOS has none

try_command_line() {
  local status=0 out=$work/out err=$work/err
  within "$command" --version >"$out" 2>"$err" || fail "--version ended with status $?: $(cat "$err")"
  grep -q "$(sed -n 's/^  <version>\(.*\)<.*/\1/p' pom.xml | head -1)" "$out" || fail "--version says $(cat "$out")"
  [ ! -s "$err" ] || fail "--version is not quiet: $(cat "$err")"
  within "$command" train "$scenario" --steps 20 --out - >"$out" 2>"$err" || fail "train ended with status $?: $(cat "$err")"
  grep -q '"contenders"' "$out" || fail "train wrote no result"
  says_only '^(Watch units die, seed|  (leaky_)?relu) ' "$err" train
  # Each was a class made anew at every start before they were written out; what a file says goes through many.
  JAVA_TOOL_OPTIONS=-Xlog:class+load within "$command" train "$scenario" --steps 20 --out "$work/run.json" >"$out" 2>/dev/null
  grep -q 'source: shared objects file' "$out" || fail "the AOT cache is not used"
  ! grep 'TypeSwitch' "$out" || fail "a switch by type was linked as above"
  within "$command" lesson check assets/lessons/large-step.lesson.md >"$out" 2>"$err" || fail "lesson check ended with status $?: $(cat "$out" "$err")"
  [ ! -s "$err" ] || fail "lesson check is not quiet: $(cat "$err")"
  # Its pictures take the toolkit of the window, but no screen.
  within env -u DISPLAY "$command" lesson print assets/lessons/large-step.lesson.md --out "$work/page.html" >"$out" 2>"$err" ||
    fail "lesson print ended with status $?: $(cat "$err")"
  { grep -q '<svg' "$work/page.html" && [ ! -s "$err" ]; } || fail "lesson print is not quiet, or has no pictures: $(cat "$err")"
  within env -u DISPLAY "$command" export --film "$scenario" --to 20 --frames 3 --out "$work/run.gif" >"$out" 2>"$err" ||
    fail "export --film ended with status $?: $(cat "$err")"
  [ "$(head -c 6 "$work/run.gif")" = GIF89a ] || fail "export made no film"
  says_only '^ *[0-9]+ %' "$err" export
  # It takes a module of which the virtual machine would say a word if an option asked for it.
  within "$command" digits --epochs 1 --seeds 1 --activations relu --out "$work/digits.json" >"$out" 2>"$err" ||
    fail "digits ended with status $?: $(cat "$err")"
  says_only '^relu +seed |^ *[0-9]+ %|^\[' "$err" digits
  within "$command" train "$work/none.flatline" --out - >"$out" 2>"$err" || status=$?
  [ "$status" -eq 2 ] || fail "a file that is not there gives status $status, not 2"
  { [ -s "$err" ] && [ ! -s "$out" ]; } || fail "what is wrong must be said on standard error alone"
  say "command line: version, result, status and messages are right"
}

try_interrupt() {
  local status=0
  # A shell lets its children in the background ignore Ctrl-C; a job of its own does not, unless this
  # script was started in the background itself.
  local heeding=(env --default-signal=INT)
  env --default-signal=INT true 2>/dev/null || heeding=(env) # macOS has no such option
  set -m
  "${heeding[@]}" "$command" train "$scenario" --steps 1000000000 --out - >/dev/null 2>"$work/err" &
  local train=$!
  set +m
  sleep 3
  kill -INT "$train" 2>/dev/null || fail "train ended before it was interrupted: $(cat "$work/err")"
  ( sleep "$patience"; kill -KILL "$train" 2>/dev/null ) & local guard=$!
  wait "$train" || status=$?
  kill "$guard" 2>/dev/null || true
  [ "$status" -eq 130 ] || fail "Ctrl-C gives status $status, not 130"
  says_only '^(Watch units die, seed|  (leaky_)?relu) |^ *[0-9]+ %' "$work/err" Ctrl-C
  say "command line: Ctrl-C ends it"
}

# The start, the first frame and the first Play, as in the rehearsal, on JavaFX's own headless platform.
try_without_screen() {
  local status=0
  HOME=$work XDG_STATE_HOME=$work LOCALAPPDATA=$work \
    JAVA_TOOL_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw -Dflatline.rehearsal=play" \
    within "$window" "$scenario" >"$work/headless" 2>&1 || status=$?
  [ "$status" -eq 0 ] || fail "without a screen it ended with status $status: $(cat "$work/headless")"
  grep -v '^Picked up JAVA_TOOL_OPTIONS' "$work/headless" >"$work/said" || true
  no_complaints "$work/said" "the window"
  say "without a screen: opens, plays and ends"
}

# Closes the window and waits for the process to end.
close_window() {
  local process=$1 log=$2 status=0
  xdotool windowfocus --sync "$window_id" key alt+F4
  ( sleep "$patience"; kill -KILL "$process" 2>/dev/null ) & local guard=$!
  wait "$process" || status=$?
  kill "$guard" 2>/dev/null || true
  [ "$status" -eq 0 ] || fail "it ended with status $status after its window was closed: $(cat "$log")"
}

try_on_screen() {
  local home=$work/home log=$work/window.log trace=$work/trace
  mkdir -p "$home"
  start_screen
  HOME=$home XDG_CACHE_HOME=$home/.cache XDG_STATE_HOME=$home/.local/state strace -f -qq -o "$trace" -e trace=%file,%network,%process \
    "$window" "$scenario" >"$log" 2>&1 &
  local process=$!
  processes+=("$process")
  wait_for_window "$log" "$pictures/opened.png"
  xprop -id "$window_id" WM_CLASS | grep -qF "\"$(sed -n 's/^windowClass=//p' jlink/flatline.properties)\"" ||
    fail "a desktop could not dock it: $(xprop -id "$window_id" WM_CLASS)"
  play "$pictures/playing.png"
  close_window "$process" "$log"
  no_complaints "$log" "the window"
  check_trace "$trace" "$home"
  say "on a screen: opens a file, plays, ends; pictures in ${pictures#"$PWD"/}"
}

# Only the user's own folders for settings and caches may be written to, and no address of a network be used. The
# virtual machine asks the system with an empty socket which networks there are when it opens its first file channel.
check_trace() {
  local trace=$1 home=$2 written
  if grep -E 'sa_family=AF_INET6?' "$trace"; then fail "it used the network as above"; fi
  written=$(grep -E '(O_WRONLY|O_RDWR|O_CREAT|mkdir|rename|creat\()' "$trace" | grep -v ' = -1 ' |
    grep -oE '"/[^"]*"' | tr -d '"' |
    grep -vE '^(/dev/|/proc/|/sys/)' |
    grep -vE "^$home/(\.config|\.cache|\.local/(share|state))(/|$)|^$home/\.local$" | sort -u || true)
  [ -z "$written" ] || fail "it wrote outside the user's folders: $written"
}

find_launchers
try_command_line
try_without_screen
if [ "$(uname -s)" = Linux ]; then
  try_interrupt
  try_on_screen
fi
