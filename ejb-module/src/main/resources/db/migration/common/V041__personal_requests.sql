create sequence personal_request_seq start with 50 increment by 50;

-- What a person asked for under the law on personal information; holds nothing about that person.
create table personal_request (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    kind varchar(20) not null,
    reference varchar(240) not null,
    division_code char(12) not null,
    handled_at timestamp(6) with time zone not null,
    handled_by_name varchar(60) not null,
    trace_count integer not null,
    erased_count integer not null,
    kept_count integer not null
);
create index personal_request_division on personal_request (division_code, id);
