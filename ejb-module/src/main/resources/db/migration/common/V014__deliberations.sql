create sequence meeting_series_seq start with 50 increment by 50;
create sequence meeting_seq start with 50 increment by 50;
create sequence agenda_item_seq start with 50 increment by 50;
create sequence resolution_line_seq start with 50 increment by 50;
create sequence meeting_attendance_seq start with 50 increment by 50;
create sequence meeting_addendum_seq start with 50 increment by 50;

create table meeting_series (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    name varchar(240) not null,
    agreement_id bigint references agreement (id),
    convened_for bigint references organization (id),
    convened_for_division char(12),
    rhythm varchar(20) not null,
    day_of_month integer not null,
    on_working_days boolean not null,
    starts_on date not null,
    start_time time(0),
    place_kind varchar(20) not null,
    place varchar(600) not null,
    quorum_percent integer,
    quorum_count integer,
    topic_days integer not null,
    ended boolean not null,
    parties_label varchar(2000) not null,
    search_text varchar(4000) not null
);
create index meeting_series_agreement on meeting_series (agreement_id, id);

create table meeting_series_party (
    series_id bigint not null references meeting_series (id),
    organization_id bigint not null references organization (id),
    township_code char(12) not null,
    short_name varchar(80) not null,
    body_level varchar(20),
    position integer not null,
    primary key (series_id, organization_id)
);
create index meeting_series_party_organization on meeting_series_party (organization_id, series_id);
create index meeting_series_party_township on meeting_series_party (township_code, series_id);

create table meeting (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    series_id bigint references meeting_series (id),
    agreement_id bigint references agreement (id),
    convened_for bigint references organization (id),
    convened_for_division char(12),
    record_key varchar(40) not null unique,
    record_number varchar(40) not null,
    way varchar(40) not null,
    title varchar(240) not null,
    held_on date not null,
    start_time time(0),
    place_kind varchar(20) not null,
    place varchar(600) not null,
    chair_id bigint not null references organization (id),
    quorum_percent integer,
    quorum_count integer,
    topics_until date not null,
    state varchar(20) not null,
    cancel_reason varchar(2000),
    attendance_version integer not null,
    text_revision integer not null,
    issued_at timestamp(6) with time zone,
    issued_by bigint,
    issued_by_name varchar(60),
    parties_label varchar(2000) not null,
    search_text varchar(4000) not null
);
create index meeting_series_meetings on meeting (series_id, held_on, id);
create index meeting_agreement on meeting (agreement_id, held_on, id);
create index meeting_held on meeting (held_on, id);
create index meeting_state on meeting (state, id);

create table meeting_party (
    meeting_id bigint not null references meeting (id),
    organization_id bigint not null references organization (id),
    township_code char(12) not null,
    short_name varchar(80) not null,
    body_level varchar(20),
    position integer not null,
    primary key (meeting_id, organization_id)
);
create index meeting_party_organization on meeting_party (organization_id, meeting_id);
create index meeting_party_township on meeting_party (township_code, meeting_id);

-- A topic that a party proposed, or a resolution of an earlier meeting that is still open. Without a position it is not on the agenda.
create table agenda_item (
    id bigint not null primary key,
    meeting_id bigint not null references meeting (id),
    kind varchar(20) not null,
    position integer,
    title varchar(480) not null,
    explanation varchar(4000),
    proposed_for bigint references organization (id),
    proposed_by_name varchar(60),
    proposed_at timestamp(6) with time zone not null,
    resolution_id bigint,
    resolution_key varchar(40),
    owner_name varchar(160),
    due_on date,
    discussion varchar(16000),
    outcome varchar(8000),
    follow_up varchar(4000),
    minutes_version integer not null,
    minutes_by_name varchar(60),
    minutes_at timestamp(6) with time zone
);
create index agenda_item_meeting on agenda_item (meeting_id, position);
create index agenda_item_resolution on agenda_item (resolution_id, meeting_id);

create table resolution_line (
    id bigint not null primary key,
    item_id bigint not null references agenda_item (id),
    position integer not null,
    wording varchar(2000) not null,
    measure varchar(1000),
    owner_organization_id bigint not null references organization (id),
    owner_person varchar(120) not null,
    due_on date not null
);
create index resolution_line_item on resolution_line (item_id, position);

-- Who was there, by name and title as written on the day; an observer may be of no party.
create table meeting_attendance (
    id bigint not null primary key,
    meeting_id bigint not null references meeting (id),
    organization_id bigint references organization (id),
    position integer not null,
    status varchar(20) not null,
    person_name varchar(120),
    person_title varchar(240)
);
create index meeting_attendance_meeting on meeting_attendance (meeting_id, position);

-- What a party said to the minutes, and to which wording: what was said to an earlier one counts no more.
create table minutes_answer (
    meeting_id bigint not null references meeting (id),
    organization_id bigint not null references organization (id),
    confirmed boolean not null,
    reason varchar(4000),
    text_revision integer not null,
    given_at timestamp(6) with time zone not null,
    given_by bigint not null,
    given_by_name varchar(60) not null,
    primary key (meeting_id, organization_id)
);

create table meeting_addendum (
    id bigint not null primary key,
    meeting_id bigint not null references meeting (id),
    addendum varchar(4000) not null,
    added_at timestamp(6) with time zone not null,
    added_by bigint not null,
    added_by_name varchar(60) not null
);
create index meeting_addendum_meeting on meeting_addendum (meeting_id);
