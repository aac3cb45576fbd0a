-- One try to take the migration lock of the current schema, until the end of the transaction.
-- No row is an error; a null schema means that no schema of the search_path exists.
SELECT pg_catalog.quote_ident(pg_catalog.current_schema()),
       pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtextextended(
           pg_catalog.concat(
              pg_catalog.current_database(), '/', pg_catalog.quote_ident(pg_catalog.current_schema()),
              '/schema_migrations'), 7305))
