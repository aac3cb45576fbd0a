-- The session that holds the lock of lock-try.sql. Operators are named in full, for the search path may be anybody's. A bigint key lies in pg_locks as two halves (manual 54.12).
SELECT activity.pid,
       coalesce(activity.application_name, ''),
       coalesce(activity.usename, ''),
       coalesce(pg_catalog.host(activity.client_addr), ''),
       (extract(epoch FROM activity.xact_start) OPERATOR(pg_catalog.*) 1000)::bigint
FROM (SELECT pg_catalog.hashtextextended(
          pg_catalog.concat(
              pg_catalog.current_database(), '/', pg_catalog.quote_ident(pg_catalog.current_schema()),
              '/schema_migrations'), 7305) AS value) AS key
JOIN pg_catalog.pg_locks AS locks
    ON locks.locktype OPERATOR(pg_catalog.=) 'advisory'
    AND locks.granted
    AND locks.objsubid OPERATOR(pg_catalog.=) 1
    AND locks.classid::bigint OPERATOR(pg_catalog.=) (key.value OPERATOR(pg_catalog.>>) 32 OPERATOR(pg_catalog.&) 4294967295)
    AND locks.objid::bigint OPERATOR(pg_catalog.=) (key.value OPERATOR(pg_catalog.&) 4294967295)
JOIN pg_catalog.pg_database AS database
    ON database.oid OPERATOR(pg_catalog.=) locks.database
    AND database.datname OPERATOR(pg_catalog.=) pg_catalog.current_database()
JOIN pg_catalog.pg_stat_activity AS activity
    ON activity.pid OPERATOR(pg_catalog.=) locks.pid
