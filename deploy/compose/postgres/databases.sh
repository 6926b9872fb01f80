#!/bin/bash
# Run once by the postgres image on an empty volume: a database and three roles for each service.
set -euo pipefail
for database in directive task report notification; do
    sed "s/\${database}/$database/g" /trienkhai/database.sql | psql -v ON_ERROR_STOP=1 -q -U "$POSTGRES_USER" -d postgres
done
