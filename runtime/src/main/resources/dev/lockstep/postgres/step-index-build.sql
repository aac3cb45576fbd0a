-- How far a process is with the index that it builds (manual 27.4.3). Parameter: its id.
SELECT phase,
       CASE
           WHEN lockers_total OPERATOR(pg_catalog.>) lockers_done
               THEN 100 OPERATOR(pg_catalog.*) lockers_done OPERATOR(pg_catalog./) lockers_total
           WHEN tuples_total OPERATOR(pg_catalog.>) 0
               THEN 100 OPERATOR(pg_catalog.*) tuples_done OPERATOR(pg_catalog./) tuples_total
           WHEN blocks_total OPERATOR(pg_catalog.>) 0
               THEN 100 OPERATOR(pg_catalog.*) blocks_done OPERATOR(pg_catalog./) blocks_total
           ELSE -1
       END
FROM pg_catalog.pg_stat_progress_create_index
WHERE pid OPERATOR(pg_catalog.=) ?
