-- What was sealed stays as it was.
create trigger audit_leaf_append_only before update or delete or truncate on audit_leaf
    for each statement execute function refuse_change_of_log();
create trigger audit_tile_append_only before update or delete or truncate on audit_tile
    for each statement execute function refuse_change_of_log();
create trigger audit_checkpoint_append_only before update or delete or truncate on audit_checkpoint
    for each statement execute function refuse_change_of_log();
create trigger audit_log_key_append_only before update or delete or truncate on audit_log_key
    for each statement execute function refuse_change_of_log();

-- Not even the role that owns the tables keeps these rights. The two foreign keys must go for that: a row that refers to another locks it, which
-- PostgreSQL allows only to a role that may update it. Verification finds what they would have.
alter table audit_event_township drop constraint audit_event_township_event_id_fkey;
alter table audit_salt drop constraint audit_salt_event_id_fkey;
revoke update, delete, truncate on audit_event, audit_event_township, audit_leaf, audit_tile, audit_checkpoint, audit_log_key from public, current_user;
