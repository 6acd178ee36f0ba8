-- What was logged stays as it was (invariants 12 and 13).
create trigger audit_event_append_only before update, delete on audit_event
    for each row call 'org.lianjian.audit.control.AppendOnlyTrigger';
create trigger audit_event_township_append_only before update, delete on audit_event_township
    for each row call 'org.lianjian.audit.control.AppendOnlyTrigger';

-- H2 has no trigger on truncate, but refuses to truncate a table that another one refers to; audit_event has such a table already.
create table audit_event_township_guard (
    township_code char(12) not null,
    event_id bigint not null,
    foreign key (township_code, event_id) references audit_event_township (township_code, event_id)
);
