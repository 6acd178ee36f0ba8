create sequence resolution_seq start with 50 increment by 50;
create sequence resolution_addendum_seq start with 50 increment by 50;
create sequence resolution_claim_seq start with 50 increment by 50;
create sequence resolution_deferral_seq start with 50 increment by 50;

create table resolution (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    meeting_id bigint not null references meeting (id),
    agenda_item_id bigint not null references agenda_item (id),
    agreement_id bigint references agreement (id),
    record_key varchar(40) not null unique,
    record_number varchar(40) not null,
    wording varchar(2000) not null,
    measure varchar(1000),
    owner_id bigint not null references organization (id),
    owner_name varchar(80) not null,
    owner_person varchar(120) not null,
    issued_on date not null,
    first_due_on date not null,
    due_on date not null,
    state varchar(20) not null,
    -- OPEN, CLAIMED or CLOSED: what the columns of the board are cut from. What is overdue follows from the day and is not stored.
    stage varchar(10) not null,
    deciding_level varchar(20) not null,
    claimed_on date,
    claimed_by bigint,
    closed_on date,
    parties_label varchar(2000) not null,
    search_text varchar(4000) not null
);
create index resolution_stage on resolution (stage, due_on, id);
create index resolution_closed on resolution (stage, closed_on, id);
create index resolution_due on resolution (due_on, id);
create index resolution_owner on resolution (owner_id, stage, due_on, id);
create index resolution_agreement on resolution (agreement_id, stage, due_on, id);
create index resolution_meeting on resolution (meeting_id, id);

create table resolution_party (
    resolution_id bigint not null references resolution (id),
    organization_id bigint not null references organization (id),
    township_code char(12) not null,
    short_name varchar(80) not null,
    body_level varchar(20),
    position integer not null,
    primary key (resolution_id, organization_id)
);
create index resolution_party_organization on resolution_party (organization_id, resolution_id);
create index resolution_party_township on resolution_party (township_code, resolution_id);

-- Each time its owner said that it is done, with what somebody else answered.
create table resolution_claim (
    id bigint not null primary key,
    resolution_id bigint not null references resolution (id),
    proof varchar(4000) not null,
    claimed_on date not null,
    claimed_at timestamp(6) with time zone not null,
    claimed_by bigint not null,
    claimed_by_name varchar(60) not null,
    verified boolean,
    reason varchar(2000),
    answered_at timestamp(6) with time zone,
    answered_by bigint,
    answered_by_name varchar(60)
);
create index resolution_claim_resolution on resolution_claim (resolution_id);

create table resolution_proof (
    claim_id bigint not null references resolution_claim (id),
    attachment_id bigint not null references attachment (id),
    primary key (claim_id, attachment_id)
);

-- The history of due dates.
create table resolution_deferral (
    id bigint not null primary key,
    resolution_id bigint not null references resolution (id),
    due_before date not null,
    due_after date not null,
    reason varchar(2000) not null,
    deferred_at timestamp(6) with time zone not null,
    deferred_by bigint not null,
    deferred_by_name varchar(60) not null
);
create index resolution_deferral_resolution on resolution_deferral (resolution_id);

-- What came out of it. No record comes out of two.
create table resolution_offspring (
    offspring_kind varchar(30) not null,
    record_id bigint not null,
    resolution_id bigint not null references resolution (id),
    page_id bigint not null,
    title varchar(240) not null,
    born_at timestamp(6) with time zone not null,
    born_by bigint not null,
    born_by_name varchar(60) not null,
    primary key (offspring_kind, record_id)
);
create index resolution_offspring_resolution on resolution_offspring (resolution_id);

create table resolution_addendum (
    id bigint not null primary key,
    resolution_id bigint not null references resolution (id),
    addendum varchar(4000) not null,
    added_at timestamp(6) with time zone not null,
    added_by bigint not null,
    added_by_name varchar(60) not null
);
create index resolution_addendum_resolution on resolution_addendum (resolution_id);
