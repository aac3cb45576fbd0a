-- The session that holds the lock of lock-try.sql. A bigint key lies in pg_locks as two halves (manual 54.12).
SELECT activity.pid,
       coalesce(activity.application_name, ''),
       coalesce(activity.usename, ''),
       coalesce(host(activity.client_addr), ''),
       (extract(epoch FROM activity.xact_start) * 1000)::bigint
FROM (SELECT pg_catalog.hashtextextended(
          pg_catalog.concat(
              pg_catalog.current_database(), '/', pg_catalog.quote_ident(pg_catalog.current_schema()),
              '/schema_migrations'), 7305) AS value) AS key
JOIN pg_catalog.pg_locks AS locks
    ON locks.locktype = 'advisory'
    AND locks.granted
    AND locks.objsubid = 1
    AND locks.classid::bigint = (key.value >> 32) & 4294967295
    AND locks.objid::bigint = key.value & 4294967295
JOIN pg_catalog.pg_database AS database
    ON database.oid = locks.database
    AND database.datname = pg_catalog.current_database()
JOIN pg_catalog.pg_stat_activity AS activity
    ON activity.pid = locks.pid
