create sequence organization_seq start with 50 increment by 50;
create sequence organization_name_seq start with 50 increment by 50;
create sequence statistic_seq start with 50 increment by 50;

create table division (
    code char(12) not null,
    name varchar(60) not null,
    mark varchar(4),
    division_level varchar(20) not null,
    parent_code char(12),
    valid_from date not null,
    valid_to date,
    remark varchar(200),
    primary key (code)
);
create index division_parent on division (parent_code, code);

create table organization (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    kind varchar(30) not null,
    name varchar(240) not null,
    short_name varchar(80) not null,
    credit_code varchar(18) unique,
    credit_code_reason varchar(400),
    township_code char(12) not null references division (code),
    division_code char(12) references division (code),
    address varchar(400),
    size_class varchar(30),
    industry varchar(120),
    body_level varchar(20),
    party_form varchar(20) not null,
    party_name varchar(240),
    party_superior varchar(240),
    party_headcount integer,
    party_headcount_as_of date,
    secretary_name varchar(80),
    secretary_phone varchar(20),
    contact_name varchar(80),
    contact_phone varchar(20),
    remark varchar(2000),
    closed boolean not null,
    closed_at timestamp(6) with time zone,
    closed_reason varchar(400),
    -- The name within its township while the organisation is open; null afterwards, so that the name is free again.
    open_name varchar(300) unique,
    -- Present and former names and the credit code in lower case: what the search looks into.
    search_text varchar(4000) not null
);
create index organization_by_name on organization (name, id);
create index organization_by_township on organization (township_code, name, id);

create table organization_name (
    id bigint not null primary key,
    organization_id bigint not null references organization (id),
    name varchar(240) not null,
    -- Null where it is not known since when.
    valid_from date,
    valid_to date
);
create index organization_name_owner on organization_name (organization_id, valid_from);

-- Organisations that have come to share a record; each pair stands in both directions.
create table organization_partner (
    organization_id bigint not null references organization (id),
    partner_id bigint not null references organization (id),
    primary key (organization_id, partner_id)
);

create table statistic (
    id bigint not null primary key,
    division_code char(12) not null references division (code),
    indicator varchar(160) not null,
    figure decimal(18, 4) not null,
    unit varchar(40) not null,
    as_of date not null,
    source varchar(400) not null,
    recorded_at timestamp(6) with time zone not null
);
create index statistic_division on statistic (division_code, indicator, as_of);

alter table role_grant add constraint role_grant_organization foreign key (organization_id) references organization (id);
alter table role_grant add constraint role_grant_division foreign key (division_code) references division (code);
