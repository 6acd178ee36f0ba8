create sequence attachment_seq start with 50 increment by 50;

create table attachment (
    id bigint not null primary key,
    file_name varchar(255) not null,
    media_type varchar(80) not null,
    size_in_bytes bigint not null,
    sha256 char(64) not null,
    stored_at timestamp(6) with time zone not null,
    stored_by bigint
);
create index attachment_sha256 on attachment (sha256);
