#!/usr/bin/env bash
# Installs what the tries need, by apt-get (as root or with sudo).
set -euo pipefail

root=()
[ "$(id -u)" -eq 0 ] || root=(sudo)
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  appstream binutils desktop-file-utils fontconfig fonts-dejavu-core imagemagick libfreetype6 libgl1 libgtk-3-0 \
  libxtst6 libxxf86vm1 mmdebstrap openbox \
  python3-numpy python3-torch rpm strace tesseract-ocr x11-utils xauth xdotool xvfb xz-utils >/dev/null
