# Copyright (c) 2026 İmece contributors
# SPDX-License-Identifier: EPL-2.0
#
# What the scripts of this folder need of a machine; to be sourced. Finds a JDK and Maven, installs Debian packages
# when it may, and otherwise says exactly what to install.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
product_dir="$checkout/releng/org.imece.product/target/products/org.imece.app.product/linux/gtk/x86_64"
needed_java=21
needed_maven=3.9
fetched_maven=3.9.11
cache=${XDG_CACHE_HOME:-$HOME/.cache}/imece

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 3; }

# at_least 3.9 3.10.1
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

java_major() { "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'; }

use_jdk() {
  local candidate on_path version
  on_path=$(command -v javac) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$candidate/bin/javac" ] || continue
    version=$(java_major "$candidate")
    if [ -n "$version" ] && [ "$version" -ge $needed_java ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  die "No JDK $needed_java or newer found in JAVA_HOME, on the PATH or where systems keep their JVMs." \
    "Install one (for instance Temurin 25) and set JAVA_HOME to its folder."
}

may_install() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

# need_packages NAME...: Debian packages
need_packages() {
  local missing=()
  command -v dpkg-query >/dev/null || return 0
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return
  if ! command -v apt-get >/dev/null || ! may_install; then
    die "These packages are missing, and this user may not install them: ${missing[*]}" \
      "Ask an administrator for: apt-get install ${missing[*]}"
  fi
  say "Installing ${missing[*]} ..."
  as_root apt-get update -qq >/dev/null || true
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null \
    || die "Could not install ${missing[*]}."
}

maven_version() { "$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p'; }

# Sets mvn to a Maven that is new enough; an older one fetches it by its coordinates.
use_maven() {
  local old
  for mvn in "${MAVEN_HOME:-}/bin/mvn" "$(command -v mvn)" "$cache/apache-maven-$fetched_maven/bin/mvn"; do
    if [ -x "$mvn" ] && at_least $needed_maven "$(maven_version "$mvn")"; then
      return
    fi
  done
  command -v mvn >/dev/null || need_packages maven
  old=$(command -v mvn) || die "Maven is missing. Install Maven $needed_maven or newer."
  say "Fetching Maven $fetched_maven ..."
  mkdir -p "$cache"
  (cd "$cache" && "$old" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$fetched_maven:zip:bin" "-DoutputDirectory=$cache" >&2) \
    || die "Maven $fetched_maven could not be fetched. Install Maven $needed_maven or newer and run this again."
  mvn="$cache/apache-maven-$fetched_maven/bin/mvn"
  chmod +x "$mvn"
}

has_display() { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

# What SWT needs to open a window, and a display where there is none.
need_window_system() {
  [ "$(uname -s)" = Linux ] || return 0
  need_packages libgtk-3-0 libglib2.0-0 fonts-dejavu-core
  has_display || need_packages xvfb xauth
}

# Runs a command with a display, its own if there is none.
with_display() {
  if has_display || [ "$(uname -s)" != Linux ]; then
    "$@"
  else
    xvfb-run -a -s "-screen 0 1600x1000x24" "$@"
  fi
}

run_maven() {
  use_jdk
  use_maven
  export LC_ALL=C.UTF-8
  (cd "$checkout" && with_display "$mvn" -B -ntp "$@")
}

# Builds the product where it is not built yet or older than the sources.
need_product() {
  if [ -x "$product_dir/imece" ] && [ -z "$(find "$checkout/bundles" "$checkout/features" "$checkout/targetplatform" \
      -newer "$product_dir/imece" -type f -not -path '*/target/*' -not -path '*/bin/*' -print -quit)" ]; then
    return
  fi
  say "Building the workbench (a minute or two; the first time a few more to fetch its libraries) ..."
  mkdir -p "$checkout/releng/out"
  run_maven -q -DskipTests package >"$checkout/releng/out/build.log" 2>&1 || {
    grep -E '^\[ERROR\]' "$checkout/releng/out/build.log" | grep -v 'osgi.platform' | head -n 20 >&2
    die "The build failed. All it said is in releng/out/build.log."
  }
  touch "$product_dir/imece"
}
