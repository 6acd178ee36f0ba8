create sequence archive_seq start with 50 increment by 50;

-- Packages of finished agreements, made here or received; never changed.
create table archive (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    origin varchar(10) not null,
    archival_number varchar(200) not null,
    -- The number while it was given here, null for what was received: given once.
    own_number varchar(200) unique,
    agreement_id bigint references agreement (id),
    agreement_key varchar(40) not null,
    agreement_number varchar(120) not null,
    title varchar(240) not null,
    parties_label varchar(2000) not null,
    system_name varchar(120) not null,
    fonds varchar(40) not null,
    fonds_name varchar(240) not null,
    category varchar(40) not null,
    archive_year integer not null,
    retention varchar(10) not null,
    edition integer not null,
    attachment_id bigint not null references attachment (id),
    sha256 char(64) not null,
    size_in_bytes bigint not null,
    entry_count integer not null,
    event_count integer not null,
    sound boolean not null,
    verification_keys varchar(2000),
    made_at timestamp(6) with time zone not null,
    made_by_name varchar(240) not null,
    received_at timestamp(6) with time zone,
    received_by_name varchar(60),
    -- Whose it is: the place whose office has it.
    holder char(12) not null,
    search_text varchar(4000) not null,
    unique (agreement_id, edition),
    unique (sha256, holder)
);
create index archive_year on archive (archive_year, id);

create table archive_township (
    township_code char(12) not null,
    archive_id bigint not null references archive (id),
    primary key (township_code, archive_id)
);
create index archive_township_archive on archive_township (archive_id);
