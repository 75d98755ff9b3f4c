#!/bin/bash
# Makes Daybook's database and its two roles: one owns the tables and migrates, the other runs on them.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v owner="$DAYBOOK_OWNER_PASSWORD" -v app="$DAYBOOK_APP_PASSWORD" \
    --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
create role daybook_owner login password :'owner';
create role daybook_app login password :'app';
create database daybook owner daybook_owner;
revoke connect on database daybook from public;
grant connect on database daybook to daybook_app;
SQL
