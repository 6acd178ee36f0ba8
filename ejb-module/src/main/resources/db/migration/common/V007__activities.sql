create sequence activity_seq start with 50 increment by 50;
create sequence activity_addendum_seq start with 50 increment by 50;

create table activity (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    agreement_id bigint not null references agreement (id),
    record_key varchar(40) unique,
    record_number varchar(40),
    way varchar(40) not null,
    activity_type varchar(40) not null,
    title varchar(240) not null,
    held_on date not null,
    place varchar(240),
    outcome varchar(8000),
    state varchar(20) not null,
    due_on date,
    late boolean not null,
    unconfirmed boolean not null,
    late_reason varchar(1000),
    unlocked boolean not null,
    filed_at timestamp(6) with time zone,
    filed_by bigint,
    filed_by_name varchar(60),
    filed_for bigint references organization (id),
    reason varchar(2000),
    reviewed_at timestamp(6) with time zone,
    reviewed_by bigint,
    reviewed_by_name varchar(60),
    deciding_level varchar(20) not null,
    parties_label varchar(2000) not null,
    search_text varchar(4000) not null,
    participants integer not null
);
create index activity_agreement on activity (agreement_id, held_on, id);
create index activity_held on activity (held_on, id);
create index activity_state on activity (state, id);

create table activity_party (
    activity_id bigint not null references activity (id),
    organization_id bigint not null references organization (id),
    township_code char(12) not null,
    short_name varchar(80) not null,
    township_body boolean not null,
    position integer not null,
    headcount integer,
    primary key (activity_id, organization_id)
);
create index activity_party_organization on activity_party (organization_id, activity_id);
create index activity_party_township on activity_party (township_code, activity_id);

create table activity_contribution (
    activity_id bigint not null references activity (id),
    commitment_id bigint not null references commitment (id),
    quantity decimal(15, 3) not null,
    primary key (activity_id, commitment_id)
);
create index activity_contribution_commitment on activity_contribution (commitment_id);

-- Partners' answers to the present filing; a filing after a return starts with none.
create table activity_answer (
    activity_id bigint not null references activity (id),
    organization_id bigint not null references organization (id),
    confirmed boolean not null,
    reason varchar(2000),
    given_at timestamp(6) with time zone not null,
    given_by bigint not null,
    given_by_name varchar(60) not null,
    primary key (activity_id, organization_id)
);

create table activity_evidence (
    activity_id bigint not null references activity (id),
    attachment_id bigint not null references attachment (id),
    primary key (activity_id, attachment_id)
);

create table activity_addendum (
    id bigint not null primary key,
    activity_id bigint not null references activity (id),
    addendum varchar(4000) not null,
    added_at timestamp(6) with time zone not null,
    added_by bigint not null,
    added_by_name varchar(60) not null
);
create index activity_addendum_activity on activity_addendum (activity_id);

-- Days that are not what their weekday says (invariant 5).
create table calendar_day (
    day_date date not null primary key,
    working boolean not null,
    name varchar(60) not null
);
