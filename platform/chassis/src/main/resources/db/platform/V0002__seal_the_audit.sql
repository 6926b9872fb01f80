-- The audit is chained: each entry's hash covers the one sealed before it, so a changed, removed, added or moved
-- entry shows. Sealed in the background, in the order of sealing; the only columns of the audit that may be filled later.

alter table audit_entry add sealed bigint unique, add hash bytea;
create index audit_entry_unsealed on audit_entry (position) where sealed is null;
grant update (sealed, hash) on audit_entry to ${worker};
