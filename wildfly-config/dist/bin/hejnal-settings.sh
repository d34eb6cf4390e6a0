# shellcheck shell=sh disable=SC2154,SC2034
# Read by the commands of this folder, which have set "home" and "fail": puts the settings of the hub into the environment.
# They come from a file with lines NAME=value, as systemd reads them: $HEJNAL_ENV, or etc/hejnal.env beside this folder, or
# /etc/hejnal/hejnal.env. What the environment has already has the last word.

read_settings() {
  number=0
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    case $line in
      '' | '#'* | ';'*) continue ;;
      *=*) ;;
      *) fail "$1, line $number: not NAME=value" ;;
    esac
    name=${line%%=*}
    value=${line#*=}
    case $name in
      '' | [0-9]* | *[!A-Za-z0-9_]*) fail "$1, line $number: a name has letters, digits and _ only" ;;
    esac
    case $value in
      \"*\") value=${value#\"} value=${value%\"} ;;
      \'*\') value=${value#\'} value=${value%\'} ;;
    esac
    eval "known=\${$name+set}"
    [ -n "$known" ] || export "$name=$value"
  done <"$1"
}

# Where the hub's data are: sets "database" and "photos", and signs PostgreSQL's programs in.
find_data() {
  [ -n "${HEJNAL_DB_URL:-}" ] || fail "no settings are found: name their file in HEJNAL_ENV, or set HEJNAL_DB_URL"
  case $HEJNAL_DB_URL in
    jdbc:postgresql://*) ;;
    *) fail "HEJNAL_DB_URL must begin with jdbc:postgresql:// for this command" ;;
  esac
  # The driver's own parameters are not those of PostgreSQL's programs; PGSSLMODE and the like work here as ever.
  database=${HEJNAL_DB_URL#jdbc:}
  database=${database%%\?*}
  PGUSER=${HEJNAL_DB_USER:-hejnal}
  PGPASSWORD=${HEJNAL_DB_PASSWORD:-hejnal}
  export PGUSER PGPASSWORD
  photos=${HEJNAL_PHOTO_DIR:-${HEJNAL_DATA:-$home/data}/data/hejnal-photos}
}

if [ -n "${HEJNAL_ENV:-}" ]; then
  [ -r "$HEJNAL_ENV" ] || fail "HEJNAL_ENV is $HEJNAL_ENV, which cannot be read"
  read_settings "$HEJNAL_ENV"
else
  for file in "$home/etc/hejnal.env" /etc/hejnal/hejnal.env; do
    if [ -r "$file" ]; then
      read_settings "$file"
      break
    fi
  done
fi
