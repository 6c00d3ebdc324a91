# shellcheck shell=sh
# What mvnw and kontor share; root, the folder of the project, must be set.

: "${root:?}"

# shellcheck source=tools/say.sh
. "$root/tools/say.sh"
# shellcheck source=tools/java.sh
. "$root/tools/java.sh"
# shellcheck source=tools/maven.sh
. "$root/tools/maven.sh"
# shellcheck source=tools/packages.sh
. "$root/tools/packages.sh"
# shellcheck source=tools/screen.sh
. "$root/tools/screen.sh"
