-- Whether a table is a partition of another, and whether its detaching has begun: a column that servers before 14 do not have.
-- Parameters: the table and the partition, as they stand in SQL.
SELECT COALESCE((pg_catalog.to_jsonb(inherits) ->> 'inhdetachpending')::pg_catalog.bool, false)
FROM pg_catalog.pg_inherits AS inherits
WHERE inhparent OPERATOR(pg_catalog.=) pg_catalog.to_regclass(?) AND inhrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(?)
