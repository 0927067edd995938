# A window on a virtual screen, seen and used as a person would; its pictures are kept.
source "$(dirname "$0")/shared.sh"

pictures=$PWD/target/smoke

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
    # The title ends with the app's name; before it stands what is open.
    window_id=$(xdotool search --onlyvisible --name "$name\$" 2>/dev/null | head -1) || true
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
