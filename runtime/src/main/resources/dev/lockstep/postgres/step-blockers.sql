-- Who keeps a process waiting (manual 9.27.1). Parameter: its id.
SELECT blocker.pid,
       COALESCE(activity.application_name, ''),
       COALESCE(activity.usename, ''),
       COALESCE(activity.state, ''),
       COALESCE(activity.query, ''),
       (EXTRACT(epoch FROM activity.xact_start) OPERATOR(pg_catalog.*) 1000)::pg_catalog.int8
FROM pg_catalog.unnest(pg_catalog.pg_blocking_pids(?)) AS blocker (pid)
LEFT JOIN pg_catalog.pg_stat_activity AS activity ON activity.pid OPERATOR(pg_catalog.=) blocker.pid
ORDER BY blocker.pid
