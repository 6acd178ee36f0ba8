-- Events are inserted and read, never changed; the vendor folders add the triggers that refuse anything else.
create sequence audit_event_seq start with 50 increment by 50;

create table audit_event (
    id bigint not null primary key,
    occurred_at timestamp(6) with time zone not null,
    actor_id bigint,
    actor_username varchar(40) not null,
    actor_name varchar(60) not null,
    actor_role varchar(40) not null,
    event varchar(60) not null,
    outcome varchar(10) not null,
    object_type varchar(30) not null,
    object_id bigint,
    object_key varchar(60) not null,
    origin varchar(80) not null,
    facts text not null,
    digests text not null
);
create index audit_event_object on audit_event (object_type, object_id, id);
create index audit_event_time on audit_event (occurred_at, id);
create index audit_event_key on audit_event (object_key, id);
create index audit_event_actor on audit_event (actor_username, id);
create index audit_event_name on audit_event (event, id);

-- Whose records an event is about: what an auditor's scope is held against.
create table audit_event_township (
    township_code char(12) not null,
    event_id bigint not null references audit_event (id),
    primary key (township_code, event_id)
);
create index audit_event_township_event on audit_event_township (event_id);

-- The salts of digested personal text; deleting one makes its digest meaningless and leaves the event as it was (invariant 13).
create table audit_salt (
    event_id bigint not null references audit_event (id),
    field varchar(60) not null,
    salt char(64) not null,
    primary key (event_id, field)
);
