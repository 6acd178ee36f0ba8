-- Numbers (invariant 16), keyed requests, leases on timed work.
create table number_sequence (
    kind varchar(20) not null,
    township_code char(12) not null,
    sequence_year integer not null,
    last_serial integer not null,
    primary key (kind, township_code, sequence_year)
);

create table request_key (
    account_id bigint not null,
    request_key varchar(200) not null,
    digest char(64) not null,
    status integer not null,
    location varchar(500),
    body text,
    created_at timestamp(6) with time zone not null,
    primary key (account_id, request_key)
);
create index request_key_created on request_key (created_at);

create table work_lease (
    work varchar(60) not null primary key,
    holder varchar(80) not null,
    held_until timestamp(6) with time zone not null
);
