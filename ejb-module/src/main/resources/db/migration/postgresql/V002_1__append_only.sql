-- What was logged stays as it was (invariants 12 and 13).
create function refuse_change_of_log() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is append-only: % of % refused', tg_op, tg_table_name using errcode = '42501';
end;
$$;

create trigger audit_event_append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_change_of_log();
create trigger audit_event_township_append_only before update or delete or truncate on audit_event_township
    for each statement execute function refuse_change_of_log();
