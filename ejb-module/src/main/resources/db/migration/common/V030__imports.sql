create sequence import_run_seq start with 50 increment by 50;

-- A file that somebody brings in: what its columns are taken for, how far it is, what it would do or did. Whichever node holds it works on it; a node
-- that is silent for too long has lost it.
create table import_run (
    id bigint not null primary key,
    account_id bigint not null references account (id),
    kind varchar(30) not null,
    state varchar(20) not null,
    -- Null once the file is discarded.
    file_id bigint references attachment (id),
    file_name varchar(255) not null,
    file_size bigint not null,
    sha256 char(64) not null,
    sheet integer not null,
    sheet_name varchar(200) not null,
    other_sheets varchar(4000) not null,
    heading_row bigint not null,
    choice varchar(20),
    uploaded_at timestamp(6) with time zone not null,
    touched_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    rows_done bigint not null,
    rows_total bigint not null,
    created_count bigint not null,
    changed_count bigint not null,
    unchanged_count bigint not null,
    refused_count bigint not null,
    example_count bigint not null,
    fault_count bigint not null,
    reason_key varchar(120),
    reason_values varchar(2000),
    holder varchar(60),
    held_until timestamp(6) with time zone
);
create index import_run_account on import_run (account_id, id);
create index import_run_state on import_run (state, id);
create index import_run_uploaded on import_run (uploaded_at);

create table import_column (
    run_id bigint not null references import_run (id),
    position integer not null,
    heading varchar(200) not null,
    column_name varchar(60),
    recognised boolean not null,
    primary key (run_id, position)
);

-- What the records of a checked file would do, some hundred in a row with a letter each; compared with what they would do when they are written.
create table import_batch (
    run_id bigint not null references import_run (id),
    batch_number integer not null,
    effects varchar(6000) not null,
    primary key (run_id, batch_number)
);

create table import_fault (
    run_id bigint not null references import_run (id),
    place integer not null,
    sheet_row bigint not null,
    position integer,
    column_name varchar(60),
    cell_value varchar(400) not null,
    message_key varchar(120) not null,
    message_values varchar(4000) not null,
    suggestions varchar(4000) not null,
    primary key (run_id, place)
);

-- What an office took columns for, by the headings of such files.
create table import_mapping (
    owner varchar(40) not null,
    kind varchar(30) not null,
    headings_digest char(64) not null,
    columns_text varchar(8000) not null,
    remembered_at timestamp(6) with time zone not null,
    primary key (owner, kind, headings_digest)
);
