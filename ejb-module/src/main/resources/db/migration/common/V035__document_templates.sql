create sequence document_template_seq start with 50 increment by 50;

-- The Word files that papers of a township or a city are made from. A row without a file says that the one that comes with the program counts again.
create table document_template (
    id bigint not null primary key,
    kind varchar(40) not null,
    division_code char(12) not null references division (code),
    number integer not null,
    attachment_id bigint references attachment (id),
    file_name varchar(255),
    note varchar(200),
    uploaded_at timestamp(6) with time zone not null,
    uploaded_by bigint,
    uploaded_by_name varchar(60) not null,
    unique (kind, division_code, number)
);

-- The version that a record was drawn up with: a template of an office, or the revision that came with the program.
create table kept_template (
    kind varchar(40) not null,
    record_id bigint not null,
    template_id bigint references document_template (id),
    revision integer,
    kept_at timestamp(6) with time zone not null,
    primary key (kind, record_id)
);
