#!/bin/sh
# Registers Daybook with an Axon Server that has access control, as an application which may use the context "default", and
# ends when that is done. AXONSERVER is the server's address, AXONSERVER_TOKEN what the nodes will show, and
# AXONSERVER_SYSTEM_TOKEN what the server has in its system token file. To register it again changes nothing.
set -eu
cli=${AXONSERVER_CLI:-/axonserver/axonserver-cli.jar}
tries=${AXONSERVER_TRIES:-30}
until java -jar "$cli" register-application -S "$AXONSERVER" -t "$AXONSERVER_SYSTEM_TOKEN" \
    -a daybook -d "Daybook" -r USE_CONTEXT@default -T "$AXONSERVER_TOKEN"
do
  tries=$((tries - 1))
  if [ "$tries" -le 0 ]; then
    echo "Axon Server at $AXONSERVER does not let Daybook be registered as an application; its nodes will not be let in." >&2
    exit 1
  fi
  sleep 2
done
