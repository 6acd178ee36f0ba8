create sequence pairing_seq start with 50 increment by 50;
create sequence agreement_seq start with 50 increment by 50;
create sequence commitment_seq start with 50 increment by 50;

create table pairing_kind (
    code varchar(40) not null primary key,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    position integer not null
);

-- How many parties of a kind of organisation a kind of pairing needs at least (invariant 2).
create table pairing_kind_minimum (
    kind_code varchar(40) not null references pairing_kind (code),
    organization_kind varchar(30) not null,
    minimum integer not null,
    primary key (kind_code, organization_kind)
);

insert into pairing_kind (code, name_zh, name_en, position) values
    ('VILLAGE_ENTERPRISE', '村企结对', 'Village and enterprise', 1),
    ('ENTERPRISE_ENTERPRISE', '企企结对', 'Enterprise and enterprise', 2),
    ('GOVERNMENT_ENTERPRISE', '政企结对', 'Government and enterprise', 3);
insert into pairing_kind_minimum (kind_code, organization_kind, minimum) values
    ('VILLAGE_ENTERPRISE', 'VILLAGE', 1),
    ('VILLAGE_ENTERPRISE', 'ENTERPRISE', 1),
    ('ENTERPRISE_ENTERPRISE', 'ENTERPRISE', 2),
    ('GOVERNMENT_ENTERPRISE', 'GOVERNMENT_BODY', 1),
    ('GOVERNMENT_ENTERPRISE', 'ENTERPRISE', 1);

create table pairing (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    record_key varchar(40) not null unique,
    kind varchar(40) not null references pairing_kind (code),
    party_set varchar(1000) not null,
    state varchar(20) not null,
    -- Kind and party set while the pairing has not ended, null afterwards: one such pairing at a time (invariant 1).
    open_party_set varchar(1050) unique
);

create table agreement (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    pairing_id bigint references pairing (id),
    predecessor_id bigint references agreement (id),
    record_key varchar(40) unique,
    record_number varchar(40),
    kind varchar(40) not null references pairing_kind (code),
    title varchar(240) not null,
    goals varchar(8000),
    term_start date not null,
    term_end date not null,
    effective_end date not null,
    state varchar(20) not null,
    deciding_level varchar(20) not null,
    reason varchar(2000),
    termination_document_id bigint references attachment (id),
    parties_label varchar(2000) not null,
    search_text varchar(4000) not null,
    submitted_at timestamp(6) with time zone,
    submitted_by bigint,
    activated_on date
);
create index agreement_pairing on agreement (pairing_id, term_start);
create index agreement_state on agreement (state, id);
create index agreement_end on agreement (state, effective_end, id);
create unique index agreement_predecessor on agreement (predecessor_id);

create table agreement_party (
    agreement_id bigint not null references agreement (id),
    organization_id bigint not null references organization (id),
    township_code char(12) not null,
    organization_kind varchar(30) not null,
    body_level varchar(20),
    name varchar(240) not null,
    short_name varchar(80) not null,
    party_role varchar(20) not null,
    position integer not null,
    primary key (agreement_id, organization_id)
);
create index agreement_party_organization on agreement_party (organization_id, agreement_id);
create index agreement_party_township on agreement_party (township_code, agreement_id);

create table commitment (
    id bigint not null primary key,
    agreement_id bigint not null references agreement (id),
    organization_id bigint references organization (id),
    measure varchar(240) not null,
    target decimal(15, 3) not null,
    unit varchar(40) not null,
    due date not null,
    position integer not null,
    filed decimal(15, 3) not null,
    done decimal(15, 3) not null
);
create index commitment_agreement on commitment (agreement_id, position);

create table agreement_signature (
    agreement_id bigint not null references agreement (id),
    organization_id bigint not null references organization (id),
    signatory varchar(80) not null,
    title varchar(120) not null,
    signed_on date not null,
    scan_id bigint not null references attachment (id),
    registered_at timestamp(6) with time zone not null,
    registered_by_name varchar(60) not null,
    primary key (agreement_id, organization_id)
);

-- The days on which an active agreement did not count; open while suspended_to is null.
create table agreement_suspension (
    agreement_id bigint not null references agreement (id),
    suspended_from date not null,
    suspended_to date,
    position integer not null,
    primary key (agreement_id, position)
);
