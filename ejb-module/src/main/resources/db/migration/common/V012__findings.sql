create sequence finding_seq start with 50 increment by 50;
create sequence finding_answer_seq start with 50 increment by 50;

create table finding (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    engagement_id bigint not null references engagement (id),
    record_key varchar(40) not null unique,
    record_number varchar(40) not null,
    severity varchar(20) not null,
    title varchar(240) not null,
    rule_broken varchar(2000) not null,
    rule_code varchar(40),
    description varchar(8000) not null,
    organization_id bigint not null references organization (id),
    organization_name varchar(200) not null,
    township_code char(12) not null,
    body_level varchar(20),
    state varchar(20) not null,
    due_on date not null,
    issued_by_name varchar(60) not null,
    acknowledged_at timestamp(6) with time zone,
    claimed_by bigint,
    escalated_at timestamp(6) with time zone,
    search_text varchar(4000) not null
);
create index finding_engagement on finding (engagement_id, id);
create index finding_organization on finding (organization_id, id);
create index finding_township on finding (township_code, id);
create index finding_due on finding (state, due_on, id);

-- The records a finding is about; without any it is about the organisation itself.
create table finding_record (
    finding_id bigint not null references finding (id),
    position integer not null,
    agreement_id bigint references agreement (id),
    activity_id bigint references activity (id),
    record_key varchar(40) not null,
    title varchar(240) not null,
    primary key (finding_id, position)
);
create index finding_record_agreement on finding_record (agreement_id);
create index finding_record_activity on finding_record (activity_id);

-- What was said at each step; rows are added, never changed.
create table finding_answer (
    id bigint not null primary key,
    finding_id bigint not null references finding (id),
    step varchar(20) not null,
    answer varchar(8000),
    without_evidence varchar(2000),
    due_on date,
    given_at timestamp(6) with time zone not null,
    given_by bigint,
    given_by_name varchar(60) not null
);
create index finding_answer_finding on finding_answer (finding_id, id);

create table finding_answer_file (
    answer_id bigint not null references finding_answer (id),
    position integer not null,
    attachment_id bigint not null references attachment (id),
    primary key (answer_id, position)
);
