-- What was drawn stays as it was drawn.
create function refuse_change_of_sample() returns trigger language plpgsql as $$
begin
    raise exception 'A drawn sample never changes: % of % refused', tg_op, tg_table_name using errcode = '42501';
end;
$$;

create trigger sample_append_only before update or delete or truncate on sample
    for each statement execute function refuse_change_of_sample();
create trigger sample_record_append_only before update or delete or truncate on sample_record
    for each statement execute function refuse_change_of_sample();
