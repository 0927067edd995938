#!/usr/bin/env bash
# Tries the .deb on a clean machine, as an ordinary user, offline (needs root).
source "$(dirname "$0")/window.sh"

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
  says "$pictures/read-only-home.png" 'cannot be saved'
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

log=$work/deb.log
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
