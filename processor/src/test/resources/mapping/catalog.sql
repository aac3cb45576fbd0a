-- One line for each object that a model can shape. Names that nobody gave are left out: those of PostgreSQL's convention and
-- those that Hibernate generates.
with named as (
  select oid, relname::text as name from pg_class
  where relnamespace::regnamespace::text !~ '^(pg_|information_schema)' and relname <> 'schema_migrations'
)
select 'table ' || c.oid::regclass || coalesce(' comment ' || obj_description(c.oid, 'pg_class'), '')
from pg_class c join named n on n.oid = c.oid where c.relkind = 'r'
union all
select 'view ' || c.oid::regclass || ' ' || regexp_replace(pg_get_viewdef(c.oid), '\s+', ' ', 'g')
from pg_class c join named n on n.oid = c.oid where c.relkind = 'v'
union all
select 'column ' || c.oid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
  || case when a.attnotnull then ' not null' else '' end
  || coalesce(case a.attgenerated when '' then ' default ' else ' generated ' || a.attgenerated::text || ' ' end
       || pg_get_expr(d.adbin, d.adrelid), '')
  || case a.attidentity when '' then '' else ' identity ' || a.attidentity::text end
  || case when a.attcollation <> t.typcollation then ' collate ' || a.attcollation::regcollation else '' end
  || coalesce(' comment ' || col_description(c.oid, a.attnum), '')
from pg_class c
join named n on n.oid = c.oid
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relkind = 'r'
union all
select 'order ' || c.oid::regclass || ' (' || string_agg(a.attname, ', ' order by a.attnum) || ')'
from pg_class c
join named n on n.oid = c.oid
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind = 'r'
group by c.oid
union all
select 'constraint ' || c.conrelid::regclass || ' ' || pg_get_constraintdef(c.oid)
  || case
       when c.conname ~* '^(fk|uk|uc|idx)[0-9a-z]{18,}$' then ''
       when c.conname ~ '_(pkey|key|fkey|check)[0-9]*$' then ''
       else ' named ' || c.conname
     end
from pg_constraint c join named n on n.oid = c.conrelid
where c.contype <> 'n'
union all
select 'index ' || regexp_replace(pg_get_indexdef(i.indexrelid), ' INDEX \S+ ON ', ' ON ')
  || case
       when x.relname ~* '^idx[0-9a-z]{18,}$' or x.relname ~ '_idx[0-9]*$' then ''
       else ' named ' || x.relname
     end
from pg_index i
join pg_class x on x.oid = i.indexrelid
join named n on n.oid = i.indrelid
where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
union all
select 'sequence ' || c.oid::regclass || ' ' || format_type(s.seqtypid, null) || ' start ' || s.seqstart
  || ' by ' || s.seqincrement || ' from ' || s.seqmin || ' to ' || s.seqmax || ' cache ' || s.seqcache
  || case when s.seqcycle then ' cycle' else '' end
from pg_sequence s join pg_class c on c.oid = s.seqrelid join named n on n.oid = c.oid
where not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('i', 'a'))
union all
select 'type ' || t.oid::regtype || ' as enum ' || (select string_agg(e.enumlabel, ',' order by e.enumsortorder)
                                                     from pg_enum e where e.enumtypid = t.oid)
from pg_type t where t.typtype = 'e'
