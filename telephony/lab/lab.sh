#!/usr/bin/env bash
# A real Asterisk 22 on this machine, with phones and callers by sipp. Loopback only.
#
#   lab.sh up                                  builds the image once, starts PBX, phones and an outside line
#   lab.sh down                                stops what `up` started
#   lab.sh status                              queue, members, phones; exit code 1 when the PBX is down
#   lab.sh call N [--seconds S] [--from NUMBER] [--to NUMBER] [--rate R]
#                                              N calls, one a second, each S seconds (8), from lab/callers.csv
#   lab.sh cli COMMAND                         the PBX's own command line
#
# Settings: TANGGAP_LAB_DIR (.lab), TANGGAP_LAB_SIP_PORT (5060), TANGGAP_LAB_AMI_PORT (5038), TANGGAP_LAB_RTP_PORT
# (SIP port + 10000), TANGGAP_LAB_PHONES ("2001 2002 2003"), TANGGAP_LAB_RING_MS (1500: a phone answers by itself
# after so long), TANGGAP_LAB_MIRROR (a Debian mirror, else the one of this machine's apt sources).
# Everything that runs writes below TANGGAP_LAB_DIR; ami.env there tells the server how to connect.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
lab=${TANGGAP_LAB_DIR:-$root/.lab}
sip_port=${TANGGAP_LAB_SIP_PORT:-5060}
ami_port=${TANGGAP_LAB_AMI_PORT:-5038}
rtp_port=${TANGGAP_LAB_RTP_PORT:-$((sip_port + 10000))}
ring_ms=${TANGGAP_LAB_RING_MS:-1500}
read -r -a phones <<< "${TANGGAP_LAB_PHONES:-2001 2002 2003}"
image=$HOME/.cache/tanggap/asterisk-22
outside_port=$((sip_port + 39))

say() { printf 'lab: %s\n' "$*"; }
die() { printf 'lab: %s\n' "$*" >&2; exit 1; }
phone_port() { echo $((sip_port + 40 + $1 - 2000)); }

# --- processes: a file NAME.pid holds the pid and when it was born, so that a reused pid is never mistaken ---

born() { awk '{sub(/^.*\) /, ""); if ($1 != "Z") print $20}' "/proc/$1/stat" 2> /dev/null || true; }

alive() { # NAME: prints the pid when it runs
    local pid since
    [ -r "$lab/run/$1.pid" ] && read -r pid since < "$lab/run/$1.pid" || return 1
    [ -n "$since" ] && [ "$(born "$pid")" = "$since" ] && echo "$pid"
}

remember() { echo "$2 $(born "$2")" > "$lab/run/$1.pid"; }

stop() { # NAME
    local pid
    if pid=$(alive "$1"); then
        kill "$pid" 2> /dev/null || true
        for _ in $(seq 100); do
            alive "$1" > /dev/null || break
            sleep 0.1
        done
        if alive "$1" > /dev/null; then kill -9 "$pid" 2> /dev/null || true; fi
        say "stopped $1"
    fi
    rm -f "$lab/run/$1.pid"
}

# --- what the machine must have ---

need_root() {
    [ "$(id -u)" = 0 ] || die "'$1' needs root (chroot and private mounts): sudo ./tanggap lab $1"
}

need_packages() {
    local missing=()
    command -v debootstrap > /dev/null || [ -x /usr/sbin/debootstrap ] || [ -d "$image" ] || missing+=(debootstrap)
    command -v sipp > /dev/null || missing+=(sip-tester)
    [ ${#missing[@]} -gt 0 ] || return 0
    [ "$(id -u)" = 0 ] || die "please install: apt-get install ${missing[*]}"
    say "installing ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}

mirror() {
    if [ -n "${TANGGAP_LAB_MIRROR:-}" ]; then echo "$TANGGAP_LAB_MIRROR"; return; fi
    { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2> /dev/null || true; } |
        awk '!/^ *#/ {for (i = 1; i <= NF; i++) if (!found && $i ~ /^(https?|file|copy):\/\/.*\/debian\/?$/) {print $i; found = 1}}'
}

build_image() {
    exec 8> "$(dirname "$image").asterisk-22.lock"
    flock 8
    if [ -d "$image" ]; then return; fi
    local from partial=$image.partial
    from=$(mirror)
    [ -n "$from" ] || die "no Debian mirror among this machine's apt sources; set TANGGAP_LAB_MIRROR"
    say "building the Asterisk image, once (1 to 2 minutes) -> $image"
    rm -rf --one-file-system "$partial"
    PATH=$PATH:/usr/sbin debootstrap --variant=minbase --include=asterisk,ca-certificates \
        forky "$partial" "$from" sid > "$lab/debootstrap.log" 2>&1 ||
        { tail -n 5 "$lab/debootstrap.log" >&2; die "debootstrap failed; see $lab/debootstrap.log"; }
    # Without it every call waits for DNS.
    printf '127.0.0.1 localhost\n' > "$partial/etc/hosts"
    rm -rf "$partial"/var/cache/apt/archives/*.deb "$partial"/var/lib/apt/lists/*
    mkdir -p "$partial/run/asterisk"
    mv "$partial" "$image"
    say "built: $(chroot "$image" asterisk -V)"
}

# --- configuration: the one of telephony/asterisk, with local files for loopback ---

ami_secret() { # NAME of the variable: kept over restarts, so that a running server can come back
    local kept
    kept=$(sed -n "s/^$1=//p" "$lab/ami.env" 2> /dev/null || true)
    if [ -n "$kept" ]; then echo "$kept"; else head -c 24 /dev/urandom | base64 | tr '+/' '-_'; fi
}

configure() {
    local etc=$lab/etc listen act number
    listen=$(ami_secret TANGGAP_PBX_LISTEN_SECRET)
    act=$(ami_secret TANGGAP_PBX_ACTION_SECRET)
    rm -rf "$etc"
    mkdir -p "$etc/local" "$etc/manager.d"
    cat > "$etc/local/pjsip-transport.conf" <<- END
		[transport-main]
		type = transport
		protocol = udp
		bind = 127.0.0.1:$sip_port
		END
    # sipp sends no speech: silence must not end a call here.
    cat > "$etc/local/pjsip-media.conf" <<- END
		rtp_timeout = 0
		media_address = 127.0.0.1
		bind_rtp_to_media_address = yes
		END
    for number in $(seq 2001 2010); do
        cat <<- END
			[$number]
			type = aor
			contact = sip:$number@127.0.0.1:$(phone_port "$number")
			qualify_frequency = 2

			[$number]
			type = auth
			auth_type = userpass
			username = $number
			password = $(head -c 18 /dev/urandom | base64 | tr '+/' '-_')

			END
    done > "$etc/local/pjsip-phones.conf"
    cat > "$etc/local/pjsip-trunk.conf" <<- END
		[trunk]
		type = aor
		contact = sip:127.0.0.1:$outside_port

		[trunk]
		type = identify
		endpoint = trunk
		match = 127.0.0.1
		END
    printf 'rtpstart = %s\nrtpend = %s\n' "$rtp_port" $((rtp_port + 1999)) > "$etc/local/rtp.conf"
    printf 'bindaddr = 127.0.0.1\nport = %s\n' "$ami_port" > "$etc/local/manager-bind.conf"
    cat > "$etc/manager.d/tanggap-secrets.conf" <<- END
		[tanggap-listen](listen)
		secret = $listen
		permit = 127.0.0.1/255.255.255.255
		[tanggap-act](act)
		secret = $act
		permit = 127.0.0.1/255.255.255.255
		END
    "$here/../asterisk/install.sh" "$etc"
    (
        umask 077
        cat > "$lab/ami.env" <<- END
			TANGGAP_PBX_HOST=127.0.0.1
			TANGGAP_PBX_PORT=$ami_port
			TANGGAP_PBX_LISTEN_USER=tanggap-listen
			TANGGAP_PBX_LISTEN_SECRET=$listen
			TANGGAP_PBX_ACTION_USER=tanggap-act
			TANGGAP_PBX_ACTION_SECRET=$act
			TANGGAP_PBX_CDR_FILE=$lab/log/cdr-csv/Master.csv
			TANGGAP_PBX_QUEUE_LOG_FILE=$lab/log/queue_log
			END
    )
    chmod 600 "$lab/ami.env"
}

# --- the PBX ---

in_pbx() { nsenter -t "$(alive asterisk)" -m chroot "$image" "$@"; }

start_pbx() {
    local ids pid
    mkdir -p "$lab"/{log/cdr-csv,log/cel-custom,state/db,state/spool,state/ctl}
    # The phone book of the PBX (astdb) and its data live here; the image itself is mounted read-only.
    cp -a -n "$image/var/lib/asterisk/." "$lab/state/db/"
    ids=$(awk -F: '$1 == "asterisk" {print $3 ":" $4}' "$image/etc/passwd")
    chown -R "$ids" "$lab"/{etc,log,state}
    # A mount namespace of its own: nothing of it can be seen, or deleted through, from outside.
    nohup unshare -m --propagation private bash -c '
        set -e
        image=$1 lab=$2
        mount --bind "$image" "$image"
        mount -o remount,ro,bind "$image"
        mount -t tmpfs tmpfs "$image/tmp"
        mount --bind /proc "$image/proc"
        mount --rbind /dev "$image/dev"
        mount --bind "$lab/etc" "$image/etc/asterisk"
        mount --bind "$lab/log" "$image/var/log/asterisk"
        mount --bind "$lab/state/db" "$image/var/lib/asterisk"
        mount --bind "$lab/state/spool" "$image/var/spool/asterisk"
        mount --bind "$lab/state/ctl" "$image/run/asterisk"
        exec chroot "$image" asterisk -f -n -U asterisk' lab "$image" "$lab" > "$lab/asterisk.out" 2>&1 < /dev/null &
    pid=$!
    remember asterisk "$pid"
    for _ in $(seq 150); do
        alive asterisk > /dev/null || { tail -n 5 "$lab/asterisk.out" >&2; die "Asterisk ended; see $lab/asterisk.out"; }
        if [ -S "$lab/state/ctl/asterisk.ctl" ] && in_pbx asterisk -rx 'core waitfullybooted' 2> /dev/null | grep -q booted; then
            in_pbx asterisk -rx 'pjsip show transports' | grep -q "127.0.0.1:$sip_port" &&
                in_pbx asterisk -rx 'manager show settings' | grep -q ":$ami_port" && return
        fi
        sleep 0.2
    done
    stop asterisk
    grep -h 'ERROR\|WARNING' "$lab/log/messages.log" | tail -n 5 >&2 || true
    die "Asterisk did not come up on SIP $sip_port and AMI $ami_port (is one of them taken?); see $lab/log/messages.log"
}

# --- phones ---

start_phone() { # NAME PORT MEDIA_PORT: started again when it is to ring longer or shorter
    sed "s/@RING_MS@/$ring_ms/" "$here/sipp/phone.xml" > "$lab/sipp/$1.new"
    if alive "$1" > /dev/null; then
        if cmp -s "$lab/sipp/$1.new" "$lab/sipp/$1.xml"; then return; fi
        stop "$1"
    fi
    mv "$lab/sipp/$1.new" "$lab/sipp/$1.xml"
    nohup sipp -sf "$lab/sipp/$1.xml" -i 127.0.0.1 -p "$2" -mi 127.0.0.1 -mp "$3" -s "$1" -aa -nostdin \
        > "$lab/sipp/$1.out" 2>&1 < /dev/null &
    remember "$1" $!
}

wait_for_phones() {
    local number
    for _ in $(seq 50); do
        for number in "${phones[@]}"; do
            in_pbx asterisk -rx "pjsip show aor $number" | grep -q ' Avail ' || { sleep 0.2; continue 2; }
        done
        return
    done
    die "phone $number does not answer the PBX; see $lab/sipp/$number.out"
}

up() {
    need_root up
    need_packages
    mkdir -p "$(dirname "$image")" "$lab"/{run,sipp}
    [ -d "$image" ] || build_image
    if alive asterisk > /dev/null; then
        say "the PBX is up already"
    else
        configure
        say "starting Asterisk (SIP 127.0.0.1:$sip_port, AMI 127.0.0.1:$ami_port)"
        start_pbx
    fi
    start_phone outside "$outside_port" $((rtp_port + 2000))
    for number in "${phones[@]}"; do
        start_phone "$number" "$(phone_port "$number")" $((rtp_port + 2004 + (number - 2000) * 4))
    done
    wait_for_phones
    say "up: phones ${phones[*]} answer after $ring_ms ms; settings for the server in $lab/ami.env"
}

down() {
    need_root down
    local file
    for file in "$lab"/run/*.pid; do
        [ -e "$file" ] || continue
        [ "$(basename "$file" .pid)" = asterisk ] || stop "$(basename "$file" .pid)"
    done
    stop asterisk
    say "down"
}

status() {
    alive asterisk > /dev/null || { say "down"; exit 1; }
    need_root status
    say "up (pid $(alive asterisk)), SIP $sip_port, AMI $ami_port"
    in_pbx asterisk -rx 'queue show bantuan'
    in_pbx asterisk -rx 'core show channels count'
    local file name
    for file in "$lab"/run/*.pid; do
        name=$(basename "$file" .pid)
        [ "$name" = asterisk ] || say "phone $name: $(alive "$name" > /dev/null && echo runs || echo 'is gone')"
    done
}

call() {
    local count=${1:-1} seconds=8 from='' to=1500 rate=1 run
    [ $# -eq 0 ] || shift
    while [ $# -gt 0 ]; do
        [ $# -ge 2 ] || die "$1 needs a value"
        case $1 in
            --seconds) seconds=$2 ;;
            --from) from=$2 ;;
            --to) to=$2 ;;
            --rate) rate=$2 ;;
            *) die "unknown option $1" ;;
        esac
        shift 2
    done
    [[ $count =~ ^[1-9][0-9]{0,5}$ ]] || die "how many calls? ($count)"
    [[ $seconds =~ ^[0-9]{1,5}(\.[0-9]{1,3})?$ ]] || die "--seconds: a number ($seconds)"
    [[ $to =~ ^[+0-9*#]{1,20}$ ]] || die "--to: a number ($to)"
    [[ $rate =~ ^[1-9][0-9]{0,3}$ ]] || die "--rate: calls per second ($rate)"
    [[ -z $from || $from =~ ^\+?[0-9]{3,20}$ ]] || die "--from: a number ($from)"
    need_packages
    alive asterisk > /dev/null || die "the PBX is down: ./tanggap lab up"
    run=$(mktemp -d "$lab/sipp/call.XXXXXX")
    sed "s/@HOLD_MS@/$(awk -v s="$seconds" 'BEGIN {printf "%d", s * 1000}')/" "$here/sipp/caller.xml" > "$run/caller.xml"
    {
        echo SEQUENTIAL
        if [ -z "$from" ]; then
            sed 1d "$here/callers.csv" | tr ',' ';'
        else
            grep -F "$from," "$here/callers.csv" | head -n 1 | tr ',' ';' | grep . || echo "$from;$from"
        fi
    } > "$run/callers.csv"
    if sipp "127.0.0.1:$sip_port" -sf "$run/caller.xml" -inf "$run/callers.csv" -s "$to" -i 127.0.0.1 -mi 127.0.0.1 \
        -mp $((rtp_port + 2100)) -m "$count" -r "$rate" -l "$count" -nostdin > "$run/out" 2>&1; then
        rm -rf "$run"
        say "$count call(s) to $to done"
    else
        die "some calls failed; see $run/out"
    fi
}

command=${1:-help}
[ $# -eq 0 ] || shift
case $command in
    up | down | status) "$command" ;;
    call) call "$@" ;;
    cli) need_root cli; alive asterisk > /dev/null || die "the PBX is down"; in_pbx asterisk -rx "$*" ;;
    *) sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; [ "$command" = help ] ;;
esac
