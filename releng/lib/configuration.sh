# Copyright (c) 2026 İmece contributors
# SPDX-License-Identifier: EPL-2.0
#
# Runs the built product with bundles that it does not ship, such as benchmarks; to be sourced after environment.sh.

launcher=$(ls "$product_dir"/plugins/org.eclipse.equinox.launcher_*.jar)
turkish=(-Duser.language=en -Duser.country=US -Duser.language.display=tr -Duser.country.display=TR
  -Duser.language.format=tr -Duser.country.format=TR)

# configuration FOLDER WITHOUT BUNDLE...: a configuration area with the bundles of the product, less those that match
# the pattern WITHOUT, and with bundles of the checkout
configuration() {
  local folder=$1 without=$2 info=org.eclipse.equinox.simpleconfigurator/bundles.info jar
  shift 2
  rm -rf "$folder"
  mkdir -p "$folder/org.eclipse.equinox.simpleconfigurator"
  sed "s|,plugins/|,file:$product_dir/plugins/|" "$product_dir/configuration/$info" \
    | grep -v -E "$without" >"$folder/$info"
  for bundle in "$@"; do
    jar=$(ls "$checkout/bundles/$bundle/target/$bundle"-*-SNAPSHOT.jar)
    echo "$bundle,$(unzip -p "$jar" META-INF/MANIFEST.MF | sed -n 's/\r$//; s/^Bundle-Version: //p'),file:$jar,4,false" \
      >>"$folder/$info"
  done
  sed "s|reference\\\\:file\\\\:|reference\\\\:file\\\\:$product_dir/plugins/|; s|file\\\\:plugins/|file\\\\:$product_dir/plugins/|" \
    "$product_dir/configuration/config.ini" >"$folder/config.ini"
}

# equinox CONFIGURATION [JAVA_OPTION...] -- ARGUMENT...
equinox() {
  local folder=$1 options=()
  shift
  while [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  shift
  "$JAVA_HOME/bin/java" -XX:G1HeapRegionSize=8m --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
    "-Djava.util.logging.config.file=$product_dir/logging.properties" -Dslf4j.internal.verbosity=ERROR \
    "${options[@]}" -jar "$launcher" \
    -configuration "$folder" -data "$folder/workspace" -nosplash "$@"
}
