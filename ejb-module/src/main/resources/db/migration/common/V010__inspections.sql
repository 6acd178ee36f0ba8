create sequence engagement_seq start with 50 increment by 50;
create sequence sample_seq start with 50 increment by 50;
create sequence working_paper_seq start with 50 increment by 50;

-- An audit engagement: what its auditors may read, from when to when, and who commissioned it.
create table engagement (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    title varchar(240) not null,
    purpose varchar(4000),
    state varchar(20) not null,
    records_from date not null,
    records_to date not null,
    access_from date not null,
    access_to date not null,
    commissioned_by_name varchar(60) not null,
    closed_at timestamp(6) with time zone,
    closed_reason varchar(2000),
    search_text varchar(1000) not null
);
create index engagement_state on engagement (state, id);

create table engagement_township (
    engagement_id bigint not null references engagement (id),
    township_code char(12) not null references division (code),
    name varchar(60) not null,
    primary key (engagement_id, township_code)
);
create index engagement_township_code on engagement_township (township_code, engagement_id);

create table engagement_kind (
    engagement_id bigint not null references engagement (id),
    record_kind varchar(20) not null,
    primary key (engagement_id, record_kind)
);

create table engagement_auditor (
    engagement_id bigint not null references engagement (id),
    account_id bigint not null references account (id),
    username varchar(40) not null,
    display_name varchar(60) not null,
    primary key (engagement_id, account_id)
);
create index engagement_auditor_account on engagement_auditor (account_id, engagement_id);

-- A drawn sample with all that is needed to draw it again; never changed.
create table sample (
    id bigint not null primary key,
    engagement_id bigint not null references engagement (id),
    title varchar(240) not null,
    record_kind varchar(20) not null,
    townships varchar(2000) not null,
    records_from date not null,
    records_to date not null,
    record_state varchar(20),
    pairing_kind varchar(40),
    late boolean,
    sampling_method varchar(20) not null,
    algorithm varchar(40) not null,
    seed varchar(64) not null,
    wanted integer not null,
    population_count bigint not null,
    population_size bigint not null,
    population_digest char(64) not null,
    drawn_at timestamp(6) with time zone not null,
    drawn_by bigint not null references account (id),
    drawn_by_name varchar(60) not null
);
create index sample_engagement on sample (engagement_id, id);

create table sample_record (
    sample_id bigint not null references sample (id),
    position integer not null,
    record_id bigint not null,
    record_key varchar(40),
    label varchar(300) not null,
    record_size bigint not null,
    hits integer not null,
    ticket varchar(80) not null,
    primary key (sample_id, position)
);

-- What was checked of one drawn record, and with what result.
create table working_paper (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    engagement_id bigint not null references engagement (id),
    sample_id bigint not null,
    position integer not null,
    result varchar(20) not null,
    checked varchar(4000),
    note varchar(8000),
    foreign key (sample_id, position) references sample_record (sample_id, position),
    unique (sample_id, position)
);
create index working_paper_engagement on working_paper (engagement_id, result);

create table working_paper_evidence (
    paper_id bigint not null references working_paper (id),
    attachment_id bigint not null references attachment (id),
    primary key (paper_id, attachment_id)
);
