-- How far a process is with the index that it builds (manual 27.4.3). Parameter: its id.
SELECT phase,
       CASE
           WHEN lockers_total > lockers_done THEN 100 * lockers_done / lockers_total
           WHEN tuples_total > 0 THEN 100 * tuples_done / tuples_total
           WHEN blocks_total > 0 THEN 100 * blocks_done / blocks_total
           ELSE -1
       END
FROM pg_catalog.pg_stat_progress_create_index
WHERE pid = ?
