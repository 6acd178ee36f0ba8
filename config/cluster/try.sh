#!/usr/bin/env bash
# Starts a whole cluster of Lianjian on this one machine, for trying it out: PostgreSQL with a standby, two nodes, HAProxy with a certificate made here.
#   config/cluster/try.sh [folder]        the folder for all of it; ./lianjian-cluster when left out. Ctrl-C ends what was started, and nothing else.
# LIANJIAN_TRY_PORT sets the port of the proxy (8443); the nodes, the databases and their ports follow it: +1, +2, +3, +4.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${1:-lianjian-cluster}" && cd "${1:-lianjian-cluster}" && pwd)
jar=${LIANJIAN_JAR:-$here/../../ear-module/target/lianjian.jar}
port=${LIANJIAN_TRY_PORT:-8443}
node_a=$((port + 1)) node_b=$((port + 2)) primary=$((port + 3)) standby=$((port + 4))
postgres_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
postgres_bin=${postgres_bin:-$(dirname "$(command -v initdb || echo /nowhere/initdb)")}

# --- What must be there -----------------------------------------------------------------------------------------------------------------------------
missing=()
command -v java >/dev/null || missing+=("Java 17 or newer            apt-get install openjdk-17-jre-headless")
command -v haproxy >/dev/null || [ -x /usr/sbin/haproxy ] || missing+=("HAProxy 2.6 or newer        apt-get install haproxy")
command -v openssl >/dev/null || missing+=("OpenSSL                     apt-get install openssl")
command -v curl >/dev/null || missing+=("curl                        apt-get install curl")
[ -x "$postgres_bin/initdb" ] || missing+=("PostgreSQL 13 or newer      apt-get install postgresql")
[ -f "$jar" ] || missing+=("the program ($jar)      mvn -q -DskipTests package")
if [ "$(id -u)" = 0 ]; then
    command -v setpriv >/dev/null || missing+=("setpriv                     apt-get install util-linux")
    id postgres >/dev/null 2>&1 || missing+=("the user postgres, as PostgreSQL does not run as root      apt-get install postgresql")
fi
if [ ${#missing[@]} -gt 0 ]; then
    echo "Missing on this machine, and how to get it:" >&2
    printf '  %s\n' "${missing[@]}" >&2
    exit 1
fi
PATH=$PATH:/usr/sbin
for p in "$port" "$node_a" "$node_b" "$primary" "$standby"; do
    if (exec 3<>"/dev/tcp/127.0.0.1/$p") 2>/dev/null; then
        echo "Port $p is taken. LIANJIAN_TRY_PORT=<n> uses n to n+4." >&2
        exit 1
    fi
done
if [ -e "$folder/postgresql" ]; then
    echo "$folder holds an earlier trial. Remove it (rm -r $folder) or name another folder." >&2
    exit 1
fi

# --- Starting and ending ----------------------------------------------------------------------------------------------------------------------------
# Everything runs in a session of its own, so that Ctrl-C reaches this script alone, which ends it in the right order.
declare -A running
as_postgres=()
[ "$(id -u)" = 0 ] && as_postgres=(setpriv --reuid postgres --regid postgres --init-groups)
as_postgres() { ${as_postgres[@]+"${as_postgres[@]}"} "$@"; }
start() { # name, command …
    local name=$1
    shift
    setsid "$@" >>"$folder/$name.log" 2>&1 &
    running[$name]=$!
}
end() { # name, signal
    local pid=${running[$1]:-}
    if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
        kill "-$2" "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    fi
}
finish() {
    trap '' INT TERM
    echo "Ending what was started …"
    [ -f "$folder/a.pid" ] && kill "$(cat "$folder/a.pid")" 2>/dev/null || true
    [ -f "$folder/b.pid" ] && kill "$(cat "$folder/b.pid")" 2>/dev/null || true
    end a TERM
    end b TERM
    end haproxy TERM
    end standby INT
    end primary INT
}
trap finish EXIT
trap 'exit 130' INT TERM
wait_for() { # what, seconds, command …
    local what=$1 seconds=$2
    shift 2
    for _ in $(seq $((seconds * 2))); do
        if "$@" >/dev/null 2>&1; then return 0; fi
        sleep 0.5
    done
    echo "$what did not come up; the logs are in $folder" >&2
    exit 1
}

# --- PostgreSQL, and a standby that confirms every commit ---------------------------------------------------------------------------------------------
echo "PostgreSQL ($("$postgres_bin/postgres" --version | awk '{print $3}')) …"
databases=$folder/postgresql
mkdir "$databases" "$folder/files" "$folder/a" "$folder/b"
chmod 700 "$databases"
if [ "$(id -u)" = 0 ]; then chown postgres "$databases"; fi
as_postgres test -w "$databases" || { echo "The user postgres cannot reach $folder; name a folder such as /var/tmp/lianjian." >&2; exit 1; }
secret() { openssl rand -hex 12; }
super=$(secret) owner=$(secret) copier=$(secret)
printf '%s\n' "$super" | as_postgres sh -c "umask 077; cat >'$databases/password'"
as_postgres "$postgres_bin/initdb" -D "$databases/primary" -U postgres --pwfile "$databases/password" -A scram-sha-256 -E UTF8 --locale C \
    >"$folder/initdb.log"
as_postgres sh -c "rm '$databases/password'; cat >>'$databases/primary/postgresql.conf'" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
wal_level = replica
max_wal_senders = 5
max_replication_slots = 5
max_connections = 150
CONF
start primary ${as_postgres[@]+"${as_postgres[@]}"} "$postgres_bin/postgres" -D "$databases/primary" -p "$primary"
psql_at() { PGPASSWORD=$super "$postgres_bin/psql" -qtAX -h 127.0.0.1 -p "$1" -U postgres -d "${3:-postgres}" -v ON_ERROR_STOP=1 -c "$2"; }
wait_for "PostgreSQL" 30 psql_at "$primary" "select 1"
psql_at "$primary" "create role lianjian login password '$owner'"
psql_at "$primary" "create database lianjian owner lianjian"
psql_at "$primary" "create role copier login replication password '$copier'"
as_postgres env PGPASSWORD="$copier" "$postgres_bin/pg_basebackup" -D "$databases/standby" -R -C -S lianjian_standby \
    -d "host=127.0.0.1 port=$primary user=copier application_name=lianjian_standby" >"$folder/basebackup.log" 2>&1
start standby ${as_postgres[@]+"${as_postgres[@]}"} "$postgres_bin/postgres" -D "$databases/standby" -p "$standby"
replicates() { [ "$(psql_at "$primary" "select count(*) from pg_stat_replication where state = 'streaming'")" = 1 ]; }
wait_for "The standby" 30 replicates
psql_at "$primary" "alter system set synchronous_standby_names = 'lianjian_standby'"
psql_at "$primary" "select pg_reload_conf()" >/dev/null

# --- Two nodes ----------------------------------------------------------------------------------------------------------------------------------------
password=Trial-$(secret)
ln -s ../files "$folder/a/files"
ln -s ../files "$folder/b/files"
write_node() { # name, port
    cat >"$folder/start-$1" <<NODE
#!/bin/sh
# Starts node $1 (again). Its number is in $1.pid: "kill" drains and stops it, "kill -9" is a loss of power.
cd "$folder"
export LIANJIAN_DATA="$folder/$1" LIANJIAN_HTTP_PORT=$2 LIANJIAN_HTTP_ADDRESS=127.0.0.1
export LIANJIAN_DB_URL="jdbc:postgresql://127.0.0.1:$primary,127.0.0.1:$standby/lianjian?targetServerType=primary&connectTimeout=3"
export LIANJIAN_DB_USER=lianjian LIANJIAN_DB_PASSWORD=$owner
export LIANJIAN_FACES_KEY=$faces_key LIANJIAN_DEMO=true LIANJIAN_DEMO_PASSWORD=$password
export LIANJIAN_SECURE_COOKIE=true LIANJIAN_PUBLIC_URL=https://localhost:$port LIANJIAN_HTTP_PROXIES=127.0.0.1 LIANJIAN_DRAIN_SECONDS=4
[ -f "$folder/log.key" ] && export LIANJIAN_LOG_KEY="\$(cat "$folder/log.key")"
echo \$\$ >"$folder/$1.pid"
exec java -Xmx768m -jar "$jar"
NODE
    chmod 700 "$folder/start-$1"
}
faces_key=$(openssl rand -base64 16)
write_node a "$node_a"
write_node b "$node_b"
echo "Node a, which makes the schema, the sample data and the key of the log …"
start a "$folder/start-a"
wait_for "Node a" 180 curl -fs "http://127.0.0.1:$node_a/health/ready"
(umask 077 && cp "$folder/a/log.key" "$folder/log.key")
echo "Node b …"
start b "$folder/start-b"
wait_for "Node b" 120 curl -fs "http://127.0.0.1:$node_b/health/ready"

# --- The proxy ----------------------------------------------------------------------------------------------------------------------------------------
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 \
    -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
(umask 077 && cat "$folder/certificate.pem" "$folder/key.pem" >"$folder/pair.pem")
start haproxy env LIANJIAN_TRY=yes LIANJIAN_BIND="127.0.0.1:$port" LIANJIAN_CERT="$folder/pair.pem" LIANJIAN_NODE_A="127.0.0.1:$node_a" \
    LIANJIAN_NODE_B="127.0.0.1:$node_b" LIANJIAN_CONTROL="$folder/control" haproxy -db -f "$here/haproxy.cfg"
wait_for "HAProxy" 20 curl -fs --cacert "$folder/certificate.pem" "https://localhost:$port/sign-in.xhtml"

cat <<WORDS

Ready: https://localhost:$port/ (the browser warns of the certificate, which was made here; its copy is $folder/certificate.pem)
Sample accounts: kangdi, huajie, nizhai, township, city, auditor, …; their password: $password

Try, in another terminal:
  kill -9 \$(cat $folder/a.pid)        a node dies while you fill in a form; save it: node b does
  $folder/start-a             it comes back (this terminal then ends it, too)
  kill \$(cat $folder/a.pid)           it says "not ready" for four seconds, finishes, and stops; nobody notices
  kill -INT ${running[primary]}                      the database dies; then let the standby take its place:
  $([ "$(id -u)" = 0 ] && echo "runuser -u postgres -- ")$postgres_bin/pg_ctl promote -D $databases/standby

Ctrl-C here ends everything. What was made is in $folder.
WORDS
while :; do sleep 3600 & wait $! || true; done
