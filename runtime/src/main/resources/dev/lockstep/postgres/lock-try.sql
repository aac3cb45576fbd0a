-- One try to take the migration lock of the current schema, until the end of the transaction.
-- No row is an error; a null schema means that no schema of the search_path exists.
SELECT quote_ident(current_schema()),
       pg_try_advisory_xact_lock(hashtextextended(
           current_database() || '/' || quote_ident(current_schema()) || '/schema_migrations', 7305))
