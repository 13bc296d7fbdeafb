#!/usr/bin/env bash
# Installs Tanggap's Asterisk configuration.  usage: install.sh [/etc/asterisk]
# Files of Tanggap are replaced (what was there before is kept once as NAME.before-tanggap). Files in local/ and
# manager.d/tanggap-secrets.conf belong to the machine: they are made when missing and never touched again.
set -euo pipefail
umask 027
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
etc=${1:-/etc/asterisk}

secret() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }

mkdir -p "$etc/local" "$etc/manager.d"
for file in "$here"/*.conf; do
    name=$(basename "$file")
    if [ -e "$etc/$name" ] && [ ! -e "$etc/$name.before-tanggap" ] && ! grep -q '^; Tanggap:' "$etc/$name"; then
        cp -p "$etc/$name" "$etc/$name.before-tanggap"
    fi
    cp "$file" "$etc/$name"
done

for file in "$here"/local.example/*.conf; do
    [ -e "$etc/local/$(basename "$file")" ] || cp "$file" "$etc/local/"
done

if [ ! -e "$etc/local/pjsip-phones.conf" ]; then
    for number in $(seq 2001 2010); do
        printf '[%s]\ntype = aor\nmax_contacts = 1\nremove_existing = yes\nqualify_frequency = 30\n\n' "$number"
        printf '[%s]\ntype = auth\nauth_type = userpass\nusername = %s\npassword = %s\n\n' "$number" "$number" "$(secret)"
    done > "$etc/local/pjsip-phones.conf"
fi

if [ ! -e "$etc/manager.d/tanggap-secrets.conf" ]; then
    {
        printf '; Passwords of AMI. Give them to the server: TANGGAP_PBX_LISTEN_SECRET, TANGGAP_PBX_ACTION_SECRET.\n'
        printf '[tanggap-listen](listen)\nsecret = %s\npermit = 127.0.0.1/255.255.255.255\n\n' "$(secret)"
        printf '[tanggap-act](act)\nsecret = %s\npermit = 127.0.0.1/255.255.255.255\n' "$(secret)"
    } > "$etc/manager.d/tanggap-secrets.conf"
fi

# cel_custom does not create its folder.
if [ "$etc" = /etc/asterisk ]; then
    mkdir -p /var/log/asterisk/cel-custom /var/log/asterisk/cdr-csv
    if getent passwd asterisk > /dev/null; then
        chown -R root:asterisk "$etc/local" "$etc/manager.d" "$etc"/*.conf
        chown asterisk:asterisk /var/log/asterisk/cel-custom /var/log/asterisk/cdr-csv
    fi
    echo "Installed. Look through $etc/local/, then: systemctl restart asterisk"
fi
